import type { Review } from '../../data/schema.js';
import type { TriageDataset } from '../dataset/triage-dataset.js';
import { questionnaireUrl } from './code-systems.js';
import { outcomeForm } from './outcome-form.js';
import { questionItem } from './question-items.js';
import { plainSpaces } from './plain-spaces.js';
import type { Questionnaire } from './types.js';
import { valueSets } from './value-sets.js';
import { sayingIn, type FhirWords } from './words.js';

/** Which edition of the record is written; both come from `leg-pain-widgets/dataset`. */
export interface Edition {
  readonly version: string;
  readonly review: Review;
}

/**
 * The interview as a FHIR R4 Questionnaire: every question with its options, when it is asked, and where a response
 * carries the outcome. It is a draft for as long as no clinician has signed the record.
 *
 * @throws FhirError when a question depends on what no question tells.
 */
export function toQuestionnaire(dataset: TriageDataset, words: FhirWords, language: string, { version, review }: Edition): Questionnaire {
  const saying = sayingIn(words, language);
  const { form } = saying;
  const status = review.state === 'reviewed' ? 'active' : 'draft';
  const questions = Object.entries(dataset.questions).sort(([, one], [, other]) => (one.order ?? Infinity) - (other.order ?? Infinity) || 0);
  return plainSpaces({
    resourceType: 'Questionnaire',
    language,
    contained: valueSets(dataset, saying, status),
    url: questionnaireUrl,
    version,
    name: 'LegPainTriage',
    title: form.title,
    status,
    description: status === 'draft' ? `${form.description} ${form.notReviewed}` : form.description,
    ...(review.on && { lastReviewDate: review.on }),
    item: [...questions.map(([id, question]) => questionItem(dataset, saying, id, question)), outcomeForm(dataset, saying)],
  });
}
