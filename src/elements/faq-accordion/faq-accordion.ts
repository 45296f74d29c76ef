import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { faqIds, faqTagsOf, faqWords } from '../../dataset/faqs.js';
import { Announcer } from '../../shared/announcer.js';
import { oneOf } from '../../shared/attributes.js';
import { DeepLink } from '../../shared/deep-link.js';
import { LegPainElement } from '../../shared/element.js';
import { withEmergencyNumber } from '../../shared/emergency-number.js';
import { heading } from '../../shared/heading.js';
import { language } from '../../shared/language.js';
import { siteView, titled } from '../../shared/site.js';
import { FaqAccordionToggleEvent } from './faq-accordion.events.js';
import { styles } from './faq-accordion.styles.js';
import { linkTo, printModes, type Copied, type FaqEntry, type PrintMode, type SiteEntry } from './faq-accordion.types.js';
import type * as OnDemand from './on-demand.js';

/** Closed answers stay findable by the browser's own search where it knows how to open them. */
const closed = !globalThis.document || 'onbeforematch' in document ? 'until-found' : '';

/**
 * The frequent questions about leg pain: to read, search, link to and print.
 *
 * @tag faq-accordion
 * @slot - Shown until the element is ready. Each `<details id>` with a `<summary>` in it then joins the questions.
 * @fires {FaqAccordionToggleEvent} faq-accordion-toggle - The visitor opened or closed an answer.
 * @fires {FaqAccordionSearchEvent} faq-accordion-search - The visitor searched or chose a topic.
 * @fires {FaqAccordionCopyEvent} faq-accordion-copy - The visitor asked for the link to an answer.
 * @csspart search - The search field.
 * @csspart topic - The button of a topic.
 * @csspart question - The button of a question.
 * @csspart answer - The panel of an answer.
 */
export class FaqAccordion extends LegPainElement {
  static override styles = [...LegPainElement.styles, styles];
  static override readonly words = [faqWords];

  /** Opening an answer closes the one that was open. */
  @property({ type: Boolean, attribute: 'one-at-a-time' }) oneAtATime = false;

  /** What a printed page shows: `all` answers, or only the `open` ones. */
  @property() print: PrintMode = 'all';

  /** Describes the questions to search engines as FAQPage data, once a page. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  /** Questions of the page's own, shown after the library's. */
  @property({ attribute: false }) entries: readonly FaqEntry[] = [];

  /** Opens every answer that the search leaves. Does nothing when only one may be open. */
  openAll(): void {
    if (!this.oneAtATime) this._set(this._found, true);
  }

  closeAll(): void {
    this._set(this._all, false);
  }

  /** Opens an answer, scrolls to it and moves the focus to its question. */
  show(id: string): Promise<void> {
    return this._show(id, false);
  }

  @state() private _open: ReadonlySet<string> = new Set();
  @state() private _query = '';
  @state() private _topic = '';
  @state() private _copied?: Copied;
  @state() private _more?: typeof OnDemand;

  private _all: readonly SiteEntry[] = [];
  private _found: readonly FaqEntry[] = [];
  private _pause?: ReturnType<typeof setTimeout>;
  private _pageData?: HTMLScriptElement;

  private readonly _announcer = new Announcer(this);
  private readonly _deepLink = new DeepLink(this, (fragment) => this._follow(fragment));

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this._pause);
    this._pageData?.remove();
  }

  protected override updated(_changed: PropertyValues): void {
    // What this needs may arrive when the element has left the page.
    if (this.jsonLd && this.isConnected) {
      void this._load();
      this._pageData = this._more?.describePage(this._all, this._pageData);
    }
  }

  protected override renderContent(): TemplateResult {
    const { faqWords: words, faqTagWords } = faqWords.in(language());
    const faqs = siteView().faqs(faqIds.map((id) => ({ id, tags: faqTagsOf(id), ...words[id] })));
    const said = faqs.map((entry) => ({ ...entry, answer: entry.answer.map(withEmergencyNumber) }));
    this._all = [...said, ...this.entries, ...(this._more?.siteEntries(this) ?? [])];
    const inTopic = this._topic ? this._all.filter(({ tags }) => tags?.includes(this._topic)) : this._all;
    this._found = this._more?.find(inTopic, this._query) ?? inTopic;
    const topics = new Set(this._all.flatMap(({ tags = [] }) => tags));
    return html`
      ${heading(this.level, titled('faq-accordion', msg('Frequent questions', { id: 'faq-title', desc: 'Heading of the frequent questions' })))}
      <div class="tools" role="search">
        <label
          >${msg('Search the questions', { id: 'faq-search', desc: 'Label of the search field' })}
          <input type="search" part="search" autocomplete="off" .value=${this._query} @focus=${this._load} @input=${this._onInput} />
        </label>
        ${this.oneAtATime ? nothing : this._renderOpenAll()}
      </div>
      <div class="tools" role="group" aria-label=${msg('Topics', { id: 'faq-topics', desc: 'Name of the group of topic buttons' })}>
        ${this._renderTopic('', msg('All', { id: 'faq-all', desc: 'Button that shows the questions of all topics' }))}
        ${[...topics].map((topic) => this._renderTopic(topic, (faqTagWords as Record<string, string>)[topic] ?? topic))}
      </div>
      ${this._announcer.region()} ${this._found.length > 0 ? nothing : this._more?.nothingFoundView(this._query, this._onClear)}
      <div class="print-${oneOf(this.localName, 'print', this.print, printModes, 'all')}" @beforematch=${this._onMatch}>
        ${this._all.map((entry) => this._renderEntry(entry))}
      </div>
      <slot hidden @slotchange=${this._onSlotChange}></slot>
    `;
  }

  private _renderOpenAll(): TemplateResult {
    const allOpen = this._found.every(({ id }) => this._open.has(id));
    return html`<button class="secondary" @click=${() => this._set(this._found, !allOpen, true)}>
      ${allOpen
        ? msg('Close all', { id: 'faq-close-all', desc: 'Button that closes all answers' })
        : msg('Open all', { id: 'faq-open-all', desc: 'Button that opens all answers' })}
    </button>`;
  }

  private _renderTopic(topic: string, name: string): TemplateResult {
    return html`<button class="secondary topic" part="topic" aria-pressed=${topic === this._topic} @click=${() => this._search(this._query, topic)}>${name}</button>`;
  }

  private _renderEntry(entry: SiteEntry): TemplateResult {
    const { id, question, answer, isSite } = entry;
    const open = this._open.has(id);
    return html`<div class="entry" ?hidden=${!this._found.includes(entry)}>
      ${heading(
        this.level + 1,
        html`<button
          id="faq-${id}"
          class="question"
          part="question"
          value=${id}
          aria-expanded=${open}
          aria-controls="answer-${id}"
          @click=${this._onQuestion}
        >
          ${question}
        </button>`,
      )}
      <div id="answer-${id}" class="answer" part="answer" hidden=${open ? nothing : closed}>
        ${isSite ? html`<slot name=${id}></slot>` : answer.map((text) => html`<p>${text}</p>`)}
        ${open ? html`<div class="link">${this._more?.linkView(entry, this._copied, this._onCopied)}</div>` : nothing}
      </div>
    </div>`;
  }

  private _set(entries: readonly { id: string }[], open: boolean, byVisitor = false): void {
    const before = this._open;
    const now = new Set(open && this.oneAtATime ? [] : before);
    for (const { id } of entries) now[open ? 'add' : 'delete'](id);
    this._open = now;
    if (open) void this._load();
    if (!byVisitor) return;
    for (const { id } of this._all) {
      if (before.has(id) !== now.has(id)) this.dispatchEvent(new FaqAccordionToggleEvent(id, now.has(id)));
    }
  }

  private _search(query: string, topic: string): void {
    this._query = query;
    this._topic = topic;
    clearTimeout(this._pause);
    this._pause = setTimeout(() => void this._tell(), 500);
  }

  /** Tells what is left, once the visitor has stopped typing. */
  private async _tell(): Promise<void> {
    await this._load();
    if (this._more) this._announcer.announce(this._more.tellFound(this, this._found.length, this._query));
  }

  private async _show(id: string, byVisitor: boolean): Promise<void> {
    this._set([{ id }], true, byVisitor);
    // A search would hide it.
    this._query = this._topic = '';
    await this.updateComplete;
    const question = this.shadowRoot?.getElementById(`faq-${id}`);
    question?.scrollIntoView();
    question?.focus({ preventScroll: true });
  }

  /** Fetches what only some visitors and pages need; when that fails, the next letter tries again. */
  private async _load(): Promise<void> {
    try {
      const more = await import('./on-demand.js');
      await more.ready;
      this._more = more;
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

  private _onInput({ target }: Event): void {
    void this._load();
    this._search((target as HTMLInputElement).value, this._topic);
  }

  private readonly _onClear = (): void => {
    this._search('', '');
    this.shadowRoot?.querySelector('input')?.focus();
  };

  private _onQuestion({ currentTarget }: Event): void {
    const { value: id } = currentTarget as HTMLButtonElement;
    this._set([{ id }], !this._open.has(id), true);
  }

  private readonly _onCopied = (copied: Copied, said?: string): void => {
    this._copied = copied;
    if (said) this._announcer.announce(said);
  };

  /** The browser's own search, or a link to a text, is about to show this answer. */
  private _onMatch({ target }: Event): void {
    this._set([{ id: (target as Element).id.replace('answer-', '') }], true, true);
  }

  private _onSlotChange(): void {
    if (this.querySelector('details')) void this._load().then(() => this.requestUpdate());
  }
}
