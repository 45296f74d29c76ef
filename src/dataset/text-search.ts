/** Finds what somebody means who types a word or two. */

import { plain } from './plain-text.js';

/** Words without what may be changed or left out: the Arabic article, and the ending of a long word ("cramping" finds "cramp"). */
const stems = (typed: string): string[] =>
  (plain(typed).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/^ال(?=.{3})/u, '')).map((word) => word.slice(0, Math.max(5, word.length - 3)));

/**
 * The things whose texts hold all the words typed, those that hold them in the first text first. A whole sentence seldom
 * finds one so; then those count that hold one of its longer words. Everything when nothing was typed.
 */
export function search<T>(things: readonly T[], textsOf: (thing: T) => readonly string[], typed: string): readonly T[] {
  const words = stems(typed);
  if (words.length === 0) return things;
  const texts = things.map((thing) => textsOf(thing).map(plain));
  const holding = (test: (text: string) => boolean) => {
    const inFirst = things.filter((_, index) => test(texts[index]![0] ?? ''));
    return [...inFirst, ...things.filter((thing, index) => !inFirst.includes(thing) && texts[index]!.some(test))];
  };
  const all = holding((text) => words.every((word) => text.includes(word)));
  return all.length > 0 ? all : holding((text) => words.some((word) => word.length > 3 && text.includes(word)));
}
