/** Finds what somebody means who types a word or two, or a whole question. */

import { plain } from './plain-text.js';
import { isSmall } from './small-words.js';

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const isArabic = (word: string): boolean => /\p{Script=Arabic}/u.test(word);

/** A word without what may be changed or left out: the ending ("cramping" finds "cramp"), in Arabic the article and "my" too. */
function stem(word: string): string {
  if (isArabic(word)) return word.replace(/^[وف]?[بك]?(?:ال|لل)(?=.{3})/u, '').replace(/^(.{3,}?)(?:ها|نا|ات|ين|تي|[اهيت])$/u, '$1');
  return word.length > 5 ? word.slice(0, Math.max(5, word.length - 3)) : word.replace(/^(.{3,})s$/u, '$1');
}

/** Whether a text holds a stem: a short one at the beginning of a word, or "ice" would find "juice"; in Arabic after "and", "with", "for", "the". */
const holds = (text: string, stem: string): boolean =>
  isArabic(stem) || stem.length < 5 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:[وف]?[بكل]?(?:ا?ل)?)${stem}`, 'u').test(text) : text.includes(stem);

/** Whether a word is another but for one letter, or its beginning: one more, one less, another one, or two that changed places. */
function isNear(typed: string, word: string): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same++;
  if (same === 0) return false; // hardly anybody mistypes the first letter
  const [wrong, right] = [typed.slice(same), word.slice(same)];
  const swapped = wrong.slice(1, 2) + wrong.slice(0, 1) + wrong.slice(2);
  const is = (begin: string, whole: string) => (typed.length > 5 ? whole.startsWith(begin) : whole === begin);
  return is(wrong.slice(1), right) || is(wrong, right.slice(1)) || is(wrong.slice(1), right.slice(1)) || is(swapped, right);
}

/** What somebody may have meant by a word that stands nowhere: words that differ by one letter. */
function spellings(word: string, texts: readonly string[]): string[] {
  const typed = stem(word);
  const whole = isArabic(word) ? typed : word;
  // What is one letter away from a short word is mostly another word: "coûte" is not "chute". Arabic writes no short vowels.
  const isShort = whole.length < (isArabic(word) ? 5 : 6);
  if (isShort || texts.some((text) => holds(text, typed))) return [typed];
  const near = texts.flatMap(wordsOf).filter((each) => isNear(whole, isArabic(each) ? stem(each) : each));
  return [typed, ...new Set(near)];
}

/**
 * The things whose texts hold all the words typed. Where none does, those that hold most of what is said by few others. What
 * stands in an earlier text of a thing counts more, then what is rarer, and a little what is written as it was typed. Everything
 * when nothing was typed, or small words alone. One letter may be wrong.
 */
export function search<T>(things: readonly T[], textsOf: (thing: T) => readonly string[], typed: string): readonly T[] {
  const texts = things.map((thing) => textsOf(thing).map(plain));
  const words = wordsOf(plain(typed)).filter((word) => !isSmall(word));
  if (words.length === 0) return things;

  // For each word, how much it counts in each thing.
  const counts = words.map((word) => {
    const meant = spellings(word, texts.flat());
    const at = texts.map((each) => each.findIndex((text) => meant.some((spelling) => holds(text, spelling))));
    const rare = Math.log2(1 + things.length / at.filter((index) => index >= 0).length);
    const asTyped = (text: string) => (text.includes(word) ? 1 : 0.9);
    return at.map((index, thing) => (index < 0 ? 0 : (rare * asTyped(texts[thing]![index]!)) / (1 + index)));
  });
  const found = things.map((thing, index) => {
    const held = words.filter((_, at) => counts[at]![index]! > 0);
    // A letter or two alone say nothing: they begin too many words.
    return { thing, all: held.length === words.length, some: held.some(({ length }) => length > 2), sum: counts.reduce((sum, of) => sum + of[index]!, 0) };
  });
  const most = Math.max(...found.map(({ sum }) => sum));
  const anyAll = found.some(({ all }) => all);
  return found
    .filter(({ all, some, sum }) => (anyAll ? all : some && sum >= most / 2))
    .sort((one, other) => other.sum - one.sum)
    .map(({ thing }) => thing);
}
