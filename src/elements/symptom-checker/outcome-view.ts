import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { conditionDetails } from '../../dataset/condition-details.js';
import type { Source } from '../../dataset/shared-sources.js';
import { emergencyNumber } from '../../shared/emergency-number.js';
import { heading } from '../../shared/heading.js';
import { language } from '../../shared/language.js';
import { loading } from '../../shared/loading.js';
import { OnDemand } from '../../shared/on-demand.js';
import { sourceList } from '../../shared/source-list.js';
import type { OutcomeReading, TriageState } from '../../triage/index.js';
import { conditionView } from './condition-view.js';
import { bulletList, emergencySigns } from './level-view.js';
import { alsoTitle, answersTitle, explanationsTitle, firstAidTitle, whyTitle } from './outcome-titles.js';
import { tell, type Told, type ToldReason } from './outcome-told.js';
import { listText } from './question-view.js';
import { report } from './report.js';

export { conditions, outcomeWords } from '../../dataset/outcome.js';
export { styles } from './outcome.styles.js';

export interface OutcomeActions {
  /** The visitor wants to change an answer. */
  change(question: string): void;
  announce(text: string): void;
}

/** A condition in the language that is shown now. */
const nameOf = (condition: string): string => `${condition} ${language()}`;

const printEvents = ['beforeprint', 'afterprint'];

/** All that an outcome says below its level: why, what might explain it, what to watch for, how it came about. */
export class OutcomeView implements ReactiveController {
  private _told!: Told;
  private _title = '';
  /** Conditions that the visitor has opened. */
  private readonly _opened = new Set<string>();
  private readonly _details: OnDemand<Awaited<ReturnType<typeof conditionDetails>>>;
  private readonly _sources: OnDemand<Readonly<Record<string, Source>>>;
  private _sourcesWanted = false;
  private _copied = false;
  /** The text that could not be copied, to be copied by hand. */
  private _text = '';
  private _openedForPrint: readonly HTMLDetailsElement[] = [];

  constructor(
    private readonly _host: LitElement,
    private readonly _actions: OutcomeActions,
  ) {
    this._details = new OnDemand(_host, (name) => conditionDetails(...(name.split(' ') as [string, string])));
    this._sources = new OnDemand(_host, async () => (await import('../../dataset/shared-sources.js')).sharedSources);
    _host.addController(this);
  }

  hostConnected(): void {
    for (const type of printEvents) window.addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of printEvents) window.removeEventListener(type, this);
  }

  /** @param level of the headings. @param title of the text to take along. */
  render(reading: OutcomeReading, about: TriageState['about'], level: number, title: string): TemplateResult {
    const told = (this._told = tell(reading, about));
    this._title = title;
    const section = (name: string, title: string, content: unknown) => html`<section class=${name}>${heading(level, title)}${content}</section>`;
    return html`
      ${told.firstAid.length ? section('first-aid', firstAidTitle(), bulletList(told.firstAid)) : nothing}
      ${section('why', whyTitle(), told.why.map((reason) => this._renderReason(reason)))}
      ${told.explanations.length ? section('explanations', explanationsTitle(), this._renderExplanations()) : nothing}
      ${told.level === 'emergency' ? nothing : section('watch', this._watchTitle(), this._renderWatch())}
      ${this._renderHow(level + 1)}
      <div class="notices">${told.notices.map((notice) => html`<p>${notice}</p>`)}</div>
      ${this._renderTools()}
    `;
  }

  private _renderReason({ text, answers, sources }: ToldReason, withSources = false): TemplateResult {
    const known = withSources ? this._sources.get('') : undefined;
    return html`<div class="reason">
      <p>${text}</p>
      ${answers.length
        ? html`<p class="muted">${msg('You answered:', { id: 'checker-you-answered', desc: 'Before the answers that a reason rests on' })} ${listText(answers)}</p>`
        : nothing}
      ${typeof known === 'object' && sources.length ? sourceList(sources.flatMap((id) => known[id] ?? [])) : nothing}
    </div>`;
  }

  private _renderExplanations(): TemplateResult {
    return html`<p class="muted">
        ${msg('Possible causes, those that fit best first. Which one it is, only an examination can tell.', {
          id: 'checker-explanations-hint',
          desc: 'Over possible conditions',
        })}
      </p>
      <div @toggle=${this._onToggle}>
        ${this._told.explanations.map((each) =>
          conditionView(each, this._opened.has(each.condition) && this._details.get(nameOf(each.condition)), () => void this._details.ask(nameOf(each.condition))),
        )}
      </div>`;
  }

  private _watchTitle(): string {
    return msg('Get help sooner if', { id: 'checker-watch', desc: 'Heading over signs to watch for' });
  }

  /** Signs that go with what fits best, and for everybody the signs of an emergency. */
  private _renderWatch(): TemplateResult {
    const [best] = this._told.explanations;
    const details = best && this._details.get(nameOf(best.condition));
    return html`${typeof details === 'object' ? bulletList(details.words.watchFor) : nothing}
      <details>
        <summary>
          ${msg(str`Signs of an emergency: call ${emergencyNumber()} at once`, { id: 'checker-emergency-signs', desc: 'Opens the list of emergency signs' })}
        </summary>
        ${emergencySigns()}
      </details>`;
  }

  private _renderHow(level: number): TemplateResult {
    const { why, also, answers } = this._told;
    const sources = this._sourcesWanted ? this._sources.get('') : undefined;
    const reasons = (each: readonly ToldReason[]) => each.map((reason) => this._renderReason(reason, this._sourcesWanted));
    return html`<details class="how" part="answers" @toggle=${this._onHow}>
      <summary>${msg('How this result came about', { id: 'checker-how', desc: 'Opens all answers and rules' })}</summary>
      ${heading(level, answersTitle())}
      <dl>
        ${answers.map(
          ({ question, ask, lines }) =>
            html`<div>
              <dt>${ask}</dt>
              <dd>${listText(lines)}</dd>
              <dd class="do">
                <button type="button" class="plain" aria-label="${this._changeText()}: ${ask}" @click=${() => this._actions.change(question)}>
                  ${this._changeText()}
                </button>
              </dd>
            </div>`,
        )}
      </dl>
      ${heading(level, whyTitle())} ${reasons(why)} ${also.length ? [heading(level, alsoTitle()), reasons(also)] : nothing}
      ${this._sourcesWanted && typeof sources !== 'object' ? loading(sources === 'failed', () => void this._sources.ask('')) : nothing}
    </details>`;
  }

  private _changeText(): string {
    return msg('Change', { id: 'checker-change', desc: 'Button beside an answer' });
  }

  private _renderTools(): TemplateResult {
    return html`<div class="tools">
        <button type="button" class="secondary" @click=${() => window.print()}>${msg('Print', { id: 'checker-print', desc: 'Button' })}</button>
        <button type="button" class="secondary" @click=${this._onCopy}>
          ${this._copied ? this._copiedText() : msg('Copy as text', { id: 'checker-copy', desc: 'Button that copies the result' })}
        </button>
        <button type="button" class="secondary" @click=${this._onSave}>${msg('Save as a text file', { id: 'checker-save', desc: 'Button that saves the result' })}</button>
      </div>
      ${this._text
        ? html`<label class="by-hand">
            ${msg('Copy this text:', { id: 'checker-by-hand', desc: 'Over the result as text, where it could not be copied' })}
            <textarea readonly rows="8" .value=${this._text}></textarea>
          </label>`
        : nothing}`;
  }

  private _copiedText(): string {
    return msg('Copied', { id: 'checker-copied', desc: 'The result was copied' });
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

  private readonly _onCopy = async (): Promise<void> => {
    const text = report(this._told, this._title);
    try {
      await navigator.clipboard.writeText(text);
      this._copied = true;
      this._text = '';
      this._actions.announce(this._copiedText());
    } catch {
      this._text = text;
    }
    this._host.requestUpdate();
  };

  private readonly _onSave = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([report(this._told, this._title)], { type: 'text/plain;charset=utf-8' }));
    link.download = 'leg-pain.txt';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  /** A printed page cannot be opened further. What would have to load first stays closed. */
  handleEvent({ type }: Event): void {
    if (type === 'beforeprint') {
      this._openedForPrint = [...this._host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open], .condition)')];
    }
    for (const details of this._openedForPrint) details.open = type === 'beforeprint';
  }
}
