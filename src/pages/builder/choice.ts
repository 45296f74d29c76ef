/** What somebody has chosen in the builder, and what the snippets need to know of the library. */
import { optionsOf, type Language, type Scheme, type ThemeName, type WidgetTag } from '../embed/options.js';

export interface Choice {
  readonly widget: WidgetTag;
  /** Attribute names and values; what stands for itself is left out. */
  readonly options: Readonly<Record<string, string>>;
  /** Empty: the language of the page. */
  readonly lang: Language | '';
  /** Empty: the colours of the page. */
  readonly scheme: Scheme | '';
  /** A ready look; empty: the default one. */
  readonly look: ThemeName | '';
  /** Tokens of one's own. */
  readonly theme: Readonly<Record<string, string>>;
  /** The site's settings, checked. */
  readonly site: object;
  /** Whether the snippet also names the checksum of each file that the loader may import. */
  readonly pinned: boolean;
}

/** dist/snippets.json, without its ready snippets. */
export interface Library {
  readonly version: string;
  /** The folder that holds the library, with a slash at the end. */
  readonly base: string;
  readonly integrity: Readonly<Record<string, string>>;
  /** What the loader may ever import for a widget; a file with a language, only where that is spoken. */
  readonly files: Readonly<Record<string, readonly { readonly file: string; readonly language?: string }[]>>;
}

export const plainChoice = (widget: WidgetTag): Choice => ({ widget, options: {}, lang: '', scheme: '', look: '', theme: {}, site: {}, pinned: true });

/** A flag that is not set, an empty text and the value that counts anyway need no word. */
export function needsSaying(widget: WidgetTag, name: string, value: string | undefined): value is string {
  const kind = optionsOf(widget).find(([known]) => known === name)?.[1];
  if (value === undefined || kind === undefined) return false;
  return kind === 'flag' || value !== (typeof kind === 'string' ? '' : name === 'heading-level' ? '2' : kind[0]);
}

export const hasSite = ({ site }: Choice): boolean => Object.keys(site).length > 0;
