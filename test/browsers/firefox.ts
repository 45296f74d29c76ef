import { chromeLauncher } from '@web/test-runner-chrome';
import { findOnPath, isExecutable } from './find-on-path.js';
import type { TestBrowser } from './types.js';

function find(): string | undefined {
  const { FIREFOX_PATH: named } = process.env;
  return named && isExecutable(named) ? named : findOnPath('firefox', 'firefox-esr');
}

/** Puppeteer drives Firefox too (WebDriver BiDi), so the launcher named after Chrome serves both. */
export const firefox: TestBrowser = {
  title: 'Firefox',
  howToInstall: 'Install it (Debian: `apt-get install firefox-esr`) or set FIREFOX_PATH.',
  installed: () => find() !== undefined,
  launcher() {
    const launcher = chromeLauncher({
      launchOptions: { browser: 'firefox', executablePath: find()! },
      createBrowserContext: ({ browser }) => Promise.resolve(browser.defaultBrowserContext()),
    });
    launcher.name = 'Firefox';
    return Promise.resolve(launcher);
  },
};
