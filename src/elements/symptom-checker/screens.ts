import type { ReactiveElement } from 'lit';
import { triageRules, type Question } from '../../dataset/triage-rules.js';
import { read, start, step, TriageError, type Answer, type PlaceAnswer, type TriageRequest, type TriageState } from '../../triage/index.js';
import { MapChoice } from './map-choice.js';
import { answerOf, asked, draftOf, emptyDraft, leadsToEmergency, toggled } from './symptom-checker.logic.js';
import { unsure, type Draft, type Person, type Problem, type Warning } from './symptom-checker.types.js';

/** What leads from screen to screen: where the interview stands, whether answers are looked at or changed, what is ticked. Draws nothing. */
export class Screens {
  dataset = triageRules;
  state: TriageState = start(triageRules);
  reading = read(triageRules, this.state);
  draft: Draft = emptyDraft;
  /** What was ticked when the question came up. */
  before: Draft = emptyDraft;
  /** Who has the pain; it changes the wording only. */
  person: Person = 'me';
  /** The visitor looks at what they have answered so far. */
  checking = false;
  /** The question whose answer is being changed. */
  changing = '';
  problem?: Problem;
  /** The share of the way, which never shrinks. */
  share = 0;
  /** The screen lies before the one that was there: its question comes from the other side. */
  back = false;
  /** The screen is about to become another one: the focus goes there, and unless it is `quiet` an event tells so. */
  moved?: 'told' | 'quiet';

  /** The interview has moved on while the visitor looks at the answers. */
  private _untold = false;
  /** How many questions were answered on the screen before. */
  private _at = 0;
  private readonly _map: MapChoice;

  constructor(private readonly _host: ReactiveElement & { readonly group: string }) {
    this._map = new MapChoice(_host, () => this._heedMap());
  }

  /** Before anything is drawn. */
  look(): void {
    this.reading = read(this.dataset, this.state);
    if (this.reading.kind === 'question') {
      const { answered, expected } = this.reading.progress;
      this.share = Math.max(this.share, answered / expected);
    }
  }

  /** The question on the screen. */
  get question(): string {
    return this.changing || (this.reading.kind === 'question' ? this.reading.id : '');
  }

  /** How many questions the visitor has answered. */
  get count(): number {
    return asked(this.state);
  }

  // ---- on a screen ---------------------------------------------------------------------------------------------------

  choosePerson(person: Person): void {
    this.person = person;
    this.state = { ...this.state, about: person === 'me' ? 'me' : 'someone-else' };
    this._host.requestUpdate();
  }

  /** @returns what the tick, or the one taken back, means for an emergency, where that is news. */
  tick(value: string): Warning | undefined {
    const before = this.draft;
    this.draft = toggled(this._kind, before, value);
    this.problem = undefined;
    this._host.requestUpdate();
    if (!before.chosen.includes(value) && this.warns(value)) return 'warns';
    const warned = before.chosen.filter((each) => this.warns(each));
    if (warned.every((each) => this.draft.chosen.includes(each))) return undefined;
    return warned.some((each) => this.draft.chosen.includes(each)) ? 'still-warns' : 'warns-no-more';
  }

  type(age: string): void {
    this.draft = { chosen: age ? this.draft.chosen.filter((id) => id !== unsure) : this.draft.chosen, age };
    this._host.requestUpdate();
  }

  /** Whether an option of this question ends in an emergency. */
  warns(chosen: string): boolean {
    const answer = answerOf(this._kind, { chosen: [chosen], age: '' });
    return (answer?.kind === 'findings' || answer?.kind === 'option') && leadsToEmergency(this.dataset, this.state, this.question, answer);
  }

  // ---- to another one ------------------------------------------------------------------------------------------------

  /** @returns whether the engine took the request. */
  step(request: TriageRequest): boolean {
    try {
      this.state = step(this.dataset, this.state, request);
    } catch (error) {
      if (!(error instanceof TriageError)) throw error;
      console.error(error);
      this._refuse('refused');
      return false;
    }
    this.show();
    return true;
  }

  /** Answers with what is ticked. @returns whether it was taken. */
  answer(): boolean {
    let answer = answerOf(this._kind, this.draft);
    if (!answer) {
      this._refuse('unanswered');
      return false;
    }
    if (answer.kind === 'places') answer = { kind: 'places', places: this._map.told(answer.places) };
    if (!this.step({ type: this.changing ? 'change' : 'answer', question: this.question, answer })) return false;
    // A change that turns out to be an emergency is not left among the answers.
    this._untold = this.checking &&= !(this.reading.kind === 'outcome' && this.reading.level === 'emergency');
    if (answer.kind === 'places') this._map.show(answer.places);
    return true;
  }

  /** A new screen, with what was entered there before. */
  show(changing = '', moved: typeof this.moved = 'told'): void {
    const reading = (this.reading = read(this.dataset, this.state));
    const answer = changing ? this.state.answers.find(({ question }) => question === changing)?.answer : reading.kind === 'question' ? reading.draft : undefined;
    this.back = this.count < this._at;
    this._at = this.count;
    this.changing = changing;
    this.draft = this.before = draftOf(answer);
    this.problem = undefined;
    this.moved = moved;
    this._host.requestUpdate();
  }

  /** All answers so far. */
  check(): void {
    this.checking = true;
    this.moved = 'quiet';
    this._host.requestUpdate();
  }

  /** Leaves a change as it was, or the list of answers for where the interview stands now. @returns false where neither is up. */
  leave(): boolean {
    if (this.changing) this.show('', 'quiet');
    else if (this.checking) {
      this.checking = false;
      this.show('', this._untold ? 'told' : 'quiet');
      this._untold = false;
    } else return false;
    return true;
  }

  /** Goes to the question that the browser's history asks for; false when the visitor stays. */
  travel(at: number): boolean {
    if (this.leave()) return false;
    while (this.count > at && this.step({ type: 'goBack' }));
    while (this.count < at && this._again());
    return this.count === at;
  }

  restart(): void {
    this.share = 0;
    this.checking = this._untold = false;
    this.state = start(this.dataset, { about: this.state.about });
    this._map.clear();
    this.show();
    this.moved = undefined;
  }

  // ---- the places chosen on the map ----------------------------------------------------------------------------------

  /** Those that the interview uses. */
  get places(): readonly PlaceAnswer[] | undefined {
    const answer = this.state.answers.find(({ question }) => question === this._placesQuestion)?.answer;
    return answer?.kind === 'places' ? answer.places : undefined;
  }

  /** The map's choice, where it differs from what the interview uses. */
  get offered(): readonly PlaceAnswer[] | undefined {
    const draft = this.question === this._placesQuestion ? answerOf('places', this.draft) : undefined;
    const ticked = draft?.kind === 'places' ? this._map.told(draft.places) : [];
    return this._map.offered(this.places ?? ticked, this.reading.canGoBack);
  }

  /** The host is in another group. */
  followGroup(): void {
    this._map.follow();
  }

  leaveOut(): void {
    this._map.leaveOut();
    this._heedMap();
  }

  use(places: readonly PlaceAnswer[]): void {
    const answer: Answer = { kind: 'places', places };
    this._map.use();
    if (this.places && this.count) this.step({ type: 'change', question: this._placesQuestion, answer });
    else if (this.count) this.draft = this.before = draftOf(answer);
    this._heedMap();
  }

  /** Until the first answer the interview begins with the map's choice. */
  private _heedMap(): void {
    if (!this.count) {
      const { about, drafts } = this.state;
      this.state = { ...start(this.dataset, { about, places: this._map.places }), drafts };
    }
    this._host.requestUpdate();
  }

  private get _placesQuestion(): string {
    return Object.keys(this.dataset.questions).find((id) => this.dataset.questions[id]!.kind === 'places')!;
  }

  // --------------------------------------------------------------------------------------------------------------------

  private get _kind(): Question['kind'] {
    return this.dataset.questions[this.question]!.kind;
  }

  private _refuse(problem: Problem): void {
    this.problem = problem;
    this._host.requestUpdate();
  }

  /** Gives the answer again that was taken back. */
  private _again(): boolean {
    const reading = read(this.dataset, this.state);
    return reading.kind === 'question' && Boolean(reading.draft) && this.step({ type: 'answer', question: reading.id, answer: reading.draft! });
  }
}
