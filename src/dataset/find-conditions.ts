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

/**
 * What can hurt in any of these places, the most likely first: how common it is, times how typical it is of the place that speaks
 * most for it. Of two alike, the one that more of the places speak for, then the alphabet.
 */
export function conditionsAt(here: readonly PlaceId[], language: string): ConditionId[] {
  const weights = new Map<ConditionId, number[]>();
  for (const { condition, weight } of here.flatMap(causesAt)) weights.set(condition, [...(weights.get(condition) ?? []), weight]);
  const most = (id: ConditionId) => Math.max(...weights.get(id)!);
  const sum = (id: ConditionId) => weights.get(id)!.reduce((total, weight) => total + weight, 0);
  return allConditions(language)
    .filter((id) => weights.has(id))
    .sort((one, other) => most(other) - most(one) || sum(other) - sum(one));
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
