import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { careAdviceOf, careLevelIds, careLevelWords, generalAdviceWords, sourcesOfAdvice, type CareAdviceId, type CareLevelId } from '../../dataset/general-advice.js';
import { isReviewed } from '../../dataset/review.js';
import type { Source } from '../../dataset/shared-sources.js';
import { contact } from '../../shared/contact.js';
import { DeepLink } from '../../shared/deep-link.js';
import { LegPainElement } from '../../shared/element.js';
import { emergencyCall, withEmergencyNumber } from '../../shared/emergency-call.js';
import { heading } from '../../shared/heading.js';
import { language } from '../../shared/language.js';
import { loading } from '../../shared/loading.js';
import { notice } from '../../shared/notice.js';
import { titled, levelWords } from '../../shared/site.js';
import { OnDemand } from '../../shared/on-demand.js';
import { sourceList } from '../../shared/source-list.js';
import { CareAdviceCallEvent } from './care-advice.events.js';
import { styles } from './care-advice.styles.js';

/**
 * When to seek care: emergency, urgent, soon, care at home, in that order, the same for everybody.
 * `#care-urgent` leads to a level, `#care-one-leg-swollen` to one of its reasons.
 *
 * @tag care-advice
 * @slot - Shown until the element is ready.
 * @fires {CareAdviceCallEvent} care-advice-call - The visitor pressed the button that calls the emergency number.
 * @csspart level - How soon to seek care, what to do, and the reasons.
 * @csspart reason - One reason.
 * @csspart call - The button that calls the emergency number.
 * @csspart contact - The clinic's links.
 * @csspart sources - The pages that were read.
 */
export class CareAdvice extends LegPainElement {
  static override styles = [...LegPainElement.styles, styles];
  static override readonly words = [careLevelWords, generalAdviceWords];

  /** The reason that the page's address names. */
  @state() private _named = '';
  @state() private _sourcesOpen = false;

  private readonly _sources = new OnDemand<readonly Source[]>(this, loadSources);

  constructor() {
    super();
    new DeepLink(this, (fragment) => this._follow(fragment));
  }

  protected override renderContent(): TemplateResult {
    return html`
      ${heading(this.level, titled('care-advice', msg('When to seek care', { id: 'care-title', desc: 'Heading over signs that need care, and how soon' })))}
      ${careLevelIds.map((level) => this._renderLevel(level))} ${this._renderSources()} ${notice(isReviewed)}
    `;
  }

  private _renderLevel(level: CareLevelId): TemplateResult {
    const { label, when, what } = levelWords(level, careLevelWords.in(language())[level]);
    return html`<section class="level ${level}" part="level">
      ${heading(this.level + 1, html`<span>${label}</span> ${when}`, { id: `care-${level}`, className: 'title' })}
      <p>${withEmergencyNumber(what)}</p>
      ${level === 'emergency' ? html`<p @click=${this._onCall}>${emergencyCall()}</p>` : nothing}
      <ul class="reasons">
        ${careAdviceOf(level).map((reason) => this._renderReason(reason))}
      </ul>
      ${level === 'soon' ? (contact() ?? nothing) : nothing}
    </section>`;
  }

  private _renderReason(reason: CareAdviceId): TemplateResult {
    const { name, text } = generalAdviceWords.in(language())[reason];
    return html`<li id="care-${reason}" part="reason" tabindex="-1">
      <div class=${this._named === reason ? 'named' : nothing}>
        <strong>${name}</strong>
        <p>${withEmergencyNumber(text)}</p>
      </div>
    </li>`;
  }

  private _renderSources(): TemplateResult {
    const sources = this._sourcesOpen ? this._sources.get('all') : undefined;
    return html`<details @toggle=${this._onSources}>
      <summary>${msg('Sources', { id: 'sources', desc: 'Over links to the pages that something rests on' })}</summary>
      ${typeof sources === 'object' ? sourceList(sources) : this._sourcesOpen ? loading(sources === 'failed', () => void this._sources.ask('all')) : nothing}
    </details>`;
  }

  private _follow(fragment: string): boolean {
    const target = /^care-./.test(fragment) && this.shadowRoot?.getElementById(fragment);
    if (!target) return false;
    this._named = fragment.replace('care-', '');
    target.scrollIntoView();
    target.focus({ preventScroll: true });
    return true;
  }

  private _onCall({ target }: Event): void {
    if ((target as Element).closest('a')) this.dispatchEvent(new CareAdviceCallEvent());
  }

  private _onSources({ target }: Event): void {
    this._sourcesOpen = (target as HTMLDetailsElement).open;
  }
}

/** The pages behind every reason, each once. */
async function loadSources(): Promise<readonly Source[]> {
  const { sharedSources } = await import('../../dataset/shared-sources.js');
  const ids = new Set<string>(careLevelIds.flatMap(careAdviceOf).flatMap(sourcesOfAdvice));
  return [...ids].flatMap((id) => sharedSources[id] ?? []);
}
