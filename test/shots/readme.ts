/** `npm run shots:readme`: photographs the demonstration clinic for the README, with the thigh chosen on the leg. */
import { launch } from 'puppeteer-core';
import { findChromium } from '../browsers/find-chromium.js';
import { root } from '../house/files.js';
import { serveFolder } from '../server/static-server.js';

const server = await serveFolder(root('dist'));
const browser = await launch({ ...(await findChromium()), headless: true });
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 1700 });
  await page.goto(`${server.address}/index.html?lang=en&scheme=light`);
  const thigh = await page.waitForSelector('leg-pain-map >>> [data-place="front-thigh"][data-side="left"]');
  // No pointer over it, and the page not scrolled to it.
  await thigh!.evaluate((place) => place.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  await page.waitForSelector('symptom-checker >>> .map');
  await page.waitForNetworkIdle({ idleTime: 500 });
  await page.screenshot({ path: root('stories/readme.png') });
} finally {
  await browser.close();
  server.close();
}
