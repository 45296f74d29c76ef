import { review } from '../../data/review.js';
import type { Review } from '../../data/schema.js';

/** A clinician has signed the record. */
export const isReviewed = (review as Review).state === 'reviewed';
