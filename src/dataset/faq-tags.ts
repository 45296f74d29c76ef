/** What the frequent questions are about, and what that is called in each language. */
import { faqTags, faqs } from '../../data/faqs.js';
import type { FaqId, FaqTagId } from '../../data/schema.js';
import { faqTagWords as english } from '../../data/words/en/faq-tags.js';
import { Words } from './words.js';

export const faqTagIds = Object.keys(faqTags) as FaqTagId[];

/** None for an entry of the site's own. */
export const faqTagsOf = (id: string): readonly FaqTagId[] => (Object.hasOwn(faqs, id) ? faqs[id as FaqId].tags : []);

export const faqTagWords = new Words<Readonly<Record<FaqTagId, string>>>(english, {
  fr: async () => (await import('../../data/words/fr/faq-tags.js')).faqTagWords,
  ar: async () => (await import('../../data/words/ar/faq-tags.js')).faqTagWords,
});
