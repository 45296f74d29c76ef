import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { careLevelWords } from '../../dataset/care-level-words.js';
import { careAdviceOf, careLevelIds, generalAdviceWords, type CareAdviceId, type CareLevelId } from '../../dataset/general-advice.js';
import { isReviewed } from '../../dataset/review.js';
import { contact } from '../../shared/contact.js';
import { DeepLink } from '../../shared/deep-link.js';
import { LegPainElement } from '../../shared/element.js';
import { emergencyCall, withEmergencyNumber } from '../../shared/emergency-call.js';
import { heading } from '../../shared/heading.js';
import { language } from '../../shared/language.js';
import { loading } from '../../shared/loading.js';
import { notice } from '../../shared/notice.js';
import { ifOneOfTheSigns, seekCareTitle } from '../../shared/seek-care.js';
import { levelWords, titled } from '../../shared/site.js';
import { sourcesTitle } from '../../shared/source-list.js';
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

  /** The pages behind the reasons, once somebody has asked for them. */
  @state() private _sources?: TemplateResult;

  constructor() {
    super();
    new DeepLink(this, (fragment) => this._follow(fragment));
  }

  protected override renderContent(): TemplateResult {
    return html`
      ${heading(this.level, titled('care-advice', seekCareTitle()))}
      ${careLevelIds.map((level) => this._renderLevel(level))} ${this._renderSources()} ${notice(isReviewed)}
    `;
  }

  private _renderLevel(level: CareLevelId): TemplateResult {
    const { label, when, what } = levelWords(level, careLevelWords.in(language())[level]);
    return html`<section class="level ${level}" part="level">
      ${heading(this.level + 1, html`<span>${label}</span> ${when}`, { id: `care-${level}`, className: 'title' })}
      <p>${ifOneOfTheSigns()}</p>
      <p>${withEmergencyNumber(what)}</p>
      ${level === 'emergency' ? emergencyCall(() => this.dispatchEvent(new CareAdviceCallEvent())) : nothing}
      <ul class="reasons">
        ${careAdviceOf(level).map((reason) => this._renderReason(reason))}
      </ul>
      ${level === 'soon' ? (contact() ?? nothing) : nothing}
    </section>`;
  }

  private _renderReason(reason: CareAdviceId): TemplateResult {
    const { name, text } = generalAdviceWords.in(language())[reason];
    return html`<li id="care-${reason}" part="reason" tabindex="-1">
      <strong>${name}</strong>
      <p>${withEmergencyNumber(text)}</p>
    </li>`;
  }

  private _renderSources(): TemplateResult {
    return html`<details class="behind" @toggle=${this._onSources}>
      <summary>${sourcesTitle()}</summary>
      ${this._sources ?? loading(false, () => undefined)}
    </details>`;
  }

  private _follow(fragment: string): boolean {
    const target = /^care-./.test(fragment) && this.shadowRoot?.getElementById(fragment);
    if (!target) return false;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
    return true;
  }

  private async _onSources(): Promise<void> {
    try {
      this._sources ??= (await import('./sources-view.js')).sourcesView();
    } catch (error) {
      console.error('leg-pain-widgets: the sources of <care-advice> could not be loaded.', error);
      this._sources = loading(true, () => {
        this._sources = undefined;
        void this._onSources();
      });
    }
  }
}
