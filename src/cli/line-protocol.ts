import { triageDataset } from '../dataset/index.js';
import { read, start, step, TriageError, type Reading, type TriageContext, type TriageState } from '../triage/index.js';
import { CliError } from './cli-error.js';
import { readMessage } from './message-reader.js';
import type { Speech } from './speech.js';
import { tellOutcome, type ToldOutcome } from './told-outcome.js';
import { tellQuestion, type ToldQuestion } from './told-question.js';

/** A message that could not be carried out. The interview stands where it stood. */
export interface ToldError {
  readonly type: 'error';
  readonly code: string;
  readonly message: string;
}

/** One interview that a program drives: each message in gets one message back. */
export class LineProtocol {
  private readonly _speech: Speech;
  private readonly _about: TriageState['about'];
  private readonly _today: string;
  private _state: TriageState;
  private _reading: Reading;

  /**
   * @param about whose leg it is, unless a `start` says otherwise.
   * @param today ISO date, against which the next review of the record is due.
   */
  constructor(speech: Speech, about: TriageState['about'], today: string) {
    this._speech = speech;
    this._about = about;
    this._today = today;
    this._state = start(triageDataset, { about });
    this._reading = read(triageDataset, this._state);
  }

  /** What the interview says now. */
  async tell(): Promise<ToldQuestion | ToldOutcome> {
    const { about } = this._state;
    return this._reading.kind === 'question' ? tellQuestion(this._speech, this._reading, about) : tellOutcome(this._speech, this._reading, about, this._today);
  }

  /** Carries out one line of JSON and says what comes of it. */
  async receive(line: string): Promise<ToldQuestion | ToldOutcome | ToldError> {
    try {
      const asked = this._reading.kind === 'question' ? tellQuestion(this._speech, this._reading, this._state.about) : undefined;
      const message = readMessage(line, asked);
      this._state = 'begin' in message ? this._begin(message.begin) : step(triageDataset, this._state, message.request);
      this._reading = read(triageDataset, this._state);
      return await this.tell();
    } catch (error) {
      if (error instanceof CliError || error instanceof TriageError) return { type: 'error', code: error.code, message: error.message };
      throw error;
    }
  }

  private _begin(context: TriageContext): TriageState {
    return start(triageDataset, { about: this._about, ...context });
  }
}
