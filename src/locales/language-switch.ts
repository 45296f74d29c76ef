/** Switches all widgets of this copy between languages. */
import { language, loadables, showLanguage, sourceLanguage, useLoader, type Loadable } from '../shared/language.js';

/** The words of the interface: they load like the others, and @lit/localize is told when they are to be shown. */
export interface InterfaceWords extends Loadable {
  apply(language: string): Promise<void>;
}

let wanted: string = sourceLanguage;
let interfaceWords: InterfaceWords | undefined;

useLoader(loadAll);

/** Gives the interface words their place in the switch. */
export function useInterfaceWords(words: InterfaceWords): void {
  interfaceWords = words;
  loadables.add(words);
}

/** Switches to a language. The last call wins. */
export async function setLanguage(next: string): Promise<void> {
  wanted = next;
  await loadAll(loadables, next);
  if (wanted !== next || language() === next) return;
  await interfaceWords?.apply(next);
  showLanguage(next);
}

async function loadAll(words: Iterable<Loadable>, next: string): Promise<void> {
  if (next === sourceLanguage) return;
  const results = await Promise.allSettled([...words].map((each) => each.load(next)));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) {
    console.warn(`leg-pain-widgets: some words in "${next}" could not be loaded (${String(failed.reason)}). English is shown in their place.`);
  }
}
