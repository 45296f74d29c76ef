export { FhirError } from './error.js';
export { toQuestionnaire, type Edition } from './questionnaire.js';
export { toQuestionnaireResponse, type Authoring } from './questionnaire-response.js';
export type { FhirWords } from './words.js';
export type { Questionnaire, QuestionnaireItem, QuestionnaireResponse, ResponseAnswer, ResponseItem } from './types.js';
