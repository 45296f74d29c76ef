import { boneDossiers } from '../../data/dossiers/bone.js';
import { childDossiers } from '../../data/dossiers/child.js';
import { footDossiers } from '../../data/dossiers/foot.js';
import { infectionDossiers } from '../../data/dossiers/infection.js';
import { injuryDossiers } from '../../data/dossiers/injury.js';
import { jointDossiers } from '../../data/dossiers/joint.js';
import { muscleDossiers } from '../../data/dossiers/muscle.js';
import { nerveDossiers } from '../../data/dossiers/nerve.js';
import { otherDossiers } from '../../data/dossiers/other.js';
import { vesselDossiers } from '../../data/dossiers/vessel.js';
import type { ConditionId, Dossier } from '../../data/schema.js';

/** The dossiers of all conditions by id: codes, help and sources. Whole, so for programs; a page loads what it shows. */
export const dossiers: Readonly<Record<ConditionId, Dossier>> = {
  ...muscleDossiers,
  ...jointDossiers,
  ...nerveDossiers,
  ...vesselDossiers,
  ...infectionDossiers,
  ...injuryDossiers,
  ...footDossiers,
  ...childDossiers,
  ...boneDossiers,
  ...otherDossiers,
};
