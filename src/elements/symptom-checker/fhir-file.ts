/** The interview as a file that a clinic's system can read. Loaded when somebody asks for it. */
import { interviewWords } from '../../dataset/interview.js';
import { outcomeWords } from '../../dataset/outcome.js';
import { placeWords } from '../../dataset/places.js';
import { sharedSources } from '../../dataset/shared-sources.js';
import { triageDataset } from '../../dataset/triage-dataset.js';
import { datasetVersion } from '../../dataset/version.js';
import { toQuestionnaireResponse } from '../../fhir/index.js';
import { siteView } from '../../shared/site.js';
import type { TriageState } from '../../triage/index.js';

export function fhirFile(state: TriageState, language: string, now = new Date()): string {
  const words = {
    interview: interviewWords.in(language),
    outcome: outcomeWords.in(language),
    places: placeWords.in(language).places,
    sources: sharedSources,
    emergencyNumber: siteView().emergencyNumber(),
  };
  const response = toQuestionnaireResponse(triageDataset, words, language, state, { version: datasetVersion, authored: now.toISOString() });
  return JSON.stringify(response, null, 2);
}
