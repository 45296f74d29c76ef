/** What a printed page shows: every answer, or only the open ones. */
export const printModes = ['all', 'open'] as const;
export type PrintMode = (typeof printModes)[number];

/** A question of the page's own, given by property. Plain text: markup in it is shown, not run. */
export interface FaqEntry {
  /** Unique on the page; the link to the answer ends with `#faq-` and this id. */
  readonly id: string;
  readonly question: string;
  /** One string for each paragraph. */
  readonly answer: readonly string[];
  /** Other words that a search should find it by. */
  readonly synonyms?: readonly string[];
  /** Ids of tags, as the library's own entries have them. */
  readonly tags?: readonly string[];
}

/** An entry that may come out of a `<details>` of the page. */
export interface SiteEntry extends FaqEntry {
  readonly isSite?: true;
}

/** The answer whose link the visitor has asked for. */
export interface Copied {
  readonly id: string;
  readonly failed?: true;
}

/** The page's address with the entry in it; a question of the site's own may have been linked to by its own id before. */
export const linkTo = ({ id, isSite }: SiteEntry): URL => new URL(`#${isSite ? '' : 'faq-'}${id}`, location.href);
