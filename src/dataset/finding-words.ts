/** Every finding in words. The signs of an emergency stand in a file of their own, because the first screen needs them alone. */
import type { FindingId } from '../../data/schema.js';
import { findingWords } from '../../data/words/en/findings.js';
import { emergencySignWords } from '../../data/words/en/opening.js';

export type FindingWords = Readonly<Record<FindingId, string>>;

export const findingsInEnglish: FindingWords = { ...emergencySignWords, ...findingWords };

export const findingsIn = {
  fr: async (): Promise<FindingWords> => {
    const [opening, findings] = await Promise.all([import('../../data/words/fr/opening.js'), import('../../data/words/fr/findings.js')]);
    return { ...opening.emergencySignWords, ...findings.findingWords };
  },
  ar: async (): Promise<FindingWords> => {
    const [opening, findings] = await Promise.all([import('../../data/words/ar/opening.js'), import('../../data/words/ar/findings.js')]);
    return { ...opening.emergencySignWords, ...findings.findingWords };
  },
};
