/** What the command line refuses, besides what the triage itself refuses. */
export type CliErrorCode = 'usage' | 'missing-package' | 'unreadable-file' | 'bad-json' | 'unknown-message' | 'wrong-answer' | 'wrong-context' | 'not-asked';

/** Something the caller has to write differently; the message says how. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    readonly code: CliErrorCode,
    message: string,
  ) {
    super(message);
  }
}
