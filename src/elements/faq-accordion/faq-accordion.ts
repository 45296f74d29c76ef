import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import { faqIds, faqTagsOf, faqWords } from '../../dataset/faqs.js';
import { Announcer } from '../../shared/announcer.js';
import { oneOf } from '../../shared/attributes.js';
import { emergencyNumber } from '../../shared/contact.js';
import { LegPainElement } from '../../shared/element.js';
import { heading } from '../../shared/heading.js';
import { language } from '../../shared/language.js';
import { FaqAccordionCopyEvent, FaqAccordionSearchEvent, FaqAccordionToggleEvent } from './faq-accordion.events.js';
import { faqPage, search, searchWords } from './faq-accordion.logic.js';
import { styles } from './faq-accordion.styles.js';
import { printModes, type FaqEntry, type PrintMode } from './faq-accordion.types.js';

/** Closed answers stay findable by the browser's own search where it knows how to open them. */
const closed = 'onbeforematch' in (globalThis.document ?? {}) ? 'until-found' : '';

const pageEvents = ['hashchange', 'beforeprint', 'afterprint'];

/**
 * The frequent questions about leg pain: to read, search, link to and print.
 *
 * @tag faq-accordion
 * @slot - Shown until the element is ready. A `<details id>` stays beside our questions, as one of the site's own.
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

  /** Opens every answer that the search shows. Does nothing when only one may be open. */
  openAll(): void {
    if (!this.oneAtATime) this._set(this._shown, true);
  }

  closeAll(): void {
    this._set(this._open, false);
  }

  /** Opens an answer, scrolls to it and moves the focus to its question. */
  async show(id: string): Promise<void> {
    this._set([id], true);
    await this._goTo(id);
  }

  @state() private _open: ReadonlySet<string> = new Set();
  @state() private _query = '';
  @state() private _tag = '';
  /** The answer whose link was asked for, and the link itself where it could not be copied. */
  @state() private _copied?: { readonly id: string; readonly link?: string };

  private _all: readonly FaqEntry[] = [];
  /** For each of our entries, then each of the site's own, whether the search and the topic leave it. */
  private _found: readonly boolean[] = [];
  /** The address' fragment that was followed last, so that new entries do not follow it again. */
  private _followed = '';
  private _openedForPrint: readonly HTMLDetailsElement[] = [];
  private _pause?: ReturnType<typeof setTimeout>;
  private _pageData?: HTMLScriptElement;

  private readonly _announcer = new Announcer(this);

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of pageEvents) window.addEventListener(type, this);
    this.addEventListener('toggle', this, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of pageEvents) window.removeEventListener(type, this);
    clearTimeout(this._pause);
    this._pageData?.remove();
  }

  protected override updated(changed: PropertyValues): void {
    this._details.forEach((details, index) => (details.hidden = !this._found[this._all.length + index]));
    if (changed.has('entries') && location.hash !== this._followed) this._followAddress();
    if (this.jsonLd) this._describePage();
  }

  protected override renderContent(): TemplateResult {
    const { faqWords: words, faqTagWords } = faqWords.in(language());
    this._all = [...faqIds.map((id) => ({ id, tags: faqTagsOf(id), ...words[id] })), ...this.entries];
    this._found = this._find();
    const tags = new Set(this._all.flatMap((entry) => entry.tags ?? []));
    return html`
      ${heading(this.level, msg('Frequent questions', { id: 'faq-title', desc: 'Heading of the frequent questions' }))}
      <div class="tools" role="search">
        <label
          >${msg('Search the questions', { id: 'faq-search', desc: 'Label of the search field' })}
          <input type="search" part="search" autocomplete="off" .value=${this._query} @input=${this._onInput} @change=${this._onSearch} />
        </label>
        ${this.oneAtATime ? nothing : this._renderOpenAll()}
      </div>
      <div class="topics" role="group" aria-label=${msg('Topics', { id: 'faq-topics', desc: 'Name of the group of topic buttons' })}>
        ${this._renderTopic('', msg('All', { id: 'faq-all', desc: 'Button that shows the questions of all topics' }))}
        ${[...tags].map((tag) => this._renderTopic(tag, (faqTagWords as Record<string, string>)[tag] ?? tag))}
      </div>
      ${this._announcer.region()} ${this._found.includes(true) ? nothing : this._renderNothingFound()}
      <div
        class="entries print-${oneOf(this.localName, 'print', this.print, printModes, 'all')}"
        @click=${this._onClick}
        @beforematch=${this._onMatch}
      >
        ${this._all.map((entry, index) => this._renderEntry(entry, this._found[index]))}
      </div>
      <slot name="entries"></slot>
      <slot hidden @slotchange=${this._onSlotChange}></slot>
    `;
  }

  private _renderOpenAll(): TemplateResult {
    const allOpen = this._shown.every((id) => this._open.has(id));
    return html`<button class="secondary" @click=${() => this._set(this._shown, !allOpen, true)}>
      ${allOpen
        ? msg('Close all', { id: 'faq-close-all', desc: 'Button that closes all answers' })
        : msg('Open all', { id: 'faq-open-all', desc: 'Button that opens all answers' })}
    </button>`;
  }

  private _renderTopic(tag: string, name: string): TemplateResult {
    return html`<button class="secondary" part="topic" aria-pressed=${tag === this._tag} @click=${() => this._onTopic(tag)}>${name}</button>`;
  }

  private _renderNothingFound(): TemplateResult {
    return html`<p class="none">
      <mark>${this._nothingFound()}</mark>
      <button class="plain" @click=${this._onClear}>${msg('Clear the search', { id: 'faq-clear', desc: 'Button that shows all questions again' })}</button>
    </p>`;
  }

  private _renderEntry({ id, question, answer }: FaqEntry, found?: boolean): TemplateResult {
    const open = this._open.has(id);
    return html`<div class="entry" ?hidden=${!found}>
      ${heading(
        this.level + 1,
        html`<button id="faq-${id}" class="question" part="question" value=${id} aria-expanded=${open} aria-controls="answer-${id}">${question}</button>`,
      )}
      <div id="answer-${id}" class="answer" part="answer" hidden=${open ? nothing : closed}>
        ${answer.map((text) => html`<p>${text.replaceAll('{emergencyNumber}', emergencyNumber())}</p>`)} ${open ? this._renderCopy(id) : nothing}
      </div>
    </div>`;
  }

  private _renderCopy(id: string): TemplateResult {
    const copied = this._copied?.id === id ? this._copied : undefined;
    return copied?.link
      ? html`<p>
          ${msg('Link to this answer:', { id: 'faq-link', desc: 'Before the address, where it could not be copied' })} <a href=${copied.link}>${copied.link}</a>
        </p>`
      : html`<button class="plain" value=${id}>
          ${copied ? this._linkCopied() : msg('Copy link to this answer', { id: 'faq-copy', desc: 'Button that copies the address of an answer' })}
        </button>`;
  }

  private _linkCopied(): string {
    return msg('Link copied', { id: 'faq-copied', desc: 'The link to an answer was copied' });
  }

  private _nothingFound(): string {
    return msg(str`Nothing here has the words “${this._query}”.`, { id: 'faq-nothing', desc: 'No question or answer fits what was searched' });
  }

  private _find(): boolean[] {
    const ours = this._all.map(({ question, answer, synonyms = [] }) => [question, ...answer, ...synonyms].join(' '));
    const found = search([...ours, ...this._details.map(({ textContent }) => textContent)], searchWords(this._query));
    return found.map((hit, index) => hit && (!this._tag || Boolean(this._all[index]?.tags?.includes(this._tag))));
  }

  private get _shown(): string[] {
    return this._all.filter((_, index) => this._found[index]).map(({ id }) => id);
  }

  /** The site's own questions. */
  private get _details(): HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>(':scope > details[id]')];
  }

  private _set(ids: Iterable<string>, open: boolean, byVisitor = false): void {
    const before = this._open;
    const now = new Set(open && this.oneAtATime ? [] : before);
    for (const id of ids) now[open ? 'add' : 'delete'](id);
    this._open = now;
    if (open) this._closeOthers();
    if (!byVisitor) return;
    for (const { id } of this._all) {
      if (before.has(id) !== now.has(id)) this.dispatchEvent(new FaqAccordionToggleEvent(id, now.has(id)));
    }
  }

  private _closeOthers(opened?: EventTarget | null): void {
    if (!this.oneAtATime) return;
    for (const details of this._details) if (details !== opened) details.open = false;
  }

  private async _goTo(id: string): Promise<void> {
    // A search would hide it.
    this._query = this._tag = '';
    await this.updateComplete;
    const question = this.shadowRoot?.getElementById(`faq-${id}`);
    question?.scrollIntoView();
    question?.focus({ preventScroll: true });
  }

  /** Opens what the page's address names: one of our entries, or one of the site's own. */
  private _followAddress(): void {
    const { hash, href } = location;
    const names = (id: string) => hash && new URL(`#${id}`, href).hash === hash;
    const entry = this._all.find(({ id }) => names(`faq-${id}`));
    const details = this._details.find(({ id }) => names(id));
    if (entry) {
      this._set([entry.id], true, true);
      void this._goTo(entry.id);
    } else if (details) {
      details.open = true;
      details.scrollIntoView();
    } else return;
    this._followed = hash;
  }

  private async _copy(id: string): Promise<void> {
    const link = new URL(`#faq-${id}`, location.href).href;
    this.dispatchEvent(new FaqAccordionCopyEvent(id));
    try {
      await navigator.clipboard.writeText(link);
      this._copied = { id };
      this._announcer.announce(this._linkCopied());
    } catch {
      this._copied = { id, link };
    }
  }

  /** Says how many are left once the visitor has stopped typing. */
  private _announceFound(): void {
    clearTimeout(this._pause);
    this._pause = setTimeout(() => {
      const count = this._count;
      this._announcer.announce(count ? msg(str`Questions found: ${count}`, { id: 'faq-found', desc: 'Spoken after a search' }) : this._nothingFound());
    }, 500);
  }

  private get _count(): number {
    return this._found.filter(Boolean).length;
  }

  /** Puts the questions into the page's head for search engines, unless another element already has. */
  private _describePage(): void {
    const mark = 'data-leg-pain-faq';
    if (!this._pageData?.isConnected && document.querySelector(`[${mark}]`)) return;
    this._pageData ??= document.createElement('script');
    this._pageData.type = 'application/ld+json';
    this._pageData.setAttribute(mark, '');
    this._pageData.replaceChildren(JSON.stringify(faqPage(this._all)));
    document.head.append(this._pageData);
  }

  private _onInput({ target }: Event): void {
    this._query = (target as HTMLInputElement).value;
    this._announceFound();
  }

  private async _onSearch(): Promise<void> {
    await this.updateComplete;
    this.dispatchEvent(new FaqAccordionSearchEvent(this._count));
  }

  private _onTopic(tag: string): void {
    this._tag = tag;
    this._announceFound();
    void this._onSearch();
  }

  private _onClear(): void {
    this._query = this._tag = '';
    this.shadowRoot?.querySelector('input')?.focus();
    this._announceFound();
  }

  private _onClick({ target }: Event): void {
    const { value, className } = (target as Element).closest('button') ?? {};
    if (!value) return;
    if (className === 'question') this._set([value], !this._open.has(value), true);
    else void this._copy(value);
  }

  /** The browser's own search, or a link to a text, is about to show this answer. */
  private _onMatch({ target }: Event): void {
    this._set([(target as Element).id.replace('answer-', '')], true, true);
  }

  /** The site's own questions move beside ours; the rest of what is in the tag was for before and stays out of sight. */
  private _onSlotChange(): void {
    for (const details of this._details) details.slot = 'entries';
    this.requestUpdate();
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'hashchange') this._followAddress();
    else if (type === 'beforeprint') {
      this._openedForPrint = this.print === 'open' ? [] : this._details.filter(({ open }) => !open);
      for (const details of this._openedForPrint) details.open = true;
    } else if (type === 'afterprint') {
      for (const details of this._openedForPrint) details.open = false;
      this._openedForPrint = [];
    } else if (this._openedForPrint.length === 0 && this._details.some((details) => details === target && details.open)) {
      if (this.oneAtATime) this._open = new Set();
      this._closeOthers(target);
    }
  }
}
