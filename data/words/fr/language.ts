import type { Language } from '../../schema.js';

/** Translated from English by the project; no clinician has reviewed the French wording. */
export const language = {
  name: 'Français',
  dir: 'ltr',
  review: { state: 'not-reviewed', due: '2027-05-22' },
} as const satisfies Language;
