/**
 * What is told about one condition, and the pages that were read for it. Each group of conditions is a file of its own in
 * each language, loaded when somebody asks.
 */
import { bone } from '../../data/conditions/bone.js';
import { child } from '../../data/conditions/child.js';
import { foot } from '../../data/conditions/foot.js';
import { infection } from '../../data/conditions/infection.js';
import { injury } from '../../data/conditions/injury.js';
import { joint } from '../../data/conditions/joint.js';
import { muscle } from '../../data/conditions/muscle.js';
import { nerve } from '../../data/conditions/nerve.js';
import { other } from '../../data/conditions/other.js';
import { vessel } from '../../data/conditions/vessel.js';
import type { ConditionWords, Dossier, Source } from '../../data/schema.js';

export type { ConditionWords, Dossier, Source };

const groups = { bone, child, foot, infection, injury, joint, muscle, nerve, other, vessel };
type Group = keyof typeof groups;
type ById<T> = Readonly<Record<string, T>>;
type Load<T> = Readonly<Record<Group, () => Promise<ById<T>>>>;

const english: Load<ConditionWords> = {
  bone: async () => (await import('../../data/words/en/conditions/bone.js')).boneWords,
  child: async () => (await import('../../data/words/en/conditions/child.js')).childWords,
  foot: async () => (await import('../../data/words/en/conditions/foot.js')).footWords,
  infection: async () => (await import('../../data/words/en/conditions/infection.js')).infectionWords,
  injury: async () => (await import('../../data/words/en/conditions/injury.js')).injuryWords,
  joint: async () => (await import('../../data/words/en/conditions/joint.js')).jointWords,
  muscle: async () => (await import('../../data/words/en/conditions/muscle.js')).muscleWords,
  nerve: async () => (await import('../../data/words/en/conditions/nerve.js')).nerveWords,
  other: async () => (await import('../../data/words/en/conditions/other.js')).otherWords,
  vessel: async () => (await import('../../data/words/en/conditions/vessel.js')).vesselWords,
};

const french: Load<ConditionWords> = {
  bone: async () => (await import('../../data/words/fr/conditions/bone.js')).boneWords,
  child: async () => (await import('../../data/words/fr/conditions/child.js')).childWords,
  foot: async () => (await import('../../data/words/fr/conditions/foot.js')).footWords,
  infection: async () => (await import('../../data/words/fr/conditions/infection.js')).infectionWords,
  injury: async () => (await import('../../data/words/fr/conditions/injury.js')).injuryWords,
  joint: async () => (await import('../../data/words/fr/conditions/joint.js')).jointWords,
  muscle: async () => (await import('../../data/words/fr/conditions/muscle.js')).muscleWords,
  nerve: async () => (await import('../../data/words/fr/conditions/nerve.js')).nerveWords,
  other: async () => (await import('../../data/words/fr/conditions/other.js')).otherWords,
  vessel: async () => (await import('../../data/words/fr/conditions/vessel.js')).vesselWords,
};

const arabic: Load<ConditionWords> = {
  bone: async () => (await import('../../data/words/ar/conditions/bone.js')).boneWords,
  child: async () => (await import('../../data/words/ar/conditions/child.js')).childWords,
  foot: async () => (await import('../../data/words/ar/conditions/foot.js')).footWords,
  infection: async () => (await import('../../data/words/ar/conditions/infection.js')).infectionWords,
  injury: async () => (await import('../../data/words/ar/conditions/injury.js')).injuryWords,
  joint: async () => (await import('../../data/words/ar/conditions/joint.js')).jointWords,
  muscle: async () => (await import('../../data/words/ar/conditions/muscle.js')).muscleWords,
  nerve: async () => (await import('../../data/words/ar/conditions/nerve.js')).nerveWords,
  other: async () => (await import('../../data/words/ar/conditions/other.js')).otherWords,
  vessel: async () => (await import('../../data/words/ar/conditions/vessel.js')).vesselWords,
};

/** By language; one that nobody has translated reads English. */
const translations: ById<Load<ConditionWords>> = { en: english, fr: french, ar: arabic };

const dossiers: Load<Dossier> = {
  bone: async () => (await import('../../data/dossiers/bone.js')).boneDossiers,
  child: async () => (await import('../../data/dossiers/child.js')).childDossiers,
  foot: async () => (await import('../../data/dossiers/foot.js')).footDossiers,
  infection: async () => (await import('../../data/dossiers/infection.js')).infectionDossiers,
  injury: async () => (await import('../../data/dossiers/injury.js')).injuryDossiers,
  joint: async () => (await import('../../data/dossiers/joint.js')).jointDossiers,
  muscle: async () => (await import('../../data/dossiers/muscle.js')).muscleDossiers,
  nerve: async () => (await import('../../data/dossiers/nerve.js')).nerveDossiers,
  other: async () => (await import('../../data/dossiers/other.js')).otherDossiers,
  vessel: async () => (await import('../../data/dossiers/vessel.js')).vesselDossiers,
};

const sources: Load<Source> = {
  bone: async () => (await import('../../data/sources/bone.js')).sourcesOfBone,
  child: async () => (await import('../../data/sources/child.js')).sourcesOfChild,
  foot: async () => (await import('../../data/sources/foot.js')).sourcesOfFoot,
  infection: async () => (await import('../../data/sources/infection.js')).sourcesOfInfection,
  injury: async () => (await import('../../data/sources/injury.js')).sourcesOfInjury,
  joint: async () => (await import('../../data/sources/joint.js')).sourcesOfJoint,
  muscle: async () => (await import('../../data/sources/muscle.js')).sourcesOfMuscle,
  nerve: async () => (await import('../../data/sources/nerve.js')).sourcesOfNerve,
  other: async () => (await import('../../data/sources/other.js')).sourcesOfOther,
  vessel: async () => (await import('../../data/sources/vessel.js')).sourcesOfVessel,
};

export interface ConditionDetails {
  readonly words: ConditionWords;
  readonly dossier: Dossier;
  readonly sources: readonly Source[];
}

/**
 * What is told about a condition, in a language or else in English.
 *
 * @throws when a file cannot be had, or there is no such condition.
 */
export async function conditionDetails(condition: string, language: string): Promise<ConditionDetails> {
  const group = (Object.keys(groups) as Group[]).find((each) => Object.hasOwn(groups[each], condition));
  if (!group) throw new Error(`There is no condition "${condition}".`);
  const [words, ofGroup, own, { sharedSources }] = await Promise.all([
    (translations[language] ?? english)[group](),
    dossiers[group](),
    sources[group](),
    import('./shared-sources.js'),
  ]);
  const dossier = ofGroup[condition]!;
  const cited = dossier.sources.flatMap((id) => own[id] ?? sharedSources[id] ?? []);
  return { words: words[condition]!, dossier, sources: cited };
}

/** What is told about all conditions: every file of a language at once, so only for somebody who searches. */
export async function allConditionWords(language: string): Promise<ById<ConditionWords>> {
  const words = await Promise.all(Object.values(translations[language] ?? english).map((load) => load()));
  return Object.assign({}, ...words) as ById<ConditionWords>;
}
