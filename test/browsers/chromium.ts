import { chromeLauncher } from '@web/test-runner-chrome';
import { findChromium } from './find-chromium.js';
import type { TestBrowser } from './types.js';

export const chromium: TestBrowser = {
  title: 'Chromium',
  howToInstall: 'It comes with `npm ci`.',
  installed: () => true,
  async launcher() {
    return chromeLauncher({ launchOptions: await findChromium() });
  },
};
