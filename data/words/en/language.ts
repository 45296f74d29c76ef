import type { Language } from '../../schema.js';

export const language = {
  name: 'English',
  dir: 'ltr',
  review: { state: 'not-reviewed', due: '2027-05-22' },
} as const satisfies Language;
