import { direction } from './language.js';

/**
 * A telephone number inside a sentence: it keeps its line, and its order where the sentence runs from right to left. Signs do
 * that, and no markup, because a screen reader would read a link with markup in parts.
 */
export function isolated(number: string): string {
  const inOneLine = number.replaceAll(' ', '\u00a0').replaceAll('-', '-\u2060');
  return direction() === 'rtl' ? `\u2066${inOneLine}\u2069` : inOneLine;
}
