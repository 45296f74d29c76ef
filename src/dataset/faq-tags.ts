/** What the frequent questions are about. */
import { faqTags, faqs } from '../../data/faqs.js';
import type { FaqId, FaqTagId } from '../../data/schema.js';

export const faqTagIds = Object.keys(faqTags) as FaqTagId[];

/** None for an entry of the site's own. */
export const faqTagsOf = (id: string): readonly FaqTagId[] => (Object.hasOwn(faqs, id) ? faqs[id as FaqId].tags : []);
