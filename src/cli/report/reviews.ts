import { review } from '../../../data/review.js';
import type { Review } from '../../../data/schema.js';
import { language as arabic } from '../../../data/words/ar/language.js';
import { language as english } from '../../../data/words/en/language.js';
import { language as french } from '../../../data/words/fr/language.js';
import { heading, notice, paragraph, table, type Block } from './document.js';

/** What somebody reviews and signs: the record itself, and its wording in each language. */
export const reviews: Readonly<Record<string, Review>> = {
  'The clinical record': review,
  [`The words in ${english.name}`]: english.review,
  [`The words in ${french.name}`]: french.review,
  [`The words in ${arabic.name}`]: arabic.review,
};

/** @param today ISO date, against which reviews are due. */
export function reviewState({ state, by, on, due }: Review, today: string): string {
  const signed = state === 'reviewed' ? `reviewed by ${by ?? 'nobody named'} on ${on ?? 'no date'}` : 'NOT REVIEWED BY A CLINICIAN';
  return `${signed}; next review due on ${due}${due < today ? ', OVERDUE' : ''}`;
}

export const reviewNotices = (all: typeof reviews, today: string): Block[] => Object.entries(all).map(([what, review]) => notice(`${what}: ${reviewState(review, today)}.`));

/** Where a clinician says what they have read, and signs. */
export function signatures(all: typeof reviews, today: string): Block[] {
  const empty = '____________________';
  return [
    heading(2, 'Signature', 'signature'),
    ...reviewNotices(all, today),
    paragraph('I have read the parts named below. What I want changed is written beside it or attached. What I sign is right to the best of my knowledge and fit to be shown to the public.'),
    table(['Part', 'Name', 'Profession and registration number', 'Date', 'Signature'], Object.keys(all).map((part) => [part, empty, empty, empty, empty])),
    paragraph('After signing: write state, name and date into data/review.ts (the record) or data/words/LANGUAGE/language.ts (the words), with the date on which the next review is due.'),
  ];
}
