import { adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { msg } from '@lit/localize';
import { careLevelWords } from '../../dataset/care-level-words.js';
import { openingWords } from '../../dataset/opening.js';
import { placeWords } from '../../dataset/places.js';
import { triageRules } from '../../dataset/triage-rules.js';
import { Announcer } from '../../shared/announcer.js';
import { oneOf } from '../../shared/attributes.js';
import { LegPainElement } from '../../shared/element.js';
import { heading } from '../../shared/heading.js';
import { seekCareTitle } from '../../shared/seek-care.js';
import { settingsLost } from '../../shared/settings-lost.js';
import { site, titled } from '../../shared/site.js';
import type { AnsweredQuestion, PlaceAnswer } from '../../triage/index.js';
import { checkText } from './answer-texts.js';
import { Later, type Interview } from './later.js';
import { emergencySigns, levelView } from './level-view.js';
import { mapOfferView, mapStartView, spotTexts } from './map-view.js';
import type { OutcomeView } from './outcome-view.js';
import { problemText, problemView } from './problem-view.js';
import { opening, questionView, warningText, type QuestionScreen } from './question-view.js';
import { Screens } from './screens.js';
import { startView } from './start-view.js';
import { SymptomCheckerFinishEvent, SymptomCheckerRestartEvent, SymptomCheckerStartEvent, SymptomCheckerStepEvent } from './symptom-checker.events.js';
import { optionsToChange } from './symptom-checker.logic.js';
import { styles } from './symptom-checker.styles.js';
import { historyUses, modes, type HistoryUse, type Mode } from './symptom-checker.types.js';
import type { Trail } from './trail.js';

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
    return this._screens.state.answers;
  }

  /** Forgets everything entered, the places chosen on the map too, and shows the first screen. */
  restart(): void {
    this._trail?.clear();
    this._screens.restart();
  }

  private readonly _screens = new Screens(this);
  private readonly _later = new Later(
    this,
    () => this._informs,
    (interview) => this._takeIn(interview),
  );
  private readonly _announcer = new Announcer(this);
  private _outcome?: OutcomeView;
  private _trail?: Trail;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('group')) this._screens.followGroup();
    this._screens.look();
    // Whoever has begun needs the rest, touched or not.
    if (this._screens.reading.canGoBack) void this._later.load();
  }

  protected override updated(): void {
    const { moved, changing, checking, reading, count } = this._screens;
    if (!moved || this._waits) return;
    this._screens.moved = undefined;
    this._goToHeading(reading.canGoBack ? 'question' : 'title');
    if (moved === 'quiet' || changing || checking) return;
    const use = this._historyUse;
    if (use !== 'off') this._trail?.reach(count, use === 'on');
    this.dispatchEvent(reading.kind === 'question' ? new SymptomCheckerStepEvent(reading.id, count + 1) : new SymptomCheckerFinishEvent(reading.level));
  }

  protected override renderContent(): TemplateResult {
    return html`<div class="checker ${this._screens.reading.canGoBack ? 'begun' : ''}" @focusin=${this._later.load} @pointerdown=${this._later.load}>
      ${this._announcer.region()} ${this._renderScreen()}
    </div>`;
  }

  private _renderScreen(): TemplateResult {
    const { changing, checking, reading, state } = this._screens;
    if (this._informs) return this._renderInformation();
    if (changing) return this._renderChange();
    if (checking) return this._renderCheck();
    if (this._waits) return html`${this._renderTitle()} ${this._later.waiting()} ${this._renderMoves()}`;
    if (reading.kind === 'question') {
      const { id, question, options } = reading;
      return html`${reading.canGoBack ? [this._renderTitle(), this._later.interview?.progressView(reading.progress, this._screens.share)] : this._renderStart()}
      ${this._renderMapOffer()} ${this._renderQuestion({ id, question, options })}
      ${this._renderMoves(msg('Continue', { id: 'checker-continue', desc: 'Button to the next question' }))}`;
    }
    return html`${this._renderTitle()} ${levelView(reading.level, this.level + 1)}
    ${this._outcome?.render(reading, state, this.level + 2, this._title()) ?? this._later.waiting()} ${this._renderMoves()}`;
  }

  /** The signs of an emergency are there at once, the rest follows. */
  private _renderInformation(): TemplateResult {
    void this._later.load();
    return html`${this._renderTitle()}
      <p>
        ${msg('This is general information. It does not judge your own case. If you are worried, ask a doctor.', {
          id: 'checker-general',
          desc: 'Over general information about when to seek care',
        })}
      </p>
      ${levelView('emergency', this.level + 1, emergencySigns())}
    ${this._later.information?.(this.level + 1) ?? this._later.waiting()}`;
  }

  private _renderChange(): TemplateResult {
    const { changing: id, dataset, state } = this._screens;
    return html`${this._renderTitle()} ${this._renderQuestion({ id, question: dataset.questions[id]!, options: optionsToChange(dataset, state, id) })}
    ${this._renderMoves(msg('Save the change', { id: 'checker-save-change', desc: 'Button under an answer that is being changed' }))}`;
  }

  private _renderCheck(): TemplateResult {
    const { state, reading } = this._screens;
    return html`${this._renderTitle()}
    ${this._later.interview!.checkView(state, reading.kind, this.level + 1, this._onChange, () => void this._screens.leave())}`;
  }

  private _title(): string {
    const ours = this._informs ? seekCareTitle() : msg('Check your leg pain', { id: 'checker-title', desc: 'Heading of the symptom checker' });
    return titled('symptom-checker', ours);
  }

  private _renderTitle(): TemplateResult {
    return heading(this.level, this._title(), { id: 'title' });
  }

  private _renderStart(): TemplateResult {
    const { person, places } = this._screens;
    return html`${this._renderTitle()}
    ${startView(person, this._later.interview?.limitsView() ?? this._later.waiting(), (each) => this._screens.choosePerson(each))}
    ${places?.length ? mapStartView(places, this._onLeaveOut) : nothing}`;
  }

  private _renderMapOffer(): TemplateResult | typeof nothing {
    const { offered, reading } = this._screens;
    if (!offered) return nothing;
    // On the first screen the words for it may not be there yet.
    const list = ((reading.canGoBack && this._later.interview?.placesText) || spotTexts)(offered);
    return mapOfferView(list, () => this._onUse(offered), reading.canGoBack && this._onLeaveOut);
  }

  private _renderQuestion(asks: Pick<QuestionScreen, 'id' | 'question' | 'options'>): unknown {
    const { state, draft, before, problem } = this._screens;
    const text = problem && problemText(problem, asks.question.kind);
    const screen: QuestionScreen = {
      ...asks,
      aboutOther: state.about === 'someone-else',
      draft,
      before,
      warnings: draft.chosen.filter((each) => this._screens.warns(each)),
      problem: text,
      level: this.level + 1,
    };
    const view = questionView(screen, opening(asks.id) ?? this._later.interview!.whatIsAsked(screen));
    // Each question is a new set of boxes: none keeps a tick, an open explanation or the focus of the one before.
    return html`<div class="question ${this._screens.back ? 'back' : ''}" @change=${this._onTick} @input=${this._onType} @keydown=${this._onKey}>${keyed(asks.id, view)}</div>
      ${problem ? problemView(problem, text!) : nothing}`;
  }

  private _renderMoves(go?: string): TemplateResult {
    const { changing, reading: { canGoBack } } = this._screens;
    const aside = canGoBack && !changing;
    const back = changing
      ? msg('Cancel', { id: 'checker-cancel', desc: 'Button: leaves an answer as it was' })
      : msg('Back', { id: 'checker-back', desc: 'Button to the question before' });
    return html`<div class="moves">
      ${go ? html`<button type="button" @click=${this._onContinue}>${go}</button>` : nothing}
      ${canGoBack ? html`<button type="button" class="secondary" @click=${this._onBack}>${back}</button>` : nothing}
      ${aside
        ? html`<div class="aside">
            ${this._later.interview ? html`<button type="button" class="plain" @click=${this._onCheck}>${checkText()}</button>` : nothing}
            <button type="button" class="plain" @click=${this._onRestart}>
              ${msg('Start again and clear', { id: 'checker-restart', desc: 'Button: forgets all answers' })}
            </button>
          </div>`
        : nothing}
    </div>`;
  }

  /** What has not loaded yet is needed now. The first question and an emergency need none of it. */
  private get _waits(): boolean {
    const { reading } = this._screens;
    if (this._later.interview) return false;
    return reading.kind === 'question' ? !opening(reading.id) : reading.level !== 'emergency';
  }

  /** A mode that a page has written wrongly is the site's, so that a slip never turns information into a verdict. */
  private get _informs(): boolean {
    const fallback = site().mode ?? (settingsLost() ? 'information' : 'triage');
    return oneOf(this.localName, 'mode', this.mode ?? fallback, modes, fallback) === 'information';
  }

  private get _historyUse(): HistoryUse {
    return oneOf(this.localName, 'history', this.history ?? 'auto', historyUses, 'auto');
  }

  /** Takes over what the interview has brought along. */
  private _takeIn({ OutcomeView, Trail, conditions, styles }: Interview): void {
    adoptStyles(this.renderRoot as ShadowRoot, [...SymptomChecker.elementStyles, styles]);
    this._screens.dataset = { ...triageRules, conditions };
    this._trail = new Trail(this, (at) => this._screens.travel(at));
    this._outcome = new OutcomeView(this, this._onChange, (text) => this._announcer.announce(text));
  }

  /** A screen begins at its top, also on a long page; one that is in view already stays where it is. */
  private _goToHeading(id: string): void {
    const title = this.shadowRoot?.getElementById('title');
    this.shadowRoot?.getElementById(id)?.focus({ preventScroll: true });
    const { top } = this.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 4) title?.scrollIntoView();
  }

  private _onTick({ target }: Event): void {
    const { type, value } = target as HTMLInputElement;
    const warning = type === 'text' ? undefined : this._screens.tick(value);
    if (warning) this._announcer.announce(warningText(warning));
  }

  private _onType({ target }: Event): void {
    const { type, value } = target as HTMLInputElement;
    if (type === 'text') this._screens.type(value);
  }

  private _onKey({ key, target }: KeyboardEvent): void {
    if (key === 'Enter' && (target as HTMLInputElement).type === 'text') this._onContinue();
  }

  private _onContinue(event?: MouseEvent): void {
    // The second half of a double click is meant for the question before.
    if (event && event.detail > 1) return;
    const { changing, count } = this._screens;
    const taken = this._screens.answer();
    if (taken && !changing && !count) this.dispatchEvent(new SymptomCheckerStartEvent());
    if (this._screens.problem === 'unanswered') this.shadowRoot?.querySelector<HTMLElement>('.age')?.focus();
  }

  private _onBack(): void {
    if (this._screens.leave()) return;
    if (this._historyUse === 'off' || !this._trail?.back()) this._screens.step({ type: 'goBack' });
  }

  private readonly _onChange = (question: string): void => this._screens.show(question);

  private _onCheck(): void {
    this._screens.check();
  }

  private _onRestart(): void {
    this.restart();
    this._screens.moved = 'quiet';
    this.dispatchEvent(new SymptomCheckerRestartEvent());
  }

  private readonly _onLeaveOut = (): void => {
    this._screens.leaveOut();
    void this._keepFocus();
  };

  private _onUse(places: readonly PlaceAnswer[]): void {
    this._screens.use(places);
    void this._keepFocus();
  }

  /** The button that was pressed goes, and the focus must not go with it. */
  private async _keepFocus(): Promise<void> {
    await this.updateComplete;
    if (this.shadowRoot?.activeElement) return;
    this.shadowRoot?.querySelector<HTMLElement>('.map button, #question')?.focus({ preventScroll: true });
  }
}
