import { language } from './language.js';
import { refreshAll } from './widgets.js';

/** The same for every language, or one for each. */
export type InLanguages<T> = T | Readonly<Record<string, T>>;

type OwnWords = Readonly<Record<string, InLanguages<string> | InLanguages<readonly string[]>>>;

/** A question of the site's own, in plain text. */
export interface SiteFaq {
  readonly id: string;
  readonly question: InLanguages<string>;
  readonly answer: InLanguages<readonly string[]>;
}

/** What the site that embeds the widgets has told about itself. Shared by all elements of this copy. */
export interface Site {
  readonly clinic?: {
    readonly name?: string;
    /** As it should be read; the link is made from its digits. */
    readonly phone?: string;
    /** An https address. */
    readonly booking?: string;
    readonly email?: string;
  };
  /** Number to call in an emergency, by country if it differs. Without one the text says "your local emergency number". */
  readonly emergencyNumber?: string | Readonly<Record<string, string>>;
  /** Two capital letters; without it the region of the page's `lang` tells the country. */
  readonly country?: string;
  readonly faqs?: readonly SiteFaq[];
  readonly hiddenFaqs?: readonly string[];
  /** The site's own wording of single texts. */
  readonly words?: {
    readonly title?: Readonly<Record<string, InLanguages<string>>>;
    readonly faq?: Readonly<Record<string, OwnWords>>;
    readonly level?: Readonly<Record<string, OwnWords>>;
  };
  /** Values of the `--leg-pain-*` tokens. */
  readonly theme?: Readonly<Record<string, string>>;
  readonly group?: string;
  readonly mode?: 'triage' | 'information';
}

let current: Site = {};

export function site(): Site {
  return current;
}

/** Replaces what is known about the site. The caller has checked it (src/dataset/overlay). */
export function setSite(next: Site): void {
  const style = globalThis.document?.documentElement.style;
  // On the page's root, so that whatever the page itself sets nearer to an element counts.
  for (const token of Object.keys(current.theme ?? {})) style?.removeProperty(token);
  for (const [token, value] of Object.entries(next.theme ?? {})) style?.setProperty(token, value);
  current = next;
  refreshAll();
}

/** What the site says in the language shown now; undefined where it says it in other languages only. */
export function inLanguage<T extends string | readonly string[]>(said: InLanguages<T> | undefined): T | undefined {
  return typeof said !== 'object' || Array.isArray(said) ? (said as T | undefined) : (said as Readonly<Record<string, T>>)[language()];
}

/** Words of ours, each in the site's own wording where it has one. */
export function worded<T extends object>(ours: T, own: OwnWords | undefined): T {
  if (!own) return ours;
  return Object.fromEntries(Object.entries(ours).map(([field, text]) => [field, inLanguage<string | readonly string[]>(own[field]) ?? (text as unknown)])) as T;
}

export function levelWords<T extends object>(level: string, ours: T): T {
  return worded(ours, current.words?.level?.[level]);
}

/** The heading of an element. */
export function titled(tag: string, ours: string): string {
  return inLanguage(current.words?.title?.[tag]) ?? ours;
}
