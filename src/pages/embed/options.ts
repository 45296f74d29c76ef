/**
 * What each widget can be told in the address of embed.html, and in the builder: the names of its tag's attributes. A
 * list starts with the value that counts when nothing is said; a `flag` is there or not; a `text` is free.
 */
export type Kind = 'flag' | 'text' | readonly string[];

const everywhere = { 'heading-level': ['2', '3', '4', '5', '6'], group: 'text' } as const satisfies Record<string, Kind>;

export const options = {
  'symptom-checker': { mode: ['triage', 'information'], history: ['auto', 'on', 'off'], ...everywhere },
  'leg-pain-map': { view: ['front', 'back', 'inner', 'outer', 'sole'], side: ['both', 'left', 'right'], value: 'text', ...everywhere },
  'faq-accordion': { 'single': 'flag', print: ['all', 'open'], 'json-ld': 'flag', ...everywhere },
  'condition-list': { area: ['', 'hip', 'groin', 'thigh', 'back-of-thigh', 'knee', 'shin', 'calf', 'ankle', 'foot'], cause: ['', 'muscle', 'joint', 'nerve', 'vessel', 'clot', 'infection', 'injury', 'compartment', 'other'], conditions: 'text', ...everywhere },
  'care-advice': everywhere,
  'treatment-guide': { condition: 'text', open: 'text', ...everywhere },
  'clinic-contact': everywhere,
} as const satisfies Record<string, Record<string, Kind>>;

export type WidgetTag = keyof typeof options;
export const widgetTags = Object.keys(options) as WidgetTag[];

export const optionsOf = (tag: WidgetTag): [name: string, kind: Kind][] => Object.entries(options[tag]);

export const languages = ['en', 'fr', 'ar'] as const;
export type Language = (typeof languages)[number];

/** A frame cannot see its page's colours: light unless the page says otherwise; `auto` follows the visitor's system. */
export const schemes = ['light', 'dark', 'auto'] as const;
export type Scheme = (typeof schemes)[number];

/** The stylesheets of src/themes. */
export const themes = ['warm', 'compact', 'high-contrast'] as const;
export type ThemeName = (typeof themes)[number];

/** The tokens of src/shared/tokens.styles.ts, each with the CSS property whose values it takes. */
export const tokens = {
  text: 'color',
  muted: 'color',
  surface: 'color',
  raised: 'color',
  line: 'color',
  control: 'color',
  accent: 'color',
  'on-accent': 'color',
  'accent-soft': 'color',
  focus: 'color',
  emergency: 'color',
  urgent: 'color',
  soon: 'color',
  'self-care': 'color',
  padding: 'padding',
  radius: 'border-radius',
  font: 'font-family',
  'font-size': 'font-size',
} as const;
