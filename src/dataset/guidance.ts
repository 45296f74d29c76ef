/** What a visitor should know about leg pain and about professional help, in reading order. */
import { guidance } from '../../data/guidance.js';
import type { GuidanceId, GuidanceWords } from '../../data/schema.js';
import { guidanceWords as english } from '../../data/words/en/guidance.js';
import { Words } from './words.js';

export const guidanceIds = Object.keys(guidance) as GuidanceId[];

export const guidanceWords = new Words<Readonly<Record<GuidanceId, GuidanceWords>>>(english, {
  fr: async () => (await import('../../data/words/fr/guidance.js')).guidanceWords,
  ar: async () => (await import('../../data/words/ar/guidance.js')).guidanceWords,
});
