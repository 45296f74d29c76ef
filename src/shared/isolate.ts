import { direction } from './language.js';

/** A telephone number inside a sentence: it keeps its own order, and its line, where the sentence runs from right to left. */
export const isolated = (number: string): string => (direction() === 'rtl' ? `\u2066${number.replaceAll(' ', '\u00a0')}\u2069` : number);
