import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { faqTagWords } from '../../dataset/faq-tag-words.js';
import { faqIds, faqWords } from '../../dataset/faqs.js';
import { Announcer } from '../../shared/announcer.js';
import { oneOf } from '../../shared/attributes.js';
import { DeepLink } from '../../shared/deep-link.js';
import { LegPainElement } from '../../shared/element.js';
import { withEmergencyNumber } from '../../shared/emergency-number.js';
import { FirstChoice } from '../../shared/first-choice.js';
import { atLevel, heading } from '../../shared/heading.js';
import { language } from '../../shared/language.js';
import { siteView, titled } from '../../shared/site.js';
import type { Extras } from './extras.js';
import { FaqAccordionToggleEvent } from './faq-accordion.events.js';
import { styles } from './faq-accordion.styles.js';
import { printModes, type FaqEntry, type PrintMode, type SiteEntry, type Topic } from './faq-accordion.types.js';

/** From so many questions on, the browser leaves out what is far from the screen. */
const many = 50;

/**
 * The frequent questions about leg pain: to read, search, link to and print.
 *
 * @tag faq-accordion
 * @slot - Shown until the element is ready. Each `<details>` with a `<summary>` in it then joins the questions.
 * @fires {FaqAccordionToggleEvent} faq-accordion-toggle - The visitor opened or closed an answer.
 * @fires {FaqAccordionSearchEvent} faq-accordion-search - The visitor searched or chose a topic.
 * @fires {FaqAccordionCopyEvent} faq-accordion-copy - The visitor asked for the link to an answer.
 * @csspart search - The search field.
 * @csspart topic - The button of a topic.
 * @csspart question - The button of a question.
 * @csspart answer - The panel of an answer.
 * @csspart contact - The clinic’s links, where a search finds nothing.
 */
export class FaqAccordion extends LegPainElement {
  static override styles = [...LegPainElement.styles, styles];
  static override readonly words = [faqWords, faqTagWords];

  /** Opening an answer closes the one that was open. */
  @property({ type: Boolean }) single = false;

  /** What a printed page shows: `all` answers, or only the `open` ones. */
  @property() print: PrintMode = 'all';

  /** Describes the questions to search engines as FAQPage data, once a page. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  /** Questions of the page's own, shown after the library's. */
  @property({ attribute: false }) entries: readonly FaqEntry[] = [];

  /** Opens every answer that the search leaves. Does nothing when only one may be open. */
  openAll(): void {
    if (!this.single) this._set(this._found, true);
  }

  closeAll(): void {
    this._set(this._all, false);
  }

  /** Opens an answer, scrolls to it and moves the focus to its question. */
  show(id: string): Promise<void> {
    return this._show(id, false);
  }

  @state() private _open: ReadonlySet<string> = new Set();
  @state() private _typed = '';
  @state() private _topic: Topic = '';
  @state() private _extras?: Extras;

  private _all: readonly SiteEntry[] = [];
  private _found: readonly SiteEntry[] = [];

  private readonly _announcer = new Announcer(this);

  constructor() {
    super();
    new DeepLink(this, (fragment) => this._follow(fragment));
    new FirstChoice(this, () => void this._load());
  }

  protected override updated(_changed: PropertyValues): void {
    // Where the questions are not just ours, nor are the topics.
    if (this.jsonLd || this._all.length !== faqIds.length) void this._load();
  }

  protected override renderContent(): TemplateResult {
    const words = faqWords.in(language());
    const faqs = siteView().faqs(faqIds.map((id) => ({ id, ...words[id] })));
    this._all = [...faqs, ...this.entries, ...(this._extras?.questionsOfThePage() ?? [])];
    this._found = this._extras?.find(this._all, this._typed, this._topic) ?? this._all;
    const found = new Set(this._found);
    return html`
      ${heading(this.level, titled('faq-accordion', msg('Frequent questions', { id: 'faq-title', desc: 'Heading of the frequent questions' })))}
      <div class="tools" role="search">
        <label
          >${msg('Search the questions', { id: 'faq-search', desc: 'Label of the search field' })}
          <input type="search" part="search" autocomplete="off" .value=${this._typed} @focus=${this._load} @input=${this._onInput} />
        </label>
        ${this._renderTopics()} ${this.single ? nothing : this._renderOpenAll()}
      </div>
      ${this._announcer.region()} ${this._extras?.aboutFound(this._topic)}
      <div
        class="print-${oneOf(this.localName, 'print', this.print, printModes, 'all')} ${this._all.length < many ? '' : 'many'}"
        @beforematch=${this._onMatch}
        @slotchange=${this._onSlotChange}
      >
        ${this._all.map((entry) => this._renderEntry(entry, !found.has(entry)))}
        <slot hidden></slot>
      </div>
    `;
  }

  /** One button for each topic, after one for all. Which topics there are in truth, the extras know. */
  private _renderTopics(): TemplateResult {
    const all: [Topic, string] = ['', msg('All', { id: 'faq-all', desc: 'Button that shows the questions of all topics' })];
    const topics = this._extras?.topics(this._all) ?? Object.entries(faqTagWords.in(language()));
    return html`<div class="topics" role="group" aria-label=${msg('Topics', { id: 'faq-topics', desc: 'Name of the group of buttons that choose a topic of the questions' })}>
      ${[all, ...topics].map(
        ([topic, name]) =>
          html`<button class="secondary topic" part="topic" aria-pressed=${topic === this._topic} @click=${() => this._search(this._typed, topic)}>${name}</button>`,
      )}
    </div>`;
  }

  private _renderOpenAll(): TemplateResult {
    const allOpen = this._found.every(({ id }) => this._open.has(id));
    return html`<button class="plain all" @click=${() => this._set(this._found, !allOpen, true)}>
      ${allOpen
        ? msg('Close all', { id: 'faq-close-all', desc: 'Button that closes all answers' })
        : msg('Open all', { id: 'faq-open-all', desc: 'Button that opens all answers' })}
    </button>`;
  }

  private _renderEntry(entry: SiteEntry, hidden: boolean): TemplateResult {
    const { id, question, answer, details } = entry;
    const open = this._open.has(id);
    return atLevel(
      this.level + 1,
      html`<div class="entry" ?hidden=${hidden}>
        <h0>
          <button id=${`faq-${id}`} class="question" part="question" aria-expanded=${open} aria-controls=${`answer-${id}`} @click=${this._onQuestion}>${question}</button>
        </h0>
        <div id=${`answer-${id}`} class="answer" part="answer" hidden=${open ? nothing : 'until-found'}>
          ${details ? html`<slot name=${id}></slot>` : answer.map((text) => html`<p>${withEmergencyNumber(text)}</p>`)}
          ${open ? (this._extras?.link(id, linkTo(entry).href) ?? html`<div class="link"></div>`) : nothing}
        </div>
      </div>`,
    );
  }

  private _set(entries: readonly { id: string }[], open: boolean, byVisitor = false): void {
    const before = this._open;
    const now = new Set(open && this.single ? [] : before);
    for (const { id } of entries) now[open ? 'add' : 'delete'](id);
    this._open = now;
    if (open) void this._load();
    if (!byVisitor) return;
    for (const { id } of this._all) {
      if (before.has(id) !== now.has(id)) this.dispatchEvent(new FaqAccordionToggleEvent(id, now.has(id)));
    }
  }

  private _search(typed: string, topic: Topic): void {
    this._typed = typed;
    this._topic = topic;
    void this._load().then(() => this._extras?.tellSoon());
  }

  private async _show(id: string, byVisitor: boolean): Promise<void> {
    this._set([{ id }], true, byVisitor);
    // A search would hide it.
    this._typed = this._topic = '';
    await this.updateComplete;
    const question = this.shadowRoot?.getElementById(`faq-${id}`);
    question?.scrollIntoView();
    question?.focus({ preventScroll: true });
  }

  /** Fetches what only some visitors and pages need; when that fails, the next letter tries again. */
  private async _load(): Promise<void> {
    try {
      const { Extras, ready } = await import('./extras.js');
      await ready;
      this._extras ??= new Extras(this, this._announcer, (typed, topic) => this._search(typed, topic), (places) => this._onPlaces(places));
    } catch (error) {
      console.error('leg-pain-widgets: a part of <faq-accordion> could not be loaded.', error);
      // Then the site's own questions stay as the page wrote them.
      this.shadowRoot?.querySelector('slot[hidden]')?.removeAttribute('hidden');
    }
  }

  /** Opens the answer that the page's address names. */
  private _follow(fragment: string): boolean {
    const entry = this._all.find((each) => linkTo(each).hash === `#${fragment}`);
    if (entry) void this._show(entry.id, true);
    return Boolean(entry);
  }

  /** Places chosen on the map narrow the questions until they, or another topic, are chosen. */
  private _onPlaces(places: Topic & object): void {
    const { length } = places.ids;
    if (length || this._topic === places) this._topic = length ? places : '';
  }

  private _onInput({ target }: Event): void {
    this._search((target as HTMLInputElement).value, this._topic);
  }

  private _onQuestion({ currentTarget }: Event): void {
    const id = (currentTarget as Element).id.replace('faq-', '');
    this._set([{ id }], !this._open.has(id), true);
  }

  /** The browser's own search, or a link to a text, is about to show this answer. */
  private _onMatch({ target }: Event): void {
    this._set([{ id: (target as Element).id.replace('answer-', '') }], true, true);
  }

  /** A question of the page's own has come or gone. */
  private _onSlotChange(): void {
    if (this.querySelector('details')) void this._load().then(() => this.requestUpdate());
  }
}

/** The page's address with the entry in it; a `<details>` with an id may have been linked to by that before. */
const linkTo = ({ id, details }: SiteEntry): URL => new URL(`#${details?.id || `faq-${id}`}`, location.href);
