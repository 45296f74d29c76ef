/** The kinds of cause: what each is called, and what is told about it. */
import { causes } from '../../data/causes.js';
import type { CauseId, NamedWords } from '../../data/schema.js';
import { causeWords as english } from '../../data/words/en/causes.js';
import { Words } from './words.js';

export type { CauseId };

export const causeIds = Object.keys(causes) as CauseId[];

export const causeWords = new Words<Readonly<Record<CauseId, NamedWords>>>(english, {
  fr: async () => (await import('../../data/words/fr/causes.js')).causeWords,
  ar: async () => (await import('../../data/words/ar/causes.js')).causeWords,
});
