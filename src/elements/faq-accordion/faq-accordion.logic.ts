/** How the search finds an entry, and what search engines are told. Pure. */
import type { FaqEntry } from './faq-accordion.types.js';

/** Lower case, without accents and Arabic vowel signs. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** The words somebody typed; long ones lose their ending, so that "cramps" finds "cramp". */
export function searchWords(typed: string): string[] {
  return plain(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (word.length > 5 ? word.slice(0, -2) : word));
}

/**
 * The texts that hold all the words. A whole sentence seldom matches so; then the texts count that hold one of its
 * longer words.
 *
 * @returns for each text whether it is found.
 */
export function search(texts: readonly string[], words: readonly string[]): boolean[] {
  const plainTexts = texts.map(plain);
  const all = plainTexts.map((text) => words.every((word) => text.includes(word)));
  return all.includes(true) ? all : plainTexts.map((text) => words.some((word) => word.length > 3 && text.includes(word)));
}

/** The entries as schema.org describes a page of questions. */
export function faqPage(entries: readonly FaqEntry[]): object {
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
