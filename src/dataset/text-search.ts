/** Finds what somebody means who types a word or two. */

import { plain } from './plain-text.js';

const wordsOf = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/^ال(?=.{3})/u, ''));

/** Words without what may be changed or left out: the Arabic article, and the ending of a long word ("cramping" finds "cramp"). */
const stems = (typed: string): string[] => wordsOf(plain(typed)).map((word) => word.slice(0, Math.max(5, word.length - 3)));

/** Whether a word is the beginning of another but for one letter: one more, one less, another one, or two that changed places. */
function isNear(typed: string, word: string): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same++;
  if (same === 0) return false; // hardly anybody mistypes the first letter
  const [wrong, right] = [typed.slice(same), word.slice(same)];
  const swapped = wrong.slice(1, 2) + wrong.slice(0, 1) + wrong.slice(2);
  return right.startsWith(wrong.slice(1)) || right.slice(1).startsWith(wrong) || right.slice(1).startsWith(wrong.slice(1)) || right.startsWith(swapped);
}

/** What somebody may have meant by a word that stands nowhere: words that differ by one letter. */
function spellings(word: string, texts: readonly string[]): string[] {
  if (word.length < 5 || texts.some((text) => text.includes(word))) return [word];
  const near = texts.flatMap(wordsOf).filter((each) => isNear(word, each));
  return [word, ...new Set(near)];
}

/**
 * The things whose texts hold all the words typed, those that hold them in the first text first. A whole sentence seldom
 * finds one so; then those count that hold one of its longer words. Everything when nothing was typed. One letter may be wrong.
 */
export function search<T>(things: readonly T[], textsOf: (thing: T) => readonly string[], typed: string): readonly T[] {
  const texts = things.map((thing) => textsOf(thing).map(plain));
  const words = stems(typed).map((word) => spellings(word, texts.flat()));
  if (words.length === 0) return things;
  const holding = (test: (text: string) => boolean) => {
    const inFirst = things.filter((_, index) => test(texts[index]![0] ?? ''));
    return [...inFirst, ...things.filter((thing, index) => !inFirst.includes(thing) && texts[index]!.some(test))];
  };
  const holds = (text: string, word: readonly string[]) => word.some((spelling) => text.includes(spelling));
  const all = holding((text) => words.every((word) => holds(text, word)));
  return all.length > 0 ? all : holding((text) => words.some((word) => word[0]!.length > 3 && holds(text, word)));
}
