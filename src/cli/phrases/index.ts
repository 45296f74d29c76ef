import { arabic } from './ar.js';
import { english } from './en.js';
import { french } from './fr.js';
import type { Phrases } from './phrases.js';

export type { Phrases };

/** By language code: the languages in which the command line speaks. */
export const phrases = { en: english, fr: french, ar: arabic } as const satisfies Record<string, Phrases>;

export type LanguageCode = keyof typeof phrases;

export const isLanguage = (code: string): code is LanguageCode => Object.hasOwn(phrases, code);
