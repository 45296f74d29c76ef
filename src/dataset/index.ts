/**
 * The headless door: the clinical record for programs, in Node, a worker or a page. Ids lead from one part to the next;
 * words are kinds by language (`interviewWords.in('fr')`), English until `loadAllWords` has brought another.
 */
export type * from '../../data/schema.js';
export { review } from '../../data/review.js';

export { triageDataset, type TriageDataset } from './triage-dataset.js';
export { conditions } from './conditions.js';
export { dossiers } from './dossiers.js';
export { sources } from './sources.js';
export { datasetVersion } from './version.js';

export { areaIds, isPlace, placeIds, placesIn, placeWords } from './places.js';
export { causesAt, notToMiss, painTypeIds, painWords, type Cause } from './pain-here.js';
export { conditionDetails, type ConditionDetails } from './condition-details.js';
export { interviewWords, type InterviewWords } from './interview.js';
export { outcomeWords, type OutcomeWords } from './outcome.js';
export { careAdviceOf, generalAdviceWords } from './general-advice.js';
export { faqTagsOf } from './faq-tags.js';
export { faqIds, faqWords } from './faqs.js';
export { treatments, treatmentWords } from './treatments.js';
export { causeIds, causeWords } from './cause-words.js';
export { symptomGroups, symptomGroupWords } from './symptom-groups.js';
export { guidanceIds, guidanceWords } from './guidance.js';
export { loadAllWords } from './load-all-words.js';
export type { Words } from './words.js';

export { checkOverlay, type Overlay } from './overlay.js';
