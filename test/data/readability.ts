/** How many years at school an English text asks for: the grade of Flesch and Kincaid. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/**
 * The grade of several texts together. A text without a full stop, such as a line to tick, is a sentence of its own, so a
 * long list of short lines is not one long sentence.
 */
export function grade(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) });
}

export function sentencesOf(text: string): string[] {
  return text
    .replaceAll('{emergencyNumber}', '112')
    .split(/(?<=[.!?:;])\s+/)
    .filter((sentence) => wordsOf(sentence).length);
}

/** A number is read as a word; a hyphen joins two. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s\-–]+/).map((word) => word.replace(/[^\p{L}\p{N}’']/gu, '')).filter(Boolean);
}
