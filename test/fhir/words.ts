import { datasetVersion, interviewWords, loadAllWords, outcomeWords, placeWords, review, sources } from '../../src/dataset/index.js';
import type { Edition, FhirWords } from '../../src/fhir/index.js';

export const languages = ['en', 'fr', 'ar'] as const;

export const edition: Edition = { version: datasetVersion, review };

export async function wordsIn(language: string): Promise<FhirWords> {
  await loadAllWords(language);
  return { interview: interviewWords.in(language), outcome: outcomeWords.in(language), places: placeWords.in(language).places, sources };
}
