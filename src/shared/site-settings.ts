/** What a site has told about itself, and what that does. Not part of what every page downloads. */
import { isolated } from './isolate.js';
import { language } from './language.js';
import { site, useSite, type InLanguages, type Site } from './site.js';
import { refreshAll } from './widgets.js';

let observer: MutationObserver | undefined;

/** Replaces what is known about the site. The caller has checked it (src/site.ts). */
export function setSite(next: Site): void {
  setTheme(site().theme, next.theme);
  if (typeof next.emergencyNumber === 'object') watchCountry();
  useSite({
    site: next,
    words: (kind, id, ours) => {
      const own = next.words?.[kind]?.[id];
      return own
        ? (Object.fromEntries(Object.entries(ours).map(([field, text]) => [field, inLanguage<string | readonly string[]>(own[field]) ?? (text as unknown)])) as typeof ours)
        : ours;
    },
    title: (tag, ours) => inLanguage(next.words?.title?.[tag]) ?? ours,
    faqs(ours) {
      const left = ours.filter(({ id }) => !next.hiddenFaqs?.includes(id)).map((faq) => this.words('faq', faq.id, faq));
      const own = next.faqs?.map(({ id, question, answer }) => ({ id, question: inOneLanguage(question), answer: inOneLanguage(answer) }));
      return [...left, ...(own ?? [])];
    },
    emergencyNumber() {
      const number = emergencyNumberOf(next);
      return number && isolated(number);
    },
  });
}

/** On the page's root, so that whatever the page itself sets nearer to an element counts. */
function setTheme(before: Site['theme'], next: Site['theme']): void {
  const style = globalThis.document?.documentElement.style;
  for (const token of Object.keys(before ?? {})) style?.removeProperty(token);
  for (const [token, value] of Object.entries(next ?? {})) style?.setProperty(token, value);
}

/** Another country in the page's `lang` is another number, even where the language stays. */
function watchCountry(): void {
  if (observer || !globalThis.document) return;
  observer = new MutationObserver(refreshAll);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
}

/** The number for everybody, for the site's country, or for the country in the page's `lang`. */
function emergencyNumberOf({ emergencyNumber: given, country }: Site): string | undefined {
  if (typeof given !== 'object') return given;
  return given[country ?? /[-_]([a-z]{2})\b/i.exec(globalThis.document?.documentElement.lang ?? '')?.[1]?.toUpperCase() ?? ''];
}

/** What the site says in the language shown now; undefined where it says it in other languages only. */
function inLanguage<T extends string | readonly string[]>(said: InLanguages<T> | undefined): T | undefined {
  return typeof said !== 'object' || Array.isArray(said) ? (said as T | undefined) : (said as Readonly<Record<string, T>>)[language()];
}

/** What the site says in the language shown now, else in whichever it does. */
const inOneLanguage = <T extends string | readonly string[]>(said: InLanguages<T>): T => inLanguage(said) ?? (Object.values(said)[0] as T);
