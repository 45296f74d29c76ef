/** How soon to seek help, who can give it and what to do. */
import type { CareLevelId, CareLevelWords } from '../../data/schema.js';
import { careLevelWords as inEnglish } from '../../data/words/en/care-levels.js';
import { Words } from './words.js';

export type { CareLevelId };

export const careLevelWords = new Words<Readonly<Record<CareLevelId, CareLevelWords>>>(inEnglish, {
  fr: async () => (await import('../../data/words/fr/care-levels.js')).careLevelWords,
  ar: async () => (await import('../../data/words/ar/care-levels.js')).careLevelWords,
});
