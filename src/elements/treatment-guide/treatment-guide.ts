import { adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { guidanceIds, guidanceWords } from '../../dataset/guidance.js';
import { isReviewed } from '../../dataset/review.js';
import { warnOnce } from '../../shared/attributes.js';
import { contact } from '../../shared/contact.js';
import { DeepLink } from '../../shared/deep-link.js';
import { LegPainElement } from '../../shared/element.js';
import { heading } from '../../shared/heading.js';
import { language, loadWords } from '../../shared/language.js';
import { loading, notLoaded } from '../../shared/loading.js';
import { notice } from '../../shared/notice.js';
import { OnDemand } from '../../shared/on-demand.js';
import { ChosenPlaces } from '../../shared/chosen-places.js';
import { titled } from '../../shared/site.js';
import type { GuideView } from './guide-view.js';
import { TreatmentGuideChooseEvent } from './treatment-guide.events.js';
import { styles } from './treatment-guide.styles.js';
import { parts, type Part } from './treatment-guide.types.js';

/**
 * What helps: what somebody can do alone, what a physiotherapist does, what a doctor may do, how the cause is found. For leg
 * pain in general, or for one condition. `#treatment-ice` leads to a treatment.
 *
 * @tag treatment-guide
 * @slot - Shown until the element is ready.
 * @fires {TreatmentGuideChooseEvent} treatment-guide-choose - The visitor chose a condition, or gave the choice up.
 * @csspart doctor-first - When a doctor comes first.
 * @csspart section - The button of a part.
 * @csspart treatment - A treatment.
 * @csspart call - The button that calls the emergency number.
 * @csspart contact - The clinic’s links.
 * @csspart sources - The pages that were read.
 */
export class TreatmentGuide extends LegPainElement {
  static override styles = [...LegPainElement.styles, styles];
  static override readonly words = [guidanceWords];

  /** Id of the condition that the guide is about, for example `calf-strain`; leg pain in general when left out. */
  @property() condition = '';

  /** The parts that are open at the start, separated by spaces: `self-care physiotherapy medical assessment guidance`. */
  @property() open = '';

  /** Opens the part of a treatment, scrolls to it and moves the focus to it. */
  async show(treatment: string): Promise<void> {
    await this._views.ready('');
    await this._view?.ready(this._chosen);
    const part = this._view?.partOf(treatment);
    if (!part || this._waits) return;
    if (!this._view?.suits(this._chosen, treatment)) this._choose('', this._chosen);
    this._set(part, true);
    await this.updateComplete;
    const title = this.shadowRoot?.getElementById(`treatment-${treatment}`);
    title?.scrollIntoView();
    title?.focus({ preventScroll: true });
  }

  @state() private _opened: ReadonlySet<Part> = new Set();
  /** The condition that is shown. */
  @state() private _chosen = '';
  /** The condition that the visitor has left for leg pain in general. */
  @state() private _left = '';
  /** The visitor is about to choose a condition; undefined until a button has said so. */
  @state() private _choosing?: boolean;

  private readonly _places = new ChosenPlaces(this, () => this.requestUpdate());
  /** The treatments and what is asked about conditions. */
  private readonly _views = new OnDemand<GuideView>(this, () => this._import());

  constructor() {
    super();
    new DeepLink(this, (fragment) => this._follow(fragment));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('open') && this.open) this._opened = new Set(this._parts());
    if (changed.has('condition')) this._choose(this.condition);
  }

  protected override renderContent(): TemplateResult {
    const { name, text } = guidanceWords.in(language())['a-doctor-first'];
    return html`<div @focusin=${this._onTouch} @pointerdown=${this._onTouch}>
      ${heading(this.level, titled('treatment-guide', msg('What helps with leg pain', { id: 'treatment-title', desc: 'Heading of the guide to treatments' })))}
      <section class="first" part="doctor-first">${heading(this.level + 1, name)} ${text.map((each) => html`<p>${each}</p>`)}</section>
      ${this._left ? this._view?.renderLeft(this._left, this.level + 1) : nothing}
      ${this._view ? nothing : html`<div class="unscripted"><p>${notLoaded()}</p>${contact() ?? nothing}</div>`}
      <div class="choice ${this._waits ? 'waiting' : ''}">${this._renderChoice()}</div>
      ${this._waits ? nothing : parts.map((part) => this._renderPart(part))} ${this._view?.renderSources() ?? nothing} ${notice(isReviewed)}
    </div>`;
  }

  private _renderChoice(): unknown {
    if (this._asks) return this._view?.renderCondition(this._chosen, this.level + 1) ?? this._renderWaiting();
    return html`<button type="button" class="secondary" @click=${this._onAsk}>
      ${msg('What helps with one condition?', { id: 'treatment-choose', desc: 'Button: leads to the choice of a condition' })}
    </button>`;
  }

  private _renderPart(part: Part): unknown {
    const content = part === 'guidance' ? this._renderGuidance() : this._view?.renderPart(part, this._chosen, this.level + 2);
    if (content === nothing) return nothing;
    const open = this._opened.has(part);
    return html`<div class="part">
      ${heading(
        this.level + 1,
        html`<button type="button" class="section" part="section" aria-expanded=${open} aria-controls=${part} @click=${() => this._set(part, !open)}>
          ${this._title(part)}
        </button>`,
      )}
      <div id=${part} class="cards" ?hidden=${!open}>${content ?? (open ? this._renderWaiting() : nothing)}</div>
    </div>`;
  }

  private _renderGuidance(): unknown {
    const words = guidanceWords.in(language());
    return guidanceIds
      .filter((id) => id !== 'a-doctor-first')
      .map((id) => html`<article>${heading(this.level + 2, words[id].name)} ${words[id].text.map((text) => html`<p>${text}</p>`)}</article>`);
  }

  private _title(part: Part): string {
    switch (part) {
      case 'self-care':
        return msg('What you can do yourself', { id: 'treatment-self-care', desc: 'Heading over treatments' });
      case 'physiotherapy':
        return msg('What a physiotherapist does', { id: 'treatment-physiotherapy', desc: 'Heading over treatments' });
      case 'medical':
        return msg('What a doctor may do', { id: 'treatment-medical', desc: 'Heading over treatments' });
      case 'assessment':
        return msg('How the cause is found', { id: 'treatment-assessment', desc: 'Heading over what happens at an examination' });
      case 'guidance':
        return msg('Good to know', { id: 'treatment-guidance', desc: 'Heading over general sentences about leg pain and physiotherapy' });
    }
  }

  private _renderWaiting(): TemplateResult {
    return loading(this._views.get('') === 'failed', () => void this._views.ask(''));
  }

  private get _view(): GuideView | undefined {
    return this._views.there('');
  }

  /** What does harm in the condition is not known yet, or could not be had: nothing that helps in general is shown instead. */
  private get _waits(): boolean {
    return Boolean(this._chosen) && !this._view?.knows(this._chosen);
  }

  /** A condition is shown or about to be chosen; the places chosen on the map offer some. */
  private get _asks(): boolean {
    return Boolean(this._chosen) || (this._choosing ?? this._places.ids.length > 0);
  }

  /** The parts that the page wants open. */
  private _parts(): Part[] {
    const wanted = this.open.split(/\s+/).filter(Boolean);
    const wrong = wanted.filter((part) => !(parts as readonly string[]).includes(part));
    if (wrong.length > 0) warnOnce(`<${this.localName} open="${this.open}">: ${wrong.join(', ')} is left out. Known: ${parts.join(', ')}.`);
    return parts.filter((part) => wanted.includes(part));
  }

  private _set(part: Part, open: boolean): void {
    const now = new Set(this._opened);
    now[open ? 'add' : 'delete'](part);
    this._opened = now;
  }

  private _choose(condition: string, left = ''): void {
    this._chosen = condition;
    this._left = left;
    this._choosing = condition ? false : this._choosing;
    // Guidance is about leg pain in general.
    if (condition) this._opened = new Set(parts.filter((part) => part !== 'guidance'));
  }

  private _follow(fragment: string): boolean {
    const [, treatment] = /^treatment-(.+)/.exec(fragment) ?? [];
    if (treatment) void this.show(treatment);
    return Boolean(treatment);
  }

  private async _import(): Promise<GuideView> {
    const { GuideView, words, styles } = await import('./guide-view.js');
    await loadWords(words);
    adoptStyles(this.renderRoot as ShadowRoot, [...TreatmentGuide.elementStyles, styles]);
    return new GuideView(this, this._places, (condition) => this._onChoose(condition));
  }

  /** Whoever touches the element will want the rest of it. */
  private _onTouch(): void {
    void this._views.ready('');
  }

  private async _onAsk(): Promise<void> {
    this._choosing = true;
    await this._views.ready('');
    await this.updateComplete;
    this.shadowRoot?.querySelector('input')?.focus();
  }

  private async _onChoose(condition: string): Promise<void> {
    this._choosing = false;
    this._choose(condition, condition ? '' : this._chosen);
    this.dispatchEvent(new TreatmentGuideChooseEvent(condition));
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>('#chosen, #general')?.focus();
  }
}
