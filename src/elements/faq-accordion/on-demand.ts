/** What only some visitors and pages need: the search, links to answers, the site's own questions, the data for search engines. */
import { html, render, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { faqSynonyms } from '../../dataset/faq-synonyms.js';
import { search } from '../../dataset/text-search.js';
import { language, loadWords } from '../../shared/language.js';
import { FaqAccordionCopyEvent, FaqAccordionSearchEvent } from './faq-accordion.events.js';
import { linkTo, type Copied, type FaqEntry, type SiteEntry } from './faq-accordion.types.js';

/** Resolves when the words to search by are there too. */
export const ready = loadWords([faqSynonyms]);

export function find(entries: readonly SiteEntry[], typed: string): readonly SiteEntry[] {
  const known: Readonly<Record<string, readonly string[]>> = faqSynonyms.in(language());
  return search(entries, ({ id, question, answer, synonyms = known[id] ?? [] }) => [question, [question, ...answer, ...synonyms].join(' ')], typed);
}

/** Tells the page what the visitor's search has left. @returns what a screen reader is told. */
export function tellFound(host: EventTarget, count: number, query: string): string {
  host.dispatchEvent(new FaqAccordionSearchEvent(count));
  return count ? msg(str`Questions found: ${count}`, { id: 'faq-found', desc: 'Spoken after a search' }) : nothingFound(query);
}

export function nothingFoundView(query: string, clear: () => void): TemplateResult {
  return html`<p class="none">
    ${nothingFound(query)}
    <button class="plain" @click=${clear}>${msg('Clear the search', { id: 'faq-clear', desc: 'Button that shows all questions again' })}</button>
  </p>`;
}

const nothingFound = (query: string): string =>
  msg(str`Nothing here has the words “${query}”.`, { id: 'faq-nothing', desc: 'No question or answer fits what was searched' });

/** A button that copies the link to an answer; the link itself where it could not be copied. */
export function linkView(entry: SiteEntry, copied: Copied | undefined, onCopied: (copied: Copied, said?: string) => void): TemplateResult {
  const { id } = entry;
  const link = linkTo(entry).href;
  if (copied?.id === id && copied.failed) {
    return html`<p>${msg('Link to this answer:', { id: 'faq-link', desc: 'Before the address, where it could not be copied' })} <a href=${link}>${link}</a></p>`;
  }
  const done = msg('Link copied', { id: 'faq-copied', desc: 'The link to an answer was copied' });
  const copy = async ({ currentTarget }: Event) => {
    currentTarget!.dispatchEvent(new FaqAccordionCopyEvent(id));
    try {
      await navigator.clipboard.writeText(link);
      onCopied({ id }, done);
    } catch {
      onCopied({ id, failed: true });
    }
  };
  return html`<button class="plain" @click=${copy}>
    ${copied?.id === id ? done : msg('Copy link to this answer', { id: 'faq-copy', desc: 'Button that copies the address of an answer' })}
  </button>`;
}

/** The site's own questions: each gets a header like ours, and its `<details>` stays open inside our panel. */
export function siteEntries(host: Element): SiteEntry[] {
  return [...host.querySelectorAll<HTMLDetailsElement>(':scope > details[id]')].map((details) => {
    const summary = details.querySelector('summary');
    const question = summary?.textContent.trim() ?? '';
    if (summary) summary.hidden = true;
    details.slot = details.id;
    details.open = true;
    return { id: details.id, question, answer: [details.textContent.trim().replace(question, '').trim()], isSite: true };
  });
}

/**
 * Puts the entries into the page's head, as schema.org describes a page of questions, unless another element already has.
 *
 * @param mine what this element has put there before; it is brought up to date.
 */
export function describePage(entries: readonly FaqEntry[], mine?: HTMLScriptElement): HTMLScriptElement | undefined {
  const mark = 'data-leg-pain-faq';
  if (!mine?.isConnected && document.querySelector(`[${mark}]`)) return undefined;
  const json = JSON.stringify(faqPage(entries)).replaceAll('<', '\\u003c');
  if (mine?.isConnected && mine.textContent === json) return mine;
  const script = scriptOf(`<script type="application/ld+json" ${mark}>${json}</script>`);
  if (mine?.isConnected) mine.replaceWith(script);
  else document.head.append(script);
  return script;
}

/**
 * A page with Trusted Types refuses a script whose text comes from anywhere but a parser that it trusts. It trusts Lit's,
 * so this is a template of Lit's. The text in it must hold no `<`.
 */
function scriptOf(markup: string): HTMLScriptElement {
  const box = document.createDocumentFragment();
  render(html(Object.assign([markup], { raw: [markup] })), box);
  return box.querySelector('script')!;
}

function faqPage(entries: readonly FaqEntry[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: entries.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer.join(' ') },
    })),
  };
}
