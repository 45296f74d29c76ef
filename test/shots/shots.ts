/**
 * `npm run shots [-- words]`: photographs the fixtures, each in every view, into .shots/, with one sheet that shows them
 * all (.shots/index.html). With words, only the pictures whose name holds one of them: `npm run shots -- faq rtl`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { findChromium } from '../browsers/find-chromium.js';
import { fixtures } from '../fixtures/index.js';
import type { Fixture } from '../fixtures/index.js';
import { fixturePage } from '../fixtures/page.js';
import { filesUnder, read, root } from '../house/files.js';
import { serveFolder } from '../server/static-server.js';
import type { ExtraPages } from '../server/static-server.js';
import { contactSheet } from './contact-sheet.js';
import { views } from './views.js';
import type { View } from './views.js';

interface Shot {
  name: string;
  fixture: Fixture;
  view: View;
}

const words = process.argv.slice(2);
const shots: Shot[] = fixtures
  .flatMap((fixture) => views.map((view) => ({ name: `${fixture.name}.${view.name}`, fixture, view })))
  .filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));

rmSync(root('.shots'), { recursive: true, force: true });
mkdirSync(root('.shots'));

/** The fixtures go along as scripts, so that what their visitors do is done in the page. */
const pages: ExtraPages = Object.fromEntries<string>([
  ...shots.map(({ name, fixture, view }): [string, string] => [`/${name}.html`, fixturePage({ ...fixture, ...view.page }, view.rule)]),
  ...filesUnder('build/test/fixtures', /\.js$/).map((file): [string, string] => [file.replace('build/test', ''), read(file)]),
]);
const server = await serveFolder(root('dist'), 0, pages);
/** Two browsers, for most of the time a page waits; within one, the page behind would stand still. */
const browsers = await Promise.all([1, 2].map(async () => launch({ ...(await findChromium()), headless: true })));
try {
  const queue = shots.values();
  await Promise.all(
    browsers.map(async (browser) => {
      for (const shot of queue) await take(browser, server.address, shot);
    }),
  );
} finally {
  await Promise.all(browsers.map((browser) => browser.close()));
  server.close();
}
writeFileSync(root('.shots/index.html'), contactSheet(shots));
console.log(`${shots.length} pictures are in .shots/; open .shots/index.html for all of them.`);

async function take(browser: Browser, address: string, { name, fixture, view }: Shot): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: view.width, height: view.height ?? 800 });
  // Puppeteer's own emulateMediaFeatures does not know forced colours.
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', { media: view.media ?? '', features: view.features ?? [] });
  if (view.letters) await devtools.send('Page.setFontSizes', { fontSizes: { standard: view.letters } });
  await page.goto(`${address}/${name}.html`);
  await page.waitForNetworkIdle({ idleTime: 200 });
  await page.evaluate(`import('/fixtures/act.js').then(({ act }) => act(${JSON.stringify(fixture)}, document))`);
  // A window as high as the page: a picture of more than the window would move a right-to-left page and leave what sticks in the middle.
  const height = await page.evaluate('document.documentElement.scrollHeight');
  await page.setViewport({ width: view.width, height: Math.max(Number(height), 200) });
  await page.screenshot({ path: root(`.shots/${name}.png`), captureBeyondViewport: false });
  await page.close();
}
