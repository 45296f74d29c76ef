/** What the topics of the frequent questions are called in each language. */
import type { FaqTagId } from '../../data/schema.js';
import { faqTagWords as english } from '../../data/words/en/faq-tags.js';
import { Words } from './words.js';

export const faqTagWords = new Words<Readonly<Record<FaqTagId, string>>>(english, {
  fr: async () => (await import('../../data/words/fr/faq-tags.js')).faqTagWords,
  ar: async () => (await import('../../data/words/ar/faq-tags.js')).faqTagWords,
});
