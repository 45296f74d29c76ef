import type { ChosenPlaces } from '../../shared/chosen-places.js';

/** What a printed page shows: every answer, or only the open ones. */
export const printModes = ['all', 'open'] as const;
export type PrintMode = (typeof printModes)[number];

/** What the questions are narrowed to: all (empty), a topic by its id, or what belongs to the places chosen on the map. */
export type Topic = string | ChosenPlaces;

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
  /** Ids of the areas of the leg that it is about, for example `knee`. */
  readonly areas?: readonly string[];
}

/** An entry that may come out of a `<details>` of the page, which then fills the slot of the entry's id. */
export interface SiteEntry extends FaqEntry {
  readonly details?: HTMLDetailsElement;
}
