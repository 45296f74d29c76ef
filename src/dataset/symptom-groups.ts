/** Signs that often come together: what they point to, and what is told about them. */
import type { NamedWords, SymptomGroup, SymptomGroupId } from '../../data/schema.js';
import { symptomGroups as record } from '../../data/symptom-groups.js';
import { symptomGroupWords as english } from '../../data/words/en/symptom-groups.js';
import { Words } from './words.js';

export const symptomGroups: Readonly<Record<SymptomGroupId, SymptomGroup>> = record;

export const symptomGroupWords = new Words<Readonly<Record<SymptomGroupId, NamedWords>>>(english, {
  fr: async () => (await import('../../data/words/fr/symptom-groups.js')).symptomGroupWords,
  ar: async () => (await import('../../data/words/ar/symptom-groups.js')).symptomGroupWords,
});
