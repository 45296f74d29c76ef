/** Finds conditions: by where it hurts, by what is behind them, by what people call them. Loaded when somebody is about to. */
import type { AreaId, CauseId, Condition, ConditionId, ConditionWords, FrequencyClass, PlaceId } from '../../data/schema.js';
import { places } from '../../data/places.js';
import { allConditionWords } from './condition-details.js';
import { conditions } from './conditions.js';
import { causesAt, painWords } from './pain-here.js';
import { search } from './text-search.js';

export type { ConditionId };
export { painWords as conditionWords };

export const isCondition = (id: string): id is ConditionId => Object.hasOwn(conditions, id);

export const conditionOf = (id: ConditionId): Condition => conditions[id];

const usualFirst = ['obligate', 'very-frequent', 'frequent', 'occasional'] as const;

/** The areas in which a condition is felt, the usual ones first. */
export function areasOf(id: ConditionId): AreaId[] {
  const felt = Object.entries(conditions[id].places) as [PlaceId, FrequencyClass][];
  const inOrder = usualFirst.flatMap((frequency) => felt.filter(([, each]) => each === frequency));
  return [...new Set(inOrder.map(([place]) => places[place].area))];
}

/** In the order of the alphabet, in a language. */
export function allConditions(language: string): ConditionId[] {
  const names = painWords.in(language).conditions;
  return (Object.keys(conditions) as ConditionId[]).sort((one, other) => names[one].localeCompare(names[other], language));
}

/** What can hurt in any of these places: what is typical and common there first, most of all where several of them hurt. */
export function conditionsAt(here: readonly PlaceId[]): ConditionId[] {
  const scores = new Map<ConditionId, number>();
  for (const place of here) {
    for (const [rank, { condition }] of causesAt(place).entries()) scores.set(condition, (scores.get(condition) ?? 0) + 1 / (rank + 1));
  }
  return [...scores].sort(([, one], [, other]) => other - one).map(([condition]) => condition);
}

export const hasCause = (id: ConditionId, cause: CauseId): boolean => conditions[id].causes.includes(cause);

const told = new Map<string, Readonly<Record<string, ConditionWords>>>();

/** Loads what conditions are also called; until then they are found by their names alone. True when that is news. */
export async function loadOtherNames(language: string): Promise<boolean> {
  if (told.has(language)) return false;
  told.set(language, await allConditionWords(language));
  return true;
}

/** Those that are meant by what was typed, the best known first. */
export function meant(ids: readonly ConditionId[], typed: string, language: string): readonly ConditionId[] {
  const names = painWords.in(language).conditions;
  return search(ids, (id) => [names[id], told.get(language)?.[id]?.alsoCalled.join() ?? ''], typed);
}
