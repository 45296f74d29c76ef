/** What the triage refuses, each with a code a program can read. */
export type TriageErrorCode =
  | 'unknown-question'
  | 'unknown-option'
  | 'unknown-finding'
  | 'unknown-place'
  | 'unknown-pain-type'
  | 'wrong-answer-kind'
  | 'age-out-of-range'
  | 'intensity-out-of-range'
  | 'not-asked'
  | 'nothing-to-go-back-to'
  | 'unknown-request';

/** A request that cannot be carried out. The state stays as it was. */
export class TriageError extends Error {
  override readonly name = 'TriageError';

  constructor(
    readonly code: TriageErrorCode,
    message: string,
  ) {
    super(`leg-pain-widgets triage: ${message}`);
  }
}
