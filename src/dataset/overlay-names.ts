/**
 * The names that a site's overlay may use. Written out and not read from the record, because a page with settings would
 * then download the record's own lists a second time; a name that is missing or too many does not compile.
 */
import type { CareLevelId, FaqId } from '../../data/schema.js';

export const hideableFaqs = [
  'when-is-it-an-emergency',
  'clot-or-strain',
  'most-common-causes',
  'how-is-the-cause-found',
  'how-is-it-treated',
  'what-can-i-do-at-home',
  'ice-or-heat',
  'can-i-exercise',
  'which-exercises-help',
  'back-pain-and-leg-pain',
  'diabetes-and-leg-pain',
  'child-with-leg-pain',
  'first-physiotherapy-visit',
  'why-professional-guidance',
  'which-treatment-is-right',
] as const satisfies readonly FaqId[];

export const levels = ['emergency', 'urgent', 'soon', 'self-care'] as const satisfies readonly CareLevelId[];

/** Fails to compile, and names what is missing, when the record has an id that the list above has not. */
type Complete<Missing extends never> = Missing;
export type AllFaqs = Complete<Exclude<FaqId, (typeof hideableFaqs)[number]>>;
export type AllLevels = Complete<Exclude<CareLevelId, (typeof levels)[number]>>;

/** What of a care level a site may word; how soon and what to do stay as the record has them. */
export const levelFields = ['name', 'label', 'who'] as const;

/** The elements whose heading a site may word. */
export const titledTags = ['leg-pain-map', 'symptom-checker', 'faq-accordion', 'condition-list', 'care-advice', 'treatment-guide', 'clinic-contact'] as const;

/** As src/shared/tokens.styles.ts documents them; a test holds the two together. */
export const themeTokens = [
  '--leg-pain-text',
  '--leg-pain-muted',
  '--leg-pain-surface',
  '--leg-pain-raised',
  '--leg-pain-line',
  '--leg-pain-control',
  '--leg-pain-accent',
  '--leg-pain-on-accent',
  '--leg-pain-accent-soft',
  '--leg-pain-focus',
  '--leg-pain-emergency',
  '--leg-pain-urgent',
  '--leg-pain-soon',
  '--leg-pain-self-care',
  '--leg-pain-padding',
  '--leg-pain-radius',
  '--leg-pain-font',
  '--leg-pain-font-size',
] as const;
export type ThemeToken = (typeof themeTokens)[number];
