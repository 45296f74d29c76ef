import type { Review } from './schema.js';

/** No clinician has signed the record yet. Whoever shows it must be able to say so. */
export const review = { state: 'not-reviewed', due: '2027-05-22' } as const satisfies Review;
