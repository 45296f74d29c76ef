/** What can cause pain in a place, and how pain is described. Heavy: elements load it when somebody is about to ask. */
import { careLevels } from '../../data/care-levels.js';
import { painTypes } from '../../data/pain-types.js';
import type { CareLevelId, CareLevelWords, ConditionId, NamedWords, PainTypeId, PlaceId } from '../../data/schema.js';
import { triageSettings } from '../../data/triage-settings.js';
import { careLevelWords } from '../../data/words/en/care-levels.js';
import { conditionNames } from '../../data/words/en/condition-names.js';
import { painTypeWords } from '../../data/words/en/pain-types.js';
import { conditions } from './conditions.js';
import { Words } from './words.js';

export type { CareLevelId, ConditionId, PainTypeId };

export interface Cause {
  readonly condition: ConditionId;
  readonly level: CareLevelId;
  /** How much speaks for it before anything is asked: typical of the place and common weighs most. */
  readonly weight: number;
}

export const painTypeIds = Object.keys(painTypes) as PainTypeId[];

const found = new Map<PlaceId, readonly Cause[]>();

/** What can cause pain in a place: what is typical there and common first. Sought once, because a panel asks with every tap. */
export function causesAt(place: PlaceId): readonly Cause[] {
  const causes = found.get(place) ?? seek(place);
  found.set(place, causes);
  return causes;
}

function seek(place: PlaceId): Cause[] {
  return Object.entries(conditions)
    .map(([id, { places, prevalence, level }]) => {
      const here = places[place] ?? 'excluded';
      const weight = here === 'excluded' ? 0 : triageSettings.frequency[here] * triageSettings.prevalence[prevalence];
      return { condition: id as ConditionId, level, weight };
    })
    .filter(({ weight }) => weight)
    .sort((one, other) => other.weight - one.weight);
}

/** Of the causes that a short list leaves out, those that cannot wait, the most urgent first. */
export function notToMiss(causes: readonly Cause[]): Cause[] {
  return causes
    .filter(({ level }) => careLevels[level].rank >= careLevels.urgent.rank)
    .sort((one, other) => careLevels[other.level].rank - careLevels[one.level].rank);
}

export const painWords = new Words<{
  conditions: Record<ConditionId, string>;
  careLevels: Record<CareLevelId, CareLevelWords>;
  painTypes: Record<PainTypeId, NamedWords>;
}>({ conditions: conditionNames, careLevels: careLevelWords, painTypes: painTypeWords }, {
  fr: async () => {
    const [conditions, careLevels, painTypes] = await Promise.all([
      import('../../data/words/fr/condition-names.js'),
      import('../../data/words/fr/care-levels.js'),
      import('../../data/words/fr/pain-types.js'),
    ]);
    return { conditions: conditions.conditionNames, careLevels: careLevels.careLevelWords, painTypes: painTypes.painTypeWords };
  },
  ar: async () => {
    const [conditions, careLevels, painTypes] = await Promise.all([
      import('../../data/words/ar/condition-names.js'),
      import('../../data/words/ar/care-levels.js'),
      import('../../data/words/ar/pain-types.js'),
    ]);
    return { conditions: conditions.conditionNames, careLevels: careLevels.careLevelWords, painTypes: painTypes.painTypeWords };
  },
});
