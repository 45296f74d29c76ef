/** Keeps the widgets in the page's language. */
import { warnOnce } from '../shared/attributes.js';
import { sourceLanguage } from '../shared/language.js';
import { watchFirst } from '../shared/widgets.js';
import { allLocales } from './generated/locale-codes.js';
import { setLanguage } from './language-switch.js';

let widget: Element | undefined;
let observer: MutationObserver | undefined;

/**
 * Takes the language from the nearest `lang` around the first widget in the page, and follows it. One language for all
 * widgets of a page. Resolves when the language that counts now is shown.
 *
 * @param first a widget, or the place of one, that is there before any widget is defined.
 */
export function followPage(first?: Element): Promise<void> {
  widget = first;
  observer ??= new MutationObserver(() => void follow());
  watchFirst((present = widget) => {
    if (present === widget) return;
    widget = present;
    void follow();
  });
  return follow();
}

async function follow(): Promise<void> {
  const wanted = languageAround(widget ?? document.documentElement);
  const supported = allLocales.find((each) => each === wanted.split(/[-_]/)[0]?.toLowerCase());
  if (wanted && !supported) warnOnce(`"${wanted}" is not one of the languages ${allLocales.join(', ')}. English is shown.`);
  await setLanguage(supported ?? sourceLanguage);
}

/** The nearest `lang`, also through the hosts of shadow trees, each of which is watched from now on. */
function languageAround(element: Element): string {
  let found = (element as HTMLElement).dataset.lang;
  for (let inner: Element | undefined = element; inner; ) {
    const root: Node = inner.getRootNode();
    observer?.observe(root, { subtree: true, attributeFilter: ['lang'] });
    found ??= inner.closest<HTMLElement>('[lang]')?.lang;
    inner = root instanceof ShadowRoot ? root.host : undefined;
  }
  return found ?? document.documentElement.lang;
}
