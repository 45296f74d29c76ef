/** When to seek care, told to everybody alike. */
import { careAdvice } from '../../data/care-advice.js';
import { careLevels } from '../../data/care-levels.js';
import type { CareAdviceId, CareLevelId, NamedWords } from '../../data/schema.js';
import { careAdviceWords } from '../../data/words/en/care-advice.js';
import { Words } from './words.js';

export type { CareAdviceId, CareLevelId };

/** The most urgent first. */
export const careLevelIds = Object.keys(careLevels) as CareLevelId[];

/** In reading order. */
export const careAdviceOf = (level: CareLevelId): CareAdviceId[] =>
  (Object.keys(careAdvice) as CareAdviceId[]).filter((id) => careAdvice[id].level === level);

export const generalAdviceWords = new Words<Readonly<Record<CareAdviceId, NamedWords>>>(careAdviceWords, {
  fr: async () => (await import('../../data/words/fr/care-advice.js')).careAdviceWords,
  ar: async () => (await import('../../data/words/ar/care-advice.js')).careAdviceWords,
});
