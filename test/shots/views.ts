/** How a fixture is looked at: the window, what the visitor's system and browser ask for, and what the page becomes. */
import type { Fixture } from '../fixtures/types.js';

export interface View {
  name: string;
  width: number;
  /** Of the window while the visitor acts; the picture is as high as the page. */
  height?: number;
  media?: 'print';
  features?: { name: string; value: string }[];
  /** How large the visitor has set letters in the browser, in pixels. */
  letters?: number;
  page?: Partial<Fixture>;
  /** A rule that the page has of its own. */
  rule?: string;
}

export const views: readonly View[] = [
  { name: 'phone', width: 360 },
  { name: 'desktop', width: 1280 },
  { name: 'narrow', width: 280 },
  { name: 'dark', width: 360, page: { scheme: 'dark' } },
  { name: 'rtl', width: 360, page: { lang: 'ar', dir: 'rtl' } },
  { name: 'forced-colors', width: 360, features: [{ name: 'forced-colors', value: 'active' }] },
  { name: 'print', width: 794, media: 'print' },
  // A window of 1280 × 1024 pixels, four times as large.
  { name: 'zoom', width: 320, height: 256 },
  { name: 'letters', width: 360, letters: 32 },
  { name: 'root', width: 1280, rule: 'html { font-size: 62.5% }' },
];
