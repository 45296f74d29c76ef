import type { CareLevelId } from '../../dataset/care-level-words.js';

// Answers are health information and stay out of all events; a page that needs them calls `getAnswers()`.

/** The visitor answered the first question. */
export class SymptomCheckerStartEvent extends Event {
  constructor() {
    super('symptom-checker-start', { bubbles: true, composed: true });
  }
}

/** The visitor reached another question, forwards or back. */
export class SymptomCheckerStepEvent extends Event {
  constructor(
    /** Id of the question that is asked now. Some are asked only after certain answers. */
    readonly question: string,
    /** 1 for the first question. */
    readonly index: number,
  ) {
    super('symptom-checker-step', { bubbles: true, composed: true });
  }
}

/** The visitor reached an outcome, also by changing an answer. */
export class SymptomCheckerFinishEvent extends Event {
  constructor(
    /** How soon to seek help. */
    readonly level: CareLevelId,
  ) {
    super('symptom-checker-finish', { bubbles: true, composed: true });
  }
}

/** The visitor cleared everything to start again. */
export class SymptomCheckerRestartEvent extends Event {
  constructor() {
    super('symptom-checker-restart', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'symptom-checker-start': SymptomCheckerStartEvent;
    'symptom-checker-step': SymptomCheckerStepEvent;
    'symptom-checker-finish': SymptomCheckerFinishEvent;
    'symptom-checker-restart': SymptomCheckerRestartEvent;
  }
}
