/** What only some visitors and pages need: the search, the places of the map, links to answers, the page's own questions, data for search engines. */
import { adoptStyles, html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { areasAt, faqAreasOf } from '../../dataset/faq-areas.js';
import { faqTagIds, faqTagsOf } from '../../dataset/faq-tags.js';
import { faqTagWords } from '../../dataset/faq-tag-words.js';
import { faqSynonyms } from '../../dataset/faq-synonyms.js';
import { findFaqs } from '../../dataset/find-faqs.js';
import { isPlace, placeWords } from '../../dataset/places.js';
import type { Announcer } from '../../shared/announcer.js';
import { contact } from '../../shared/contact.js';
import { language, loadWords } from '../../shared/language.js';
import { ChosenPlaces } from '../../shared/chosen-places.js';
import { refreshAll } from '../../shared/widgets.js';
import type { SiteEntry, Topic } from './faq-accordion.types.js';
import { FaqAccordionCopyEvent, FaqAccordionSearchEvent } from './extras.events.js';
import { styles } from './extras.styles.js';
import { describe } from './page-data.js';
import { siteEntries } from './site-entries.js';

/** Resolves when the words to search by are there too. */
export const ready = loadWords([faqSynonyms, placeWords]);

interface Host extends LitElement {
  readonly group: string;
  readonly jsonLd: boolean;
}

export class Extras implements ReactiveController {
  private _all: readonly SiteEntry[] = [];
  private _found = 0;
  private _typed = '';
  /** The answer whose link was asked for, and whether it could not be copied. */
  private _copied?: { readonly id: string; readonly failed?: true };
  private _pause?: ReturnType<typeof setTimeout>;
  private _pageData?: HTMLScriptElement;

  private readonly _places: ChosenPlaces;

  /** @param _search narrows the questions. @param onPlaces hears of other places chosen on the map. */
  constructor(
    private readonly _host: Host,
    private readonly _announcer: Announcer,
    private readonly _search: (typed: string, topic: Topic) => void,
    onPlaces: (places: ChosenPlaces) => void,
  ) {
    this._places = new ChosenPlaces(_host, () => onPlaces(this._places));
    adoptStyles(_host.renderRoot as ShadowRoot, [...(_host.constructor as typeof LitElement).elementStyles, styles]);
    _host.addController(this);
  }

  hostUpdated(): void {
    if (this._host.jsonLd && this._host.isConnected) this._pageData = describe(this._all, this._pageData);
  }

  hostDisconnected(): void {
    clearTimeout(this._pause);
    if (!this._pageData) return;
    this._pageData.remove();
    this._pageData = undefined;
    // Another one of the page may now describe its questions.
    refreshAll();
  }

  /** The page's own questions: each gets a header like ours. */
  questionsOfThePage(): SiteEntry[] {
    return siteEntries(this._host);
  }

  /** What is left of all questions. */
  find(all: readonly SiteEntry[], typed: string, topic: Topic): readonly SiteEntry[] {
    this._all = all;
    const found = findFaqs(this._of(all, topic), typed, language());
    this._found = found.length;
    this._typed = typed;
    return found;
  }

  /** Tells what is left, once the visitor has stopped typing. */
  tellSoon(): void {
    clearTimeout(this._pause);
    this._pause = setTimeout(() => {
      this._host.dispatchEvent(new FaqAccordionSearchEvent(this._found));
      this._announcer.announce(this._found ? msg(str`Questions found: ${this._found}`, { id: 'faq-found', desc: 'Spoken after a search' }) : this._nothingFound());
    }, 500);
  }

  /** What the questions can be narrowed to, and its name: the places of the map, then each topic that some question has. */
  topics(all: readonly SiteEntry[]): [Topic, string][] {
    const names: Readonly<Record<string, string>> = faqTagWords.in(language());
    const here = new Set(all.flatMap(tagsOf));
    const topics = [...faqTagIds.filter((id) => here.delete(id)), ...here].map((topic): [Topic, string] => [topic, names[topic] ?? topic]);
    const places = msg('The places you chose', { id: 'conditions-chosen', desc: 'Choice: the places chosen on the map' });
    return this._places.ids.length ? [[this._places, places], ...topics] : topics;
  }

  /** Over the questions: why some are missing, and the way back to all. */
  aboutFound(topic: Topic): unknown {
    if (!this._found) {
      // What we do not know, prices or opening hours for example, the clinic does.
      return html`<div class="nothing">
        ${this._note(this._nothingFound(), msg('Clear the search', { id: 'faq-clear', desc: 'Button that shows all questions again' }))} ${contact()}
      </div>`;
    }
    if (topic !== this._places) return nothing;
    const { places } = placeWords.in(language());
    const names = this._places.ids.filter(isPlace).map((id) => places[id].name);
    return this._note(
      msg(str`Only what belongs to the places you chose: ${names.join(', ')}`, { id: 'faq-chosen', desc: 'Over the questions about the places chosen on the map' }),
      msg('Show all questions', { id: 'faq-undo', desc: 'Button: the places chosen on the map no longer narrow the questions' }),
    );
  }

  /** A button that copies the link to an answer; the link itself where it could not be copied. */
  link(id: string, link: string): TemplateResult {
    const copied = this._copied?.id === id ? this._copied : undefined;
    return copied?.failed
      ? html`<p class="link">${msg('Link to this answer:', { id: 'faq-link', desc: 'Before the address, where it could not be copied' })} <a href=${link}>${link}</a></p>`
      : html`<div class="link">
          <button class="plain" @click=${() => this._copy(id, link)}>
            ${copied ? linkCopied() : msg('Copy link to this answer', { id: 'faq-copy', desc: 'Button that copies the address of an answer' })}
          </button>
        </div>`;
  }

  private _of(all: readonly SiteEntry[], topic: Topic): readonly SiteEntry[] {
    if (typeof topic === 'string') return topic ? all.filter((entry) => tagsOf(entry).includes(topic)) : all;
    const here = areasAt(topic.ids);
    return all.filter(({ id, areas = faqAreasOf(id) }) => areas.some((area) => here.has(area)));
  }

  private _note(text: string, back: string): TemplateResult {
    return html`<div class="note">
      <p>${text}</p>
      <button class="secondary" @click=${this._onBack}>${back}</button>
    </div>`;
  }

  private _nothingFound(): string {
    return msg(str`Nothing here has the words “${this._typed}”.`, { id: 'faq-nothing', desc: 'No question or answer fits what was searched' });
  }

  private async _copy(id: string, link: string): Promise<void> {
    this._host.dispatchEvent(new FaqAccordionCopyEvent(id));
    try {
      await navigator.clipboard.writeText(link);
      this._copied = { id };
      this._announcer.announce(linkCopied());
    } catch {
      this._copied = { id, failed: true };
    }
    this._host.requestUpdate();
  }

  private readonly _onBack = (): void => {
    this._search('', '');
    // The button goes, so the focus needs another place.
    this._host.shadowRoot?.querySelector('input')?.focus();
  };
}

const linkCopied = (): string => msg('Link copied', { id: 'faq-copied', desc: 'The link to an answer was copied' });

const tagsOf = ({ id, tags = faqTagsOf(id) }: SiteEntry): readonly string[] => tags;
