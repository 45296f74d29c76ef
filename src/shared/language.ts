/**
 * The language of the page's widgets. One at a time: @lit/localize holds one per loaded copy. Both kinds of words
 * (interface and clinical) load first and switch together, so that nobody ever sees a mixture. What only other languages
 * than English need is in src/locales, which an English page never downloads.
 */

import { refreshAll } from './widgets.js';

/** Words that come in several languages and load on demand. */
export interface Loadable {
  /** Loads the words of a language. Rejects when its file cannot be had; the English words then stay. */
  load(language: string): Promise<void>;
}

/** The language the words in the code are written in. */
export const sourceLanguage = 'en';

/**
 * What a bundle is still preparing: the page's language, the site's settings. Elements wait for it, so that nobody sees
 * another language first. It lives on a registered symbol because the loader shares no module with its chunks.
 */
const preparing = Symbol.for('leg-pain-widgets/preparing');
const page = globalThis as { [preparing]?: Promise<unknown> };

let current: string = sourceLanguage;
let loadAll: ((words: Iterable<Loadable>, language: string) => Promise<void>) | undefined;

/** All words that some element has asked for. */
export const loadables = new Set<Loadable>();

/** The language that is shown now, a BCP 47 primary tag such as `fr`. */
export function language(): string {
  return current;
}

export function direction(): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)$/.test(current) ? 'rtl' : 'ltr';
}

/** Makes sure these words are there in the language shown now. */
export async function loadWords(words: readonly Loadable[]): Promise<void> {
  for (const each of words) loadables.add(each);
  // A one-file build defines the elements before it has begun to prepare; that takes until the script's end.
  await Promise.resolve();
  await page[preparing];
  // The language may change while the words are on their way.
  for (let shown: string | undefined; shown !== current; ) {
    shown = current;
    await loadAll?.(words, shown);
  }
}

/** Gives src/locales/language-switch.ts its place. */
export function useLoader(load: typeof loadAll): void {
  loadAll = load;
}

/** Shows a language whose words are all there. Called by src/locales/language-switch.ts alone. */
export function showLanguage(language: string): void {
  current = language;
  refreshAll();
}
