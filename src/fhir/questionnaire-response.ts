import type { TriageDataset } from '../dataset/triage-dataset.js';
import { read, type TriageState } from '../triage/index.js';
import { answerItems } from './answer-items.js';
import { questionnaireUrl } from './code-systems.js';
import { outcomeAnswers } from './outcome-answers.js';
import { plainSpaces } from './plain-spaces.js';
import type { QuestionnaireResponse } from './types.js';
import { sayingIn, type FhirWords } from './words.js';

export interface Authoring {
  /** When it was answered, as a FHIR dateTime (`2026-11-23T10:00:00Z`): an argument, because there is no clock here. */
  readonly authored: string;
  /** The version of the record, as in the questionnaire. */
  readonly version: string;
}

/**
 * An interview as a FHIR R4 QuestionnaireResponse: in progress until there is an outcome, which it then carries. It names
 * nobody; whoever sends it adds the subject.
 */
export function toQuestionnaireResponse(
  dataset: TriageDataset,
  words: FhirWords,
  language: string,
  state: TriageState,
  { authored, version }: Authoring,
): QuestionnaireResponse {
  const saying = sayingIn(words, language);
  const reading = read(dataset, state);
  const answers = answerItems(dataset, saying, state.answers);
  return plainSpaces({
    resourceType: 'QuestionnaireResponse',
    language,
    questionnaire: `${questionnaireUrl}|${version}`,
    status: reading.kind === 'outcome' ? 'completed' : 'in-progress',
    authored,
    item: reading.kind === 'outcome' ? [...answers, outcomeAnswers(saying, reading)] : answers,
  });
}
