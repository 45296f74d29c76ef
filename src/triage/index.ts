export { toldEvidence } from './told-evidence.js';
export { TriageError, type TriageErrorCode } from './error.js';
export { read } from './read.js';
export { start, step } from './step.js';
export type {
  Answer,
  AnsweredQuestion,
  Evidence,
  Explanation,
  OutcomeReading,
  PlaceAnswer,
  QuestionReading,
  Reading,
  Reason,
  TriageContext,
  TriageRequest,
  TriageState,
} from './types.js';
