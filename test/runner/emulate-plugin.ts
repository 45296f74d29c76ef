/**
 * The browser's side of `test/drivers/emulate.ts`: what a visitor's system may ask of a page. The test runner's own
 * command knows no forced colours and leaves its wishes to the next test file.
 */
import type { TestRunnerPlugin } from '@web/test-runner-core';
import type { CDPSession, Page } from 'puppeteer-core';

export interface Wishes {
  media?: 'print';
  width?: number;
  height?: number;
  /** How large the visitor has set letters in the browser, in pixels. */
  letters?: number;
  'prefers-color-scheme'?: 'dark' | 'light';
  'prefers-reduced-motion'?: 'reduce';
  'prefers-contrast'?: 'more';
  'forced-colors'?: 'active';
}

/** Chromium's driver can do it all, Firefox's a width, WebKitGTK's nothing. Where it cannot, the answer is false and the test is skipped. */
export const emulatePlugin: TestRunnerPlugin<Wishes> = {
  name: 'emulate',
  async executeCommand({ command, payload = {}, session }) {
    if (command !== 'emulate') return undefined;
    if (session.browser.type !== 'puppeteer') return { done: false };
    const page = (session.browser as unknown as { getPage(id: string): Page }).getPage(session.id);
    const { media = '', width = 800, height = 600, letters = 16, ...wishes } = payload;
    const features = Object.entries(wishes).map(([name, value]) => ({ name, value }));
    await page.setViewport({ width, height });
    if (session.browser.name !== 'Chrome') return { done: !media && letters === 16 && features.length === 0 };
    const devtools = await devtoolsOf(page);
    await devtools.send('Emulation.setEmulatedMedia', { media, features });
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: letters } });
    return { done: true };
  },
};

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** One for each page: what one session asked for, another cannot take back. */
function devtoolsOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}
