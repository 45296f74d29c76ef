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

/** A question as an element shows it. */
interface ShownFaq {
  readonly id: string;
  readonly question: string;
  readonly answer: readonly string[];
}

/** How what the site has told changes what is shown. Made by site-settings.ts, which only a page with settings downloads. */
export interface SiteView {
  readonly site: Site;
  /** Our words, each in the site's own wording where it has one. */
  words<T extends object>(kind: 'faq' | 'level', id: string, ours: T): T;
  title(tag: string, ours: string): string;
  /** Our questions without the hidden ones, and the site's own after them. */
  faqs<T extends ShownFaq>(ours: readonly T[]): readonly (T | ShownFaq)[];
  emergencyNumber(): string | undefined;
}

/** A site that has told nothing. */
let view: SiteView = {
  site: {},
  words: (_kind, _id, ours) => ours,
  title: (_tag, ours) => ours,
  faqs: (ours) => ours,
  emergencyNumber: () => undefined,
};

export function site(): Site {
  return view.site;
}

/** What the site makes of our words and questions. */
export function siteView(): SiteView {
  return view;
}

/** Draws everything anew as the site wants it. Called by site-settings.ts alone. */
export function useSite(next: SiteView): void {
  view = next;
  refreshAll();
}

export function levelWords<T extends object>(level: string, ours: T): T {
  return view.words('level', level, ours);
}

/** The heading of an element. */
export function titled(tag: string, ours: string): string {
  return view.title(tag, ours);
}
