/** What a search leaves, and what search engines are told. Pure. */
import type { FaqEntry } from './faq-accordion.types.js';

/** Lower case, without accents and Arabic vowel signs. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * The entries of a topic that hold all the words typed. A whole sentence seldom matches so; then those count that hold
 * one of its longer words. Long words lose their ending, so that "cramping" finds "cramp".
 */
export function search(entries: readonly FaqEntry[], typed: string, topic: string): readonly FaqEntry[] {
  const inTopic = topic ? entries.filter(({ tags }) => tags?.includes(topic)) : entries;
  const words = plain(typed).match(/[\p{L}\p{N}]+/gu)?.map((word) => word.slice(0, Math.max(5, word.length - 3)));
  if (!words) return inTopic;
  const texts = inTopic.map(({ question, answer, synonyms }) => plain([question, answer, synonyms].join()));
  const holding = (test: (text: string) => boolean) => inTopic.filter((_, index) => test(texts[index]!));
  const all = holding((text) => words.every((word) => text.includes(word)));
  return all.length > 0 ? all : holding((text) => words.some((word) => word.length > 3 && text.includes(word)));
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
