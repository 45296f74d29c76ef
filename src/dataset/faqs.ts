/** The frequent questions: what each says, in each language. What they are about is in faq-tags.ts, faq-tag-words.ts and faq-areas.ts. */
import type { FaqId, FaqWords } from '../../data/schema.js';
import { faqWords as english } from '../../data/words/en/faqs.js';
import { Words } from './words.js';

export type { FaqId };

/** In the order in which they are shown, which the words keep too. */
export const faqIds = Object.keys(english) as FaqId[];

export const faqWords = new Words<Record<FaqId, FaqWords>>(english, {
  fr: async () => (await import('../../data/words/fr/faqs.js')).faqWords,
  ar: async () => (await import('../../data/words/ar/faqs.js')).faqWords,
});
