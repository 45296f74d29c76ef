/** What helps, and how the cause is found: their kinds, and what is told about them. */
import type { Treatment, TreatmentId, TreatmentWords } from '../../data/schema.js';
import { treatments as record } from '../../data/treatments.js';
import { treatmentWords as english } from '../../data/words/en/treatments.js';
import { Words } from './words.js';

export type { TreatmentId, TreatmentWords };

export const treatments: Readonly<Record<TreatmentId, Treatment>> = record;

export const treatmentWords = new Words<Readonly<Record<TreatmentId, TreatmentWords>>>(english, {
  fr: async () => (await import('../../data/words/fr/treatments.js')).treatmentWords,
  ar: async () => (await import('../../data/words/ar/treatments.js')).treatmentWords,
});
