import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import { faqIds, faqTagsOf, faqWords } from '../../dataset/faqs.js';
import { Announcer } from '../../shared/announcer.js';
import { oneOf } from '../../shared/attributes.js';
import { LegPainElement } from '../../shared/element.js';
import { emergencyNumber } from '../../shared/emergency-number.js';
import { heading } from '../../shared/heading.js';
import { language } from '../../shared/language.js';
import { FaqAccordionCopyEvent, FaqAccordionSearchEvent, FaqAccordionToggleEvent } from './faq-accordion.events.js';
import type * as Logic from './faq-accordion.logic.js';
import { styles } from './faq-accordion.styles.js';
import { printModes, type FaqEntry, type PrintMode, type SiteEntry } from './faq-accordion.types.js';

/** Closed answers stay findable by the browser's own search where it knows how to open them. */
const closed = 'onbeforematch' in (globalThis.document ?? {}) ? 'until-found' : '';

/** The page's address with the entry in it; a question of the site's own has been linked to by its own id before. */
const linkTo = ({ id, isSite }: SiteEntry): URL => new URL(`#${isSite ? '' : 'faq-'}${id}`, location.href);

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
  /** The answer whose link was asked for, and the link itself where it could not be copied. */
  @state() private _copied?: { readonly id: string; readonly link?: string };

  @state() private _logic?: typeof Logic;

  private _all: readonly SiteEntry[] = [];
  private _found: readonly FaqEntry[] = [];
  /** The address' fragment that was followed last, so that new entries do not follow it again. */
  private _followed = '';
  private _pause?: ReturnType<typeof setTimeout>;
  private _pageData?: HTMLScriptElement;

  private readonly _announcer = new Announcer(this);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this._onHashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this._onHashChange);
    clearTimeout(this._pause);
    this._pageData?.remove();
  }

  protected override updated(_changed: PropertyValues): void {
    if (location.hash !== this._followed) queueMicrotask(this._onHashChange);
    if (this.jsonLd) {
      void this._load();
      this._pageData = this._logic?.describePage(this._all, this._pageData);
    }
  }

  protected override renderContent(): TemplateResult {
    const { faqWords: words, faqTagWords } = faqWords.in(language());
    const said = (text: string) => text.replaceAll('{emergencyNumber}', emergencyNumber());
    const ours = faqIds.map((id) => ({ id, tags: faqTagsOf(id), ...words[id], answer: words[id].answer.map(said) }));
    this._all = [...ours, ...this.entries, ...(this._logic?.siteEntries(this) ?? [])];
    const inTopic = this._topic ? this._all.filter(({ tags }) => tags?.includes(this._topic)) : this._all;
    this._found = this._logic?.search(inTopic, this._query) ?? inTopic;
    const topics = new Set(this._all.flatMap(({ tags = [] }) => tags));
    return html`
      ${heading(this.level, msg('Frequent questions', { id: 'faq-title', desc: 'Heading of the frequent questions' }))}
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
      ${this._announcer.region()} ${this._found.length > 0 ? nothing : this._renderNothingFound()}
      <div
        class="entries print-${oneOf(this.localName, 'print', this.print, printModes, 'all')}"
        @click=${this._onClick}
        @beforematch=${this._onMatch}
      >
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

  private _renderNothingFound(): TemplateResult {
    return html`<p class="none">
      ${this._nothingFound()}
      <button class="plain" @click=${this._onClear}>${msg('Clear the search', { id: 'faq-clear', desc: 'Button that shows all questions again' })}</button>
    </p>`;
  }

  private _renderEntry(entry: SiteEntry): TemplateResult {
    const { id, question, answer, isSite } = entry;
    const open = this._open.has(id);
    return html`<div class="entry" ?hidden=${!this._found.includes(entry)}>
      ${heading(
        this.level + 1,
        html`<button id="faq-${id}" class="question" part="question" value=${id} aria-expanded=${open} aria-controls="answer-${id}">${question}</button>`,
      )}
      <div id="answer-${id}" class="answer" part="answer" hidden=${open ? nothing : closed}>
        ${isSite ? html`<slot name=${id}></slot>` : answer.map((text) => html`<p>${text}</p>`)}
        ${open ? this._renderCopy(id) : nothing}
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

  private _set(entries: readonly { id: string }[], open: boolean, byVisitor = false): void {
    const before = this._open;
    const now = new Set(open && this.oneAtATime ? [] : before);
    for (const { id } of entries) now[open ? 'add' : 'delete'](id);
    this._open = now;
    if (!byVisitor) return;
    for (const { id } of this._all) {
      if (before.has(id) !== now.has(id)) this.dispatchEvent(new FaqAccordionToggleEvent(id, now.has(id)));
    }
  }

  /** Tells what is left once the visitor has stopped typing. */
  private _search(query: string, topic: string): void {
    this._query = query;
    this._topic = topic;
    clearTimeout(this._pause);
    this._pause = setTimeout(() => {
      const { length } = this._found;
      this._announcer.announce(length ? msg(str`Questions found: ${length}`, { id: 'faq-found', desc: 'Spoken after a search' }) : this._nothingFound());
      this.dispatchEvent(new FaqAccordionSearchEvent(length));
    }, 500);
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
      this._logic ??= await import('./faq-accordion.logic.js');
    } catch (error) {
      console.error('leg-pain-widgets: a part of <faq-accordion> could not be loaded.', error);
    }
  }

  /** Opens the answer that the page's address names. */
  private readonly _onHashChange = (): void => {
    const { hash } = location;
    const entry = hash && this._all.find((each) => linkTo(each).hash === hash);
    if (!entry) return;
    this._followed = hash;
    void this._show(entry.id, true);
  };

  private _onInput({ target }: Event): void {
    void this._load();
    this._search((target as HTMLInputElement).value, this._topic);
  }

  private _onClear(): void {
    this._search('', '');
    this.shadowRoot?.querySelector('input')?.focus();
  }

  private _onClick({ target }: Event): void {
    const button = (target as Element).closest<HTMLButtonElement>('button[value]');
    // A button inside the site's own answer is not ours.
    if (!button || !this.shadowRoot?.contains(button)) return;
    const { value: id, ariaExpanded } = button;
    if (ariaExpanded) this._set([{ id }], !this._open.has(id), true);
    else void this._copy(id);
  }

  private async _copy(id: string): Promise<void> {
    const { href: link } = linkTo(this._all.find((entry) => entry.id === id)!);
    this.dispatchEvent(new FaqAccordionCopyEvent(id));
    try {
      await navigator.clipboard.writeText(link);
      this._copied = { id };
      this._announcer.announce(this._linkCopied());
    } catch {
      this._copied = { id, link };
    }
  }

  /** The browser's own search, or a link to a text, is about to show this answer. */
  private _onMatch({ target }: Event): void {
    this._set([{ id: (target as Element).id.replace('answer-', '') }], true, true);
  }

  private _onSlotChange(): void {
    if (this.querySelector('details')) void this._load().then(() => this.requestUpdate());
  }
}
