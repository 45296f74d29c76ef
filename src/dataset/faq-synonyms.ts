/** The words a search should find a frequent question by, in each language. */
import type { FaqSynonyms } from '../../data/schema.js';
import { faqSynonyms as english } from '../../data/words/en/faq-synonyms.js';
import { Words } from './words.js';

export const faqSynonyms = new Words<FaqSynonyms>(english, {
  fr: async () => (await import('../../data/words/fr/faq-synonyms.js')).faqSynonyms,
  ar: async () => (await import('../../data/words/ar/faq-synonyms.js')).faqSynonyms,
});
