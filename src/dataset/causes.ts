/** The kinds of cause, the signs that often come together, and what is told about both. */
import type { CauseId, NamedWords, SymptomGroup, SymptomGroupId } from '../../data/schema.js';
import { symptomGroups as record } from '../../data/symptom-groups.js';
import { causeWords } from '../../data/words/en/causes.js';
import { symptomGroupWords } from '../../data/words/en/symptom-groups.js';
import { Words } from './words.js';

export const symptomGroups: Readonly<Record<SymptomGroupId, SymptomGroup>> = record;

export const causeAndGroupWords = new Words<{
  readonly causes: Readonly<Record<CauseId, NamedWords>>;
  readonly symptomGroups: Readonly<Record<SymptomGroupId, NamedWords>>;
}>({ causes: causeWords, symptomGroups: symptomGroupWords }, {
  fr: async () => {
    const [causes, groups] = await Promise.all([import('../../data/words/fr/causes.js'), import('../../data/words/fr/symptom-groups.js')]);
    return { causes: causes.causeWords, symptomGroups: groups.symptomGroupWords };
  },
  ar: async () => {
    const [causes, groups] = await Promise.all([import('../../data/words/ar/causes.js'), import('../../data/words/ar/symptom-groups.js')]);
    return { causes: causes.causeWords, symptomGroups: groups.symptomGroupWords };
  },
});
