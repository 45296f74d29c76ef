import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Our own key in the history's state, beside whatever the page keeps there. */
const key = 'leg-pain-widgets/symptom-checker';

interface Mark {
  readonly run: string;
  readonly at: number;
}

let runs = 0;

/**
 * Lets the browser's Back lead from question to question. One entry a question, marked under our own key; the address
 * and everything that the page itself keeps in the history stay as they are, and entries of others are left alone.
 */
export class Trail implements ReactiveController {
  private _run = '';
  private _at = 0;
  /** A way back through the browser was asked for and has not come yet; asking once more could leave the page. */
  private _leaving = false;

  /** @param _travel goes to a question by its number; false when the visitor stays where they are. */
  constructor(
    host: ReactiveControllerHost,
    private readonly _travel: (at: number) => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this);
  }

  /**
   * The visitor is at a question now.
   *
   * @param anyway also where the page keeps something in its history: its own script then hears of our entries too.
   */
  reach(at: number, anyway: boolean): void {
    if (at === this._at || !(this._run || anyway || isFree(history.state))) return;
    if (!this._run) this._write('replaceState', 0, (this._run = `${Date.now()}.${runs++}`));
    this._write(at > this._at ? 'pushState' : 'replaceState', at);
    this._at = at;
  }

  /** Goes back through the browser when its entry is ours; false when it is not. */
  back(): boolean {
    const ours = this._leaving || this._isHere();
    if (ours) this._go(-1);
    return ours;
  }

  /** Leaves the entries of this interview behind. */
  clear(): void {
    if (this._isHere()) this._go(-this._at);
    this._run = '';
    this._at = 0;
  }

  handleEvent({ state }: PopStateEvent): void {
    this._leaving = false;
    const mark = this._mark(state);
    if (!mark) return;
    const before = this._at;
    this._at = mark.at;
    if (!this._travel(mark.at)) this.reach(before, true);
  }

  /** In a frame the way back may lead through entries of the page around it, which we cannot see. */
  private _isHere(): boolean {
    return this._at > 0 && window.top === window && this._mark(history.state)?.at === this._at;
  }

  private _go(steps: number): void {
    if (this._leaving) return;
    this._leaving = true;
    history.go(steps);
    setTimeout(() => (this._leaving = false), 1000);
  }

  private _mark(state: unknown): Mark | undefined {
    const mark = (state as Record<string, Mark | undefined> | null)?.[key];
    return this._run && mark?.run === this._run ? mark : undefined;
  }

  private _write(how: 'pushState' | 'replaceState', at: number, run = this._run): void {
    const state: unknown = history.state;
    // What is no plain object cannot be added to: then the page's entry stays as it is.
    if (state !== null && (typeof state !== 'object' || Array.isArray(state))) return;
    try {
      history[how]({ ...state, [key]: { run, at } satisfies Mark }, '');
    } catch {
      // A page may not be allowed to, or not that often; the interview works without.
    }
  }
}

/** Nobody but us keeps anything in this entry: the page has no router that would take ours for its own. */
function isFree(state: unknown): boolean {
  return state === null || (typeof state === 'object' && Object.keys(state).every((each) => each === key));
}
