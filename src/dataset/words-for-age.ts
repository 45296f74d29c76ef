import type { ConditionDetails, ConditionWords } from './condition-details.js';

/** What is told about a condition to somebody of this age: lines that speak of other ages alone are left out. Not known: all of them. */
export function wordsForAge({ words, dossier: { linesOf } }: ConditionDetails, age: number | undefined): ConditionWords {
  if (age === undefined || !linesOf) return words;
  const meant = (field: 'now' | 'watchFor') =>
    words[field].filter((_line, at) => {
      const of = linesOf[field]?.[at];
      return !of || (age >= of.from && age <= of.to);
    });
  return { ...words, now: meant('now'), watchFor: meant('watchFor') };
}
