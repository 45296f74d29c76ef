/** The search, the site's own questions and what search engines are told. Loaded when a visitor or a page needs one of them. */
import type { FaqEntry, SiteEntry } from './faq-accordion.types.js';

/** Lower case, without accents and Arabic vowel signs. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * The entries that hold all the words typed. A whole sentence seldom finds one so; then those count that hold one of its
 * longer words. Long words lose their ending, so that "cramping" finds "cramp".
 */
export function search(entries: readonly FaqEntry[], typed: string): readonly FaqEntry[] {
  const words = plain(typed).match(/[\p{L}\p{N}]+/gu)?.map((word) => word.slice(0, Math.max(5, word.length - 3)));
  if (!words) return entries;
  const texts = entries.map(({ question, answer, synonyms }) => plain([question, answer, synonyms].join()));
  const holding = (test: (text: string) => boolean) => entries.filter((_, index) => test(texts[index]!));
  const all = holding((text) => words.every((word) => text.includes(word)));
  return all.length > 0 ? all : holding((text) => words.some((word) => word.length > 3 && text.includes(word)));
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
  const script = mine ?? document.createElement('script');
  script.type = 'application/ld+json';
  script.setAttribute(mark, '');
  // As a child and not as `textContent`, which a page with Trusted Types would refuse.
  script.replaceChildren(JSON.stringify(faqPage(entries)));
  if (!script.isConnected) document.head.append(script);
  return script;
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
