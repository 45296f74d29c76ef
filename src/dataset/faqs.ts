/** The frequent questions: their order and tags, and their words in each language. */
import { faqs } from '../../data/faqs.js';
import type { FaqId, FaqTagId, FaqWords } from '../../data/schema.js';
import * as english from '../../data/words/en/faqs.js';
import { Words } from './words.js';

export type { FaqId, FaqTagId };

export const faqIds = Object.keys(faqs) as FaqId[];

export const faqTagsOf = (id: FaqId): readonly FaqTagId[] => faqs[id].tags;

/** What each entry says and what each tag is called. */
export const faqWords = new Words<{ faqWords: Record<FaqId, FaqWords>; faqTagWords: Record<FaqTagId, string> }>(english, {
  fr: () => import('../../data/words/fr/faqs.js'),
  ar: () => import('../../data/words/ar/faqs.js'),
});
