/** How a fixture is looked at: the width of the window, what the system asks for, and what the page becomes. */
import type { Fixture } from '../fixtures/types.js';

export interface View {
  name: string;
  width: number;
  media?: 'print';
  features?: { name: string; value: string }[];
  page?: Partial<Fixture>;
}

export const views: readonly View[] = [
  { name: 'phone', width: 360 },
  { name: 'desktop', width: 1280 },
  { name: 'narrow', width: 280 },
  { name: 'dark', width: 360, page: { scheme: 'dark' } },
  { name: 'rtl', width: 360, page: { lang: 'ar', dir: 'rtl' } },
  { name: 'forced-colors', width: 360, features: [{ name: 'forced-colors', value: 'active' }] },
  { name: 'print', width: 794, media: 'print' },
];
