/**
 * `npm run lighthouse`: what Lighthouse says of the published pages, served as a CDN would. Prints the scores and what costs
 * points, and asserts nothing.
 */
import lighthouse, { desktopConfig } from 'lighthouse';
import { launch } from 'puppeteer-core';
import { findChromium } from '../browsers/find-chromium.js';
import { root } from '../house/files.js';
import { serveCompressed } from './cdn.js';

const aims = { performance: 95, accessibility: 100, 'best-practices': 100 };

const server = await serveCompressed(root('dist'));
const browser = await launch({ ...(await findChromium()), headless: true });
const port = Number(new URL(browser.wsEndpoint()).port);

try {
  for (const page of ['', 'builder.html']) {
    for (const [device, config] of Object.entries({ phone: undefined, desktop: desktopConfig })) await report(`${server.address}/${page}`, `/${page} on a ${device}`, config);
  }
} finally {
  await browser.close();
  server.close();
}

async function report(address: string, title: string, config: typeof desktopConfig | undefined): Promise<void> {
  const result = await lighthouse(address, { port, onlyCategories: Object.keys(aims), logLevel: 'error' }, config);
  if (!result) throw new Error(`Lighthouse says nothing about ${title}.`);
  const { categories, audits } = result.lhr;
  console.log(`\n${title}`);
  for (const [id, aim] of Object.entries(aims)) {
    const { score, auditRefs } = categories[id]!;
    console.log(`  ${Math.round((score ?? 0) * 100)} of 100 in ${id}, aim ${aim}`);
    for (const { id: audit, weight } of auditRefs) {
      const { score: points, title: words, displayValue = '' } = audits[audit]!;
      if (weight > 0 && points !== null && points < 1) console.log(`      ${words} ${displayValue}`.trimEnd());
    }
  }
}
