/** The browsers that the widgets are tested in. */
import { chromium } from './chromium.js';
import { firefox } from './firefox.js';
import type { TestBrowser } from './types.js';
import { webkit } from './webkit.js';

export const browserNames = ['chromium', 'firefox', 'webkit'] as const;
export type BrowserName = (typeof browserNames)[number];

export const browsers: Record<BrowserName, TestBrowser> = { chromium, firefox, webkit };
