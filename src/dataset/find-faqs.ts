/** Finds questions by what was typed. Loaded when somebody is about to. */
import { faqSynonyms } from './faq-synonyms.js';
import { search } from './text-search.js';

export interface Findable {
  readonly id: string;
  readonly question: string;
  readonly answer: readonly string[];
  /** Other words to be found by; those of the record when left out. */
  readonly synonyms?: readonly string[];
}

/** Those that are meant, the best first: by the question itself, by other words for it, by the answer. */
export function findFaqs<T extends Findable>(faqs: readonly T[], typed: string, language: string): readonly T[] {
  const known: Readonly<Record<string, readonly string[]>> = faqSynonyms.in(language);
  return search(faqs, ({ id, question, answer, synonyms = known[id] ?? [] }) => [question, synonyms.join('. '), answer.join(' ')], typed);
}
