/** When to seek care, told to everybody alike. */
import { careAdvice } from '../../data/care-advice.js';
import type { CareAdviceId, CareLevelId, NamedWords } from '../../data/schema.js';
import { careAdviceWords } from '../../data/words/en/care-advice.js';
import { Words } from './words.js';

/** In reading order. */
export const careAdviceOf = (level: CareLevelId): CareAdviceId[] =>
  (Object.keys(careAdvice) as CareAdviceId[]).filter((id) => careAdvice[id].level === level);

export const generalAdviceWords = new Words<Record<CareAdviceId, NamedWords>>(careAdviceWords, {
  fr: async () => (await import('../../data/words/fr/care-advice.js')).careAdviceWords,
  ar: async () => (await import('../../data/words/ar/care-advice.js')).careAdviceWords,
});
