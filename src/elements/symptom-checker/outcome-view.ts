import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { conditionDetails, type ConditionDetails } from '../../dataset/condition-details.js';
import type { Source } from '../../dataset/shared-sources.js';
import { wordsForAge } from '../../dataset/words-for-age.js';
import { emergencyNumber } from '../../shared/emergency-number.js';
import { heading } from '../../shared/heading.js';
import { language } from '../../shared/language.js';
import { loading } from '../../shared/loading.js';
import { OnDemand } from '../../shared/on-demand.js';
import { site } from '../../shared/site.js';
import { sourceList } from '../../shared/source-list.js';
import type { OutcomeReading, TriageState } from '../../triage/index.js';
import { listText } from './answer-texts.js';
import { answersView } from './answers-view.js';
import { conditionView } from './condition-view.js';
import { bulletList, emergencySigns, emergencySignTexts } from './level-view.js';
import { alsoTitle, answersTitle, explanationsTitle, firstAidTitle, homeCareTitle, watchTitle, whyTitle } from './outcome-titles.js';
import { namedWithFit, tell, type Told, type ToldExplanation, type ToldReason } from './outcome-told.js';
import { dateText, versionText, type Report } from './report.js';
import { TakeAlong } from './take-along.js';

/** Reasons that are read at once; more of them only make the first ones harder to find. */
const mostReasons = 2;

/** A condition in the language that is shown now. */
const nameOf = (condition: string): string => `${condition} ${language()}`;

const printEvents = ['beforeprint', 'afterprint'];

/** What to watch for. */
interface Watch {
  /** The condition whose signs they are, in the language that is shown; without it they are those of an emergency. */
  readonly of?: string;
  /** None before they have loaded. */
  readonly signs: readonly string[];
}

/** All that an outcome says below its level: why, what to watch for, what might explain it, how it came about. */
export class OutcomeView implements ReactiveController {
  private _told!: Told;
  /** Of whoever has the pain; undefined while it is not known. */
  private _age: number | undefined;
  /** Conditions that the visitor has opened. */
  private readonly _opened = new Set<string>();
  private readonly _details: OnDemand<ConditionDetails>;
  private readonly _sources: OnDemand<Readonly<Record<string, Source>>>;
  private _sourcesWanted = false;
  private readonly _takeAlong: TakeAlong;
  private _openedForPrint: readonly HTMLDetailsElement[] = [];

  /**
   * @param _change is called with the question whose answer the visitor wants to change.
   * @param announce says a sentence to a screen reader.
   */
  constructor(
    private readonly _host: LitElement,
    private readonly _change: (question: string) => void,
    announce: (text: string) => void,
  ) {
    this._details = new OnDemand(_host, (name) => conditionDetails(...(name.split(' ') as [string, string])));
    this._sources = new OnDemand(_host, async () => (await import('../../dataset/shared-sources.js')).sharedSources);
    this._takeAlong = new TakeAlong(_host, announce);
    _host.addController(this);
  }

  hostConnected(): void {
    for (const type of printEvents) window.addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of printEvents) window.removeEventListener(type, this);
  }

  /** @param level of the headings. @param title of the text to take along. */
  render(reading: OutcomeReading, state: TriageState, level: number, title: string): TemplateResult {
    const told = (this._told = tell(reading, state.about));
    this._age = reading.answers.flatMap(({ answer }) => (answer.kind === 'age' ? answer.age : []))[0];
    const watch = this._watch();
    const section = (name: string, title: string, content: unknown) => html`<section class=${name}>${heading(level, title)}${content}</section>`;
    return html`
      ${told.firstAid.length ? section('first-aid', firstAidTitle(), bulletList(told.firstAid)) : nothing}
      ${told.homeCare ? section('home-care', homeCareTitle(), this._renderHomeCare(told.homeCare)) : nothing}
      ${section('why', whyTitle(), this._renderWhy())}
      ${watch ? section('watch', watchTitle(), this._renderWatch(watch)) : nothing}
      ${told.explanations.length ? section('explanations', explanationsTitle(), this._renderExplanations()) : nothing}
      ${this._renderHow(level + 1)}
      <div class="notices">${told.notices.map((notice) => html`<p>${notice}</p>`)}${this._renderPaper(title)}</div>
      ${this._takeAlong.render(() => this._report(title), state, level)}
    `;
  }

  /** What a sheet of paper has to say about itself, because whoever reads it sees neither the page nor the day. */
  private _renderPaper(title: string): TemplateResult {
    const lines = [title, site().clinic?.name, dateText(new Date()), versionText()].filter((line) => line !== undefined);
    return html`<p class="paper">${lines.map((line, at) => html`${at ? ' · ' : ''}<bdi>${line}</bdi>`)}</p>`;
  }

  private _renderHomeCare(of: ToldExplanation): TemplateResult {
    const name = nameOf(of.condition);
    const details = this._get(name);
    return html`<p class="muted">${namedWithFit(of)}</p>
      ${typeof details === 'object' ? bulletList(details.words.now) : loading(details === 'failed', () => void this._details.ask(name))}`;
  }

  private _renderWhy(): TemplateResult {
    const [first, more] = [this._told.why.slice(0, mostReasons), this._told.why.slice(mostReasons)];
    return html`${first.map((reason) => this._renderReason(reason))}
    ${more.length
      ? html`<details class="more">
          <summary>${msg(str`More reasons (${more.length})`, { id: 'checker-more-reasons', desc: 'Opens further reasons for a care level; a number' })}</summary>
          ${more.map((reason) => this._renderReason(reason))}
        </details>`
      : nothing}`;
  }

  private _renderReason({ text, answers }: ToldReason): TemplateResult {
    return html`<div class="reason">
      <p>${text}</p>
      ${answers.length
        ? html`<p class="muted">${msg('You answered:', { id: 'checker-you-answered', desc: 'Before the answers that a reason rests on' })} ${listText(answers)}</p>`
        : nothing}
    </div>`;
  }

  private _renderExplanations(): TemplateResult {
    return html`<p class="muted">
        ${msg('Possible causes, those that fit best first. Which one it is, only an examination can tell.', {
          id: 'checker-explanations-hint',
          desc: 'Over possible conditions',
        })}
      </p>
      <div class="list" @toggle=${this._onToggle}>
        ${this._told.explanations.map((each) =>
          conditionView(each, this._opened.has(each.condition) && this._get(nameOf(each.condition)), () => void this._details.ask(nameOf(each.condition))),
        )}
      </div>`;
  }

  /** What is told about a condition, once it is there: without lines for other ages. */
  private _get(name: string): ConditionDetails | 'failed' | undefined {
    const details = this._details.get(name);
    return typeof details === 'object' ? { ...details, words: wordsForAge(details, this._age) } : details;
  }

  /** Decides what to watch for: in an emergency nothing; else the signs of what fits best, once they are there; where nothing fits, those of an emergency. */
  private _watch(): Watch | undefined {
    const { level, explanations } = this._told;
    const [best] = explanations;
    if (level === 'emergency') return undefined;
    if (!best) return { signs: emergencySignTexts(this._age) };
    const of = nameOf(best.condition);
    const details = this._get(of);
    return { of, signs: typeof details === 'object' ? details.words.watchFor : [] };
  }

  /** Waits for what helps and what to watch for, which load after the rest. */
  private async _report(title: string): Promise<Report> {
    const { homeCare } = this._told;
    const cared = homeCare && nameOf(homeCare.condition);
    const names = [cared, this._watch()?.of].filter((name) => name !== undefined);
    await Promise.all(names.map((name) => this._details.ready(name)));
    const helping = cared && this._get(cared);
    return { ...this._told, helps: typeof helping === 'object' ? helping.words.now : [], watch: this._watch()?.signs ?? [], title };
  }

  /** The signs of an emergency are there for everybody, behind those of a condition. */
  private _renderWatch({ of, signs }: Watch): TemplateResult {
    return html`${of && signs.length ? bulletList(signs) : nothing}
      <details ?open=${!of}>
        <summary>
          ${msg(str`Signs of an emergency: call ${emergencyNumber()} at once`, { id: 'checker-emergency-signs', desc: 'Opens the list of emergency signs' })}
        </summary>
        ${emergencySigns(this._age)}
      </details>`;
  }

  private _renderHow(level: number): TemplateResult {
    const { why, also, answers } = this._told;
    const sources = this._sourcesWanted ? this._sources.get('') : undefined;
    const cited = new Set([...why, ...also].flatMap((reason) => reason.sources));
    return html`<details class="how" part="answers" @toggle=${this._onHow}>
      <summary>${msg('How this result came about', { id: 'checker-how', desc: 'Opens all answers and rules' })}</summary>
      ${heading(level, answersTitle())} ${answersView(answers, this._change)}
      ${also.length ? [heading(level, alsoTitle()), also.map((reason) => this._renderReason(reason))] : nothing}
      ${typeof sources === 'object' && cited.size ? sourceList([...cited].flatMap((id) => sources[id] ?? [])) : nothing}
      ${this._sourcesWanted && typeof sources !== 'object' ? loading(sources === 'failed', () => void this._sources.ask('')) : nothing}
    </details>`;
  }

  /** `toggle` does not bubble, but it can be caught on its way down. */
  private readonly _onToggle = {
    capture: true,
    handleEvent: ({ target }: Event): void => {
      const { open, dataset } = target as HTMLDetailsElement;
      if (open && dataset.condition) this._opened.add(dataset.condition);
      this._host.requestUpdate();
    },
  };

  private readonly _onHow = ({ currentTarget }: Event): void => {
    this._sourcesWanted ||= (currentTarget as HTMLDetailsElement).open;
    this._host.requestUpdate();
  };

  /** A printed page cannot be opened further. What would have to load first stays closed. */
  handleEvent({ type }: Event): void {
    if (type === 'beforeprint') {
      this._openedForPrint = [...this._host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open], .condition)')];
    }
    for (const details of this._openedForPrint) details.open = type === 'beforeprint';
  }
}
