/**
 * The language of the page's widgets. One at a time: @lit/localize holds one per loaded copy. Both kinds of words
 * (interface and clinical) load first and switch together, so that nobody ever sees a mixture.
 */

/** Words that come in several languages and load on demand. */
export interface Loadable {
  /** Loads the words of a language. Rejects when its file cannot be had; the English words then stay. */
  load(language: string): Promise<void>;
}

/** The language the words in the code are written in. */
export const sourceLanguage = 'en';

/** Languages read from right to left. */
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

/**
 * What a bundle is still preparing: the page's language, the site's settings. Elements wait for it, so that nobody sees
 * another language first. It lives on a registered symbol because the loader shares no module with its chunks.
 */
export const preparing = Symbol.for('leg-pain-widgets/preparing');
const page = globalThis as { [preparing]?: Promise<unknown> };

let current: string = sourceLanguage;
let wanted: string = sourceLanguage;
let apply: ((language: string) => Promise<void>) | undefined;
const loadables = new Set<Loadable>();
const listeners = new Set<() => void>();
const widgets = new Set<Element>();
let onWidgets: ((widgets: ReadonlySet<Element>) => void) | undefined;

/** The language that is shown now, a BCP 47 primary tag such as `fr`. */
export function language(): string {
  return current;
}

export function direction(): 'ltr' | 'rtl' {
  return rightToLeft.has(current) ? 'rtl' : 'ltr';
}

/** Calls back after each switch; returns the function that stops it. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Counts an element among the widgets in the page; returns the function that takes it out again. */
export function enterPage(widget: Element): () => void {
  widgets.add(widget);
  onWidgets?.(widgets);
  return () => {
    widgets.delete(widget);
    onWidgets?.(widgets);
  };
}

/** Tells who is in the page, now and after each change, first come first. One listener: src/locales/follow-page.ts. */
export function watchWidgets(listener: (widgets: ReadonlySet<Element>) => void): void {
  onWidgets = listener;
  listener(widgets);
}

/** Gives the interface words their place in the switch. Called by src/locales/localization.ts alone. */
export function useInterfaceWords(words: Loadable & { apply(language: string): Promise<void> }): void {
  loadables.add(words);
  apply = (language) => words.apply(language);
}

/** Makes sure these words are there in the language shown now. */
export async function loadWords(words: readonly Loadable[]): Promise<void> {
  for (const each of words) loadables.add(each);
  // A one-file build defines the elements before it has begun to prepare; that takes until the script's end.
  await undefined;
  await page[preparing];
  // The language may change while the words are on their way.
  for (let shown: string | undefined; shown !== current; ) {
    shown = current;
    await loadAll(words, shown);
  }
}

/** Switches all widgets of this copy to a language. The last call wins. */
export async function setLanguage(language: string): Promise<void> {
  wanted = language;
  await loadAll(loadables, language);
  if (wanted !== language || current === language) return;
  await apply?.(language);
  current = language;
  for (const listener of listeners) listener();
}

async function loadAll(words: Iterable<Loadable>, language: string): Promise<void> {
  if (language === sourceLanguage) return;
  const results = await Promise.allSettled([...words].map((each) => each.load(language)));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) {
    console.warn(
      `leg-pain-widgets: some words in "${language}" could not be loaded (${String(failed.reason)}). English is shown in their place.`,
    );
  }
}
