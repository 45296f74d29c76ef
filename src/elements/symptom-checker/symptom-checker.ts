import { adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { msg, str } from '@lit/localize';
import { careLevelWords } from '../../dataset/care-level-words.js';
import { openingWords } from '../../dataset/opening.js';
import { placeWords } from '../../dataset/places.js';
import { triageRules } from '../../dataset/triage-rules.js';
import { Announcer } from '../../shared/announcer.js';
import { oneOf } from '../../shared/attributes.js';
import { contact } from '../../shared/contact.js';
import { LegPainElement } from '../../shared/element.js';
import { heading } from '../../shared/heading.js';
import { loadWords } from '../../shared/language.js';
import { loading } from '../../shared/loading.js';
import { settingsLost } from '../../shared/settings-lost.js';
import { site, titled } from '../../shared/site.js';
import { read, start, step, TriageError, type Answer, type AnsweredQuestion, type PlaceAnswer, type TriageRequest, type TriageState } from '../../triage/index.js';
import { listText, spotText } from './answer-texts.js';
import { emergencySigns, levelView } from './level-view.js';
import type * as interview from './interview.js';
import { MapChoice } from './map-choice.js';
import type { OutcomeView } from './outcome-view.js';
import { opening, questionView, warningText, type QuestionScreen } from './question-view.js';
import { SymptomCheckerFinishEvent, SymptomCheckerRestartEvent, SymptomCheckerStartEvent, SymptomCheckerStepEvent } from './symptom-checker.events.js';
import { answerOf, asked, draftOf, emptyDraft, leadsToEmergency, optionsToChange, toggled } from './symptom-checker.logic.js';
import { styles } from './symptom-checker.styles.js';
import { historyUses, modes, people, unsure, type Draft, type HistoryUse, type Mode, type Person } from './symptom-checker.types.js';
import type { Trail } from './trail.js';

type Interview = typeof interview;

/**
 * A few plain questions, emergency signs first, that end in advice: how soon to seek help, who can help, what might
 * explain the pain, and why. Nothing entered leaves the page.
 *
 * @tag symptom-checker
 * @slot - Shown until the element is ready.
 * @fires {SymptomCheckerStartEvent} symptom-checker-start - The visitor answered the first question.
 * @fires {SymptomCheckerStepEvent} symptom-checker-step - The visitor reached another question. Carries no answer.
 * @fires {SymptomCheckerFinishEvent} symptom-checker-finish - The visitor reached an outcome. Carries its care level alone.
 * @fires {SymptomCheckerRestartEvent} symptom-checker-restart - The visitor cleared everything.
 * @csspart question - A question with its options.
 * @csspart option - The row of an option.
 * @csspart progress - The bar over a question.
 * @csspart level - How soon to seek help, and what to do.
 * @csspart call - The button that calls the emergency number.
 * @csspart explanation - Something that might explain the pain.
 * @csspart answers - How the result came about.
 * @csspart contact - The clinic's links.
 * @csspart sources - The pages that were read.
 */
export class SymptomChecker extends LegPainElement {
  static override styles = [...LegPainElement.styles, styles];
  static override readonly words = [openingWords, careLevelWords, placeWords];

  /** `triage` asks and judges; `information` tells everybody the same, without a personal verdict. By default what the site has set, else `triage`. */
  @property() mode?: Mode;

  /** The browser's Back leads from question to question: with `auto` where no script of the page keeps anything in its history, with `on` there too. */
  @property() history: HistoryUse = 'auto';

  /** Everything answered so far, in order. Health information: a page that reads it is responsible for it. */
  getAnswers(): readonly AnsweredQuestion[] {
    return this._state.answers;
  }

  /** Forgets everything entered, the places chosen on the map too, and shows the first screen. */
  restart(): void {
    this._trail?.clear();
    this._farthest = 0;
    this._checking = this._untold = false;
    this._state = start(this._dataset, { about: this._state.about });
    this._map.clear();
    this._show();
    this._moved = undefined;
  }

  @state() private _dataset = triageRules;
  @state() private _state: TriageState = start(triageRules);
  @state() private _draft: Draft = emptyDraft;
  /** Who has the pain; it changes the wording only. */
  @state() private _person: Person = 'me';
  /** The visitor looks at what they have answered so far. */
  @state() private _checking = false;
  /** The question whose answer is being changed. */
  @state() private _changing = '';
  @state() private _problem?: 'unanswered' | 'refused';
  /** Loaded as soon as somebody touches the element. */
  @state() private _interview?: Interview;
  private _outcome?: OutcomeView;
  @state() private _information?: (level: number) => TemplateResult;
  @state() private _missing = false;

  /** What was ticked when the question came up. */
  private _before: Draft = emptyDraft;
  private _reading = read(triageRules, this._state);
  /** The share of the way, which never shrinks. */
  private _farthest = 0;
  /** The screen is about to become another one: the focus goes there, and unless it is `quiet` an event tells so. */
  private _moved?: 'told' | 'quiet';
  /** The interview has moved on while the visitor looks at the answers. */
  private _untold = false;
  private _loading = false;
  /** Until the first answer the interview begins with the map's choice. */
  private readonly _map = new MapChoice(this, () => {
    if (!asked(this._state)) this._begin();
    this.requestUpdate();
  });
  private readonly _announcer = new Announcer(this);
  private _trail?: Trail;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('group')) this._map.follow();
    this._reading = read(this._dataset, this._state);
    if (this._reading.kind === 'question') {
      const { answered, expected } = this._reading.progress;
      this._farthest = Math.max(this._farthest, answered / expected);
    }
  }

  protected override renderContent(): TemplateResult {
    return html`<div class="checker ${this._reading.canGoBack ? 'begun' : ''}" @focusin=${this._prepare} @pointerdown=${this._prepare}>
      ${this._announcer.region()} ${this._renderScreen()}
    </div>`;
  }

  /** The signs of an emergency are there at once, the rest follows. */
  private _renderInformation(): TemplateResult {
    void this._prepare();
    return html`${this._renderTitle()}
      <p>
        ${msg('This is general information. It does not judge your own case. If you are worried, ask a doctor.', {
          id: 'checker-general',
          desc: 'Over general information about when to seek care',
        })}
      </p>
      ${levelView('emergency', this.level + 1, emergencySigns())}
    ${this._information?.(this.level + 1) ?? this._renderWaiting()}`;
  }

  private _renderScreen(): TemplateResult {
    if (this._informs) return this._renderInformation();
    if (this._changing) return this._renderChange();
    if (this._checking) return this._renderCheck();
    const reading = this._reading;
    if (this._waits) return html`${this._renderTitle()} ${this._renderWaiting()} ${this._renderMoves()}`;
    if (reading.kind === 'question') {
      const { id, question, options } = reading;
      return html`${reading.canGoBack ? [this._renderTitle(), this._renderProgress()] : this._renderStart()} ${this._renderMapOffer()}
      ${this._renderQuestion({ id, question, options })} ${this._renderMoves(msg('Continue', { id: 'checker-continue', desc: 'Button to the next question' }))}`;
    }
    return html`${this._renderTitle()} ${levelView(reading.level, this.level + 1)}
    ${this._outcome?.render(reading, this._state, this.level + 2, this._title()) ?? this._renderWaiting()} ${this._renderMoves()}`;
  }

  private _renderChange(): TemplateResult {
    const id = this._changing;
    return html`${this._renderTitle()}
    ${this._renderQuestion({ id, question: this._dataset.questions[id]!, options: optionsToChange(this._dataset, this._state, id) })}
    ${this._renderMoves(msg('Save the change', { id: 'checker-save-change', desc: 'Button under an answer that is being changed' }))}`;
  }

  /** All answers so far, each with a way to change it. */
  private _renderCheck(): TemplateResult {
    const { answersView, tellAnswers } = this._interview!;
    return html`${this._renderTitle()} ${heading(this.level + 1, checkText(), { id: 'question' })}
      ${answersView(tellAnswers(this._state.answers, this._state.about), this._onChange)}
      <div class="moves">
        <button type="button" @click=${this._onChecked}>
          ${this._reading.kind === 'question'
            ? msg('Go on with the questions', { id: 'checker-checked', desc: 'Button under the list of answers' })
            : msg('Back to the result', { id: 'checker-checked-result', desc: 'Button under the list of answers, once there is a result' })}
        </button>
      </div>`;
  }

  private _title(): string {
    return titled('symptom-checker', msg('Check your leg pain', { id: 'checker-title', desc: 'Heading of the symptom checker' }));
  }

  private _renderTitle(): TemplateResult {
    return heading(this.level, this._title(), { id: 'title' });
  }

  private _renderStart(): TemplateResult {
    return html`${this._renderTitle()}
      <p class="intro">
        ${msg(
          'A few plain questions tell how soon to seek help, who can help, and what might explain the pain. This is not a diagnosis. Nothing you enter leaves this page.',
          { id: 'checker-intro', desc: 'Under the heading of the symptom checker' },
        )}
      </p>
      <details class="limits">
        <summary>${msg('What this check cannot do', { id: 'checker-limits', desc: 'Opens the limits of the symptom checker' })}</summary>
        ${this._interview?.limitsView() ?? this._renderWaiting()}
      </details>
      <fieldset class="about">
        <legend>${msg('Who has the pain?', { id: 'checker-about', desc: 'Choice on the first screen' })}</legend>
        <div class="people">
          ${people.map(
            (person) => html`<label class="option ${this._person === person ? 'chosen' : ''}">
              <input type="radio" name="about" .checked=${this._person === person} @change=${() => this._onPerson(person)} /><span>${personText(person)}</span>
            </label>`,
          )}
        </div>
        ${this._person === 'child'
          ? html`<p class="muted">
              ${msg('Answer for the child, together if you can. Always let a doctor see a child under five.', {
                id: 'checker-for-child',
                desc: 'On the first screen, when a child has the pain',
              })}
            </p>`
          : nothing}
      </fieldset>
      ${this._renderMapStart()}`;
  }

  /** The places that the interview begins with. */
  private _renderMapStart(): TemplateResult | typeof nothing {
    const places = this._answeredPlaces;
    if (!places?.length) return nothing;
    const list = spotTexts(places);
    return html`<div class="map">
      <p>
        ${places.some(({ intensity, kinds }) => intensity !== undefined || kinds)
          ? msg(str`The check begins with the places you have chosen, and with how it hurts there: ${list}.`, { id: 'checker-map-start-told', desc: 'On the first screen; ends with a list of places' })
          : msg(str`The check begins with the places you have chosen: ${list}.`, { id: 'checker-map-start', desc: 'On the first screen; ends with a list of places' })}
      </p>
      <button type="button" class="secondary" @click=${this._onLeaveOut}>
        ${msg('Do not use them', { id: 'checker-map-leave', desc: 'Button: begins without the places chosen on the picture of the legs' })}
      </button>
    </div>`;
  }

  /** A choice of the map that the interview does not use. */
  private _renderMapOffer(): TemplateResult | typeof nothing {
    const places = this._offered;
    if (!places) return nothing;
    // On the first screen the words for it may not be there yet.
    const list = this._reading.canGoBack && this._interview ? this._interview.placesText(places) : spotTexts(places);
    return html`<div class="map">
      <p>${msg(str`Chosen in the picture of the legs: ${list}.`, { id: 'checker-map-offer', desc: 'Ends with a list of places' })}</p>
      <button type="button" class="secondary" @click=${() => this._onUse(places)}>${msg('Use this', { id: 'checker-map-use', desc: 'Button: takes over the places' })}</button>
      ${this._reading.canGoBack
        ? html`<button type="button" class="plain" @click=${this._onKeep}>${msg('Keep my answer', { id: 'checker-map-keep', desc: 'Button: does not take over the places' })}</button>`
        : nothing}
    </div>`;
  }

  private _renderProgress(): TemplateResult | typeof nothing {
    if (this._reading.kind !== 'question') return nothing;
    const { answered, expected } = this._reading.progress;
    const number = answered + 1;
    const text =
      number < expected
        ? msg(str`Question ${number} of about ${expected}`, { id: 'checker-progress', desc: 'Progress' })
        : msg(str`Question ${number}, nearly done`, { id: 'checker-progress-end', desc: 'Progress, once there are more questions than usual' });
    return html`<p class="progress" part="progress">${text}<progress aria-hidden="true" .value=${this._farthest}></progress></p>`;
  }

  private _renderQuestion(asks: Pick<QuestionScreen, 'id' | 'question' | 'options'>): unknown {
    const screen: QuestionScreen = {
      ...asks,
      aboutOther: this._state.about === 'someone-else',
      draft: this._draft,
      before: this._before,
      warnings: this._draft.chosen.filter((each) => this._warns(asks, each)),
      problem: this._problem && this._problemText(asks.question.kind),
      level: this.level + 1,
    };
    const view = questionView(screen, opening(asks.id) ?? this._interview!.whatIsAsked(screen));
    // Each question is a new set of boxes: none keeps a tick, an open explanation or the focus of the one before.
    return html`<div class="question" @change=${this._onTick} @input=${this._onType} @keydown=${this._onKey}>${keyed(asks.id, view)}</div>
      ${this._problem
        ? html`<div id="problem" class="problem" role="alert">
            <p>${this._problemText(asks.question.kind)}</p>
            ${this._problem === 'refused' ? (contact() ?? nothing) : nothing}
          </div>`
        : nothing}`;
  }

  private _problemText(kind: QuestionScreen['question']['kind']): string {
    if (this._problem === 'refused') {
      return msg('This answer could not be taken. Nothing you entered is lost. If your leg pain worries you, call a doctor.', {
        id: 'checker-refused',
        desc: 'After an error',
      });
    }
    return kind === 'age'
      ? msg('Enter the age in whole years, from 0 to 120, or choose “Not sure”.', { id: 'checker-age-problem', desc: 'When the age is missing or wrong' })
      : msg('Choose an answer. If you do not know, choose “Not sure”.', { id: 'checker-unanswered', desc: 'When nothing was chosen' });
  }

  private _renderWaiting(): TemplateResult {
    return loading(this._missing, () => this._onRetry());
  }

  private _renderMoves(go?: string): TemplateResult {
    const { canGoBack } = this._reading;
    const aside = canGoBack && !this._changing;
    const back = this._changing
      ? msg('Cancel', { id: 'checker-cancel', desc: 'Button: leaves an answer as it was' })
      : msg('Back', { id: 'checker-back', desc: 'Button to the question before' });
    return html`<div class="moves">
      ${go ? html`<button type="button" @click=${this._onContinue}>${go}</button>` : nothing}
      ${canGoBack ? html`<button type="button" class="secondary" @click=${this._onBack}>${back}</button>` : nothing}
      ${aside
        ? html`<div class="aside">
            ${this._interview ? html`<button type="button" class="plain" @click=${this._onCheck}>${checkText()}</button>` : nothing}
            <button type="button" class="plain" @click=${this._onRestart}>
              ${msg('Start again and clear', { id: 'checker-restart', desc: 'Button: forgets all answers' })}
            </button>
          </div>`
        : nothing}
    </div>`;
  }

  /** What has not loaded yet is needed now. The first question and an emergency need none of it. */
  private get _waits(): boolean {
    if (this._interview) return false;
    return this._reading.kind === 'question' ? !opening(this._reading.id) : this._reading.level !== 'emergency';
  }

  /** A mode that a page has written wrongly is the site's, so that a slip never turns information into a verdict. */
  private get _informs(): boolean {
    const fallback = site().mode ?? (settingsLost() ? 'information' : 'triage');
    return oneOf(this.localName, 'mode', this.mode ?? fallback, modes, fallback) === 'information';
  }

  private get _historyUse(): HistoryUse {
    return oneOf(this.localName, 'history', this.history ?? 'auto', historyUses, 'auto');
  }

  /** The question on the screen. */
  private get _asked(): string {
    return this._changing || (this._reading.kind === 'question' ? this._reading.id : '');
  }

  private get _placesQuestion(): string {
    return Object.keys(this._dataset.questions).find((id) => this._dataset.questions[id]!.kind === 'places')!;
  }

  private get _answeredPlaces(): readonly PlaceAnswer[] | undefined {
    const answer = this._state.answers.find(({ question }) => question === this._placesQuestion)?.answer;
    return answer?.kind === 'places' ? answer.places : undefined;
  }

  /** The map's choice, where it differs from what the interview uses. */
  private get _offered(): readonly PlaceAnswer[] | undefined {
    const draft = this._asked === this._placesQuestion ? answerOf('places', this._draft) : undefined;
    const ticked = draft?.kind === 'places' ? this._map.told(draft.places) : [];
    return this._map.offered(this._answeredPlaces ?? ticked, this._reading.canGoBack);
  }

  private _warns({ id, question }: Pick<QuestionScreen, 'id' | 'question'>, chosen: string): boolean {
    const answer = answerOf(question.kind, { chosen: [chosen], age: '' });
    return (answer?.kind === 'findings' || answer?.kind === 'option') && leadsToEmergency(this._dataset, this._state, id, answer);
  }

  private _begin(): void {
    const { about, drafts } = this._state;
    this._state = { ...start(this._dataset, { about, places: this._map.places }), drafts };
  }

  /** Loads what comes after the first screen as soon as somebody touches the element. */
  private async _prepare(): Promise<void> {
    const informs = this._informs;
    if (this._loading || this._missing || (informs ? this._information : this._interview)) return;
    this._loading = true;
    try {
      await (informs ? this._loadInformation() : this._loadInterview());
    } catch (error) {
      console.error(`leg-pain-widgets: a part of <${this.localName}> could not be loaded.`, error);
      this._missing = true;
    }
    this._loading = false;
  }

  private async _loadInformation(): Promise<void> {
    const { informationView, words } = await import('./information-view.js');
    await loadWords([words]);
    this._information = informationView;
  }

  private async _loadInterview(): Promise<void> {
    const interview = await import('./interview.js');
    const { OutcomeView, Trail, conditions, interviewWords, outcomeWords, styles } = interview;
    await loadWords([interviewWords, outcomeWords]);
    adoptStyles(this.renderRoot as ShadowRoot, [...SymptomChecker.elementStyles, styles]);
    this._dataset = { ...triageRules, conditions };
    this._trail = new Trail(this, (at) => this._travel(at));
    this._outcome = new OutcomeView(this, this._onChange, (text) => this._announcer.announce(text));
    this._interview = interview;
  }

  /** @returns whether the engine took the request. */
  private _step(request: TriageRequest): boolean {
    void this._prepare();
    try {
      this._state = step(this._dataset, this._state, request);
    } catch (error) {
      if (!(error instanceof TriageError)) throw error;
      console.error(error);
      this._problem = 'refused';
      return false;
    }
    this._show();
    return true;
  }

  /** A new screen, with what was entered there before. */
  private _show(changing = '', moved: typeof this._moved = 'told'): void {
    const reading = (this._reading = read(this._dataset, this._state));
    const answer = changing ? this._state.answers.find(({ question }) => question === changing)?.answer : reading.kind === 'question' ? reading.draft : undefined;
    this._changing = changing;
    this._draft = this._before = draftOf(answer);
    this._problem = undefined;
    this._moved = moved;
  }

  protected override updated(): void {
    if (!this._moved || this._waits) return;
    const quiet = this._moved === 'quiet' || this._changing || this._checking;
    this._moved = undefined;
    const reading = this._reading;
    this._goToHeading(reading.canGoBack ? 'question' : 'title');
    if (quiet) return;
    const at = asked(this._state);
    const use = this._historyUse;
    if (use !== 'off') this._trail?.reach(at, use === 'on');
    this.dispatchEvent(reading.kind === 'question' ? new SymptomCheckerStepEvent(reading.id, at + 1) : new SymptomCheckerFinishEvent(reading.level));
  }

  /** A screen begins at its top, also on a long page; one that is in view already stays where it is. */
  private _goToHeading(id: string): void {
    const title = this.shadowRoot?.getElementById('title');
    this.shadowRoot?.getElementById(id)?.focus({ preventScroll: true });
    const { top } = this.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 4) title?.scrollIntoView();
  }

  /** Goes to the question that the browser's history asks for; false when the visitor stays. */
  private _travel(at: number): boolean {
    if (this._changing || this._checking) {
      if (this._changing) this._show('', 'quiet');
      else this._onChecked();
      return false;
    }
    while (asked(this._state) > at && this._step({ type: 'goBack' }));
    while (asked(this._state) < at && this._again());
    return asked(this._state) === at;
  }

  /** Gives the answer again that was taken back. */
  private _again(): boolean {
    const reading = read(this._dataset, this._state);
    return reading.kind === 'question' && Boolean(reading.draft) && this._step({ type: 'answer', question: reading.id, answer: reading.draft! });
  }

  private _answer(question: string, answer: Answer): void {
    const first = !this._changing && !asked(this._state);
    if (answer.kind === 'places') answer = { kind: 'places', places: this._map.told(answer.places) };
    if (!this._step({ type: this._changing ? 'change' : 'answer', question, answer })) return;
    // A change that turns out to be an emergency is not left among the answers.
    this._untold = this._checking &&= !(this._reading.kind === 'outcome' && this._reading.level === 'emergency');
    if (answer.kind === 'places') this._map.show(answer.places);
    if (first) this.dispatchEvent(new SymptomCheckerStartEvent());
  }

  private _onTick({ target }: Event): void {
    const { type, value } = target as HTMLInputElement;
    if (type === 'text') return;
    const question = this._asked;
    const { kind } = this._dataset.questions[question]!;
    const before = this._draft;
    this._draft = toggled(kind, before, value);
    this._problem = undefined;
    if (!before.chosen.includes(value) && this._warns({ id: question, question: this._dataset.questions[question]! }, value)) {
      this._announcer.announce(warningText());
    }
  }

  private _onType({ target }: Event): void {
    const { type, value } = target as HTMLInputElement;
    if (type === 'text') this._draft = { chosen: value ? this._draft.chosen.filter((id) => id !== unsure) : this._draft.chosen, age: value };
  }

  private _onKey({ key, target }: KeyboardEvent): void {
    if (key === 'Enter' && (target as HTMLInputElement).type === 'text') this._onContinue();
  }

  private _onContinue(event?: MouseEvent): void {
    // The second half of a double click is meant for the question before.
    if (event && event.detail > 1) return;
    const question = this._asked;
    const answer = answerOf(this._dataset.questions[question]!.kind, this._draft);
    if (answer) return this._answer(question, answer);
    this._problem = 'unanswered';
    this.shadowRoot?.querySelector<HTMLElement>('.age')?.focus();
  }

  private _onBack(): void {
    if (this._changing) this._show('', 'quiet');
    else if (this._historyUse === 'off' || !this._trail?.back()) this._step({ type: 'goBack' });
  }

  private readonly _onChange = (question: string): void => this._show(question);

  private _onCheck(): void {
    this._checking = true;
    this._moved = 'quiet';
  }

  /** Where the interview stands now, which a change may have moved. */
  private _onChecked(): void {
    this._checking = false;
    this._show('', this._untold ? 'told' : 'quiet');
    this._untold = false;
  }

  private _onPerson(person: Person): void {
    this._person = person;
    this._state = { ...this._state, about: person === 'me' ? 'me' : 'someone-else' };
  }

  private _onRestart(): void {
    this.restart();
    this._moved = 'quiet';
    this.dispatchEvent(new SymptomCheckerRestartEvent());
  }

  private _onRetry(): void {
    this._missing = false;
    void this._prepare();
  }

  private _onLeaveOut(): void {
    this._map.leaveOut();
    this._begin();
  }

  private _onKeep(): void {
    this._map.leaveOut();
    this.requestUpdate();
  }

  private _onUse(places: readonly PlaceAnswer[]): void {
    const answer: Answer = { kind: 'places', places };
    this._map.use();
    if (!asked(this._state)) this._begin();
    else if (this._answeredPlaces) this._step({ type: 'change', question: this._placesQuestion, answer });
    else this._draft = this._before = draftOf(answer);
  }
}

function personText(person: Person): string {
  switch (person) {
    case 'me':
      return msg('I do', { id: 'checker-me', desc: 'Answer to: Who has the pain?' });
    case 'child':
      return msg('A child', { id: 'checker-child', desc: 'Answer to: Who has the pain?' });
    case 'someone-else':
      return msg('Someone else', { id: 'checker-other', desc: 'Answer to: Who has the pain?' });
  }
}

const checkText = (): string => msg('Check your answers', { id: 'checker-check', desc: 'Button to, and heading over, the list of answers so far' });

const spotTexts = (places: readonly PlaceAnswer[]): string => listText(places.map(({ place, side }) => spotText(place, side)));
