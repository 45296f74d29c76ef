import type { Source, SourceId } from '../../data/schema.js';
import { sourcesOfBone } from '../../data/sources/bone.js';
import { sourcesOfCare } from '../../data/sources/care.js';
import { sourcesOfChild } from '../../data/sources/child.js';
import { sourcesOfFoot } from '../../data/sources/foot.js';
import { sourcesOfInfection } from '../../data/sources/infection.js';
import { sourcesOfInjury } from '../../data/sources/injury.js';
import { sourcesOfJoint } from '../../data/sources/joint.js';
import { sourcesOfMuscle } from '../../data/sources/muscle.js';
import { sourcesOfNerve } from '../../data/sources/nerve.js';
import { sourcesOfOther } from '../../data/sources/other.js';
import { sourcesOfRules } from '../../data/sources/rules.js';
import { sourcesOfVessel } from '../../data/sources/vessel.js';

/** Every page that was read, by id. Whole, so for programs; a page loads what it shows. */
export const sources: Readonly<Record<SourceId, Source>> = {
  ...sourcesOfRules,
  ...sourcesOfCare,
  ...sourcesOfMuscle,
  ...sourcesOfJoint,
  ...sourcesOfNerve,
  ...sourcesOfVessel,
  ...sourcesOfInfection,
  ...sourcesOfInjury,
  ...sourcesOfFoot,
  ...sourcesOfChild,
  ...sourcesOfBone,
  ...sourcesOfOther,
};
