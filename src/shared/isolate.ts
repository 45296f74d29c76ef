import { direction } from './language.js';

/** A telephone number inside a sentence: it keeps its own order where the sentence runs from right to left. */
export const isolated = (number: string): string => (direction() === 'rtl' ? `\u2066${number}\u2069` : number);
