import type { Language } from '../../schema.js';

/** Translated from English by the project; no clinician has reviewed the Arabic wording. */
export const language = {
  name: 'العربية',
  dir: 'rtl',
  review: { state: 'not-reviewed', due: '2027-05-22' },
} as const satisfies Language;
