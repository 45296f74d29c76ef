/** `npm run bench`: how fast the widgets are, in this machine's Chromium. Prints a table and asserts nothing. */
import { launch } from 'puppeteer-core';
import { findChromium } from '../browsers/find-chromium.js';
import { root } from '../house/files.js';
import { serveFolder } from '../server/static-server.js';
import { measureFaq } from './faq-bench.js';
import { measureLoad } from './load-bench.js';
import { measureMap } from './map-bench.js';

const pageWith = (tag: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><script type="module" src="/leg-pain-widgets.js"></script><${tag}></${tag}></html>`;

const server = await serveFolder(root('dist'), 0, { '/faq.html': pageWith('faq-accordion'), '/map.html': pageWith('leg-pain-map') });
const browser = await launch({ ...(await findChromium()), headless: true });
const rows: Record<string, Record<string, string | number>> = {};
const round = (value: number): number => Math.round(value * 100) / 100;

try {
  for (const [deed, { accordion, details, ratio }] of Object.entries(await measureFaq(browser, `${server.address}/faq.html`))) {
    rows[`215 questions, ${deed}`] = { ms: round(accordion), beside: `${round(details)} ms native <details>`, ratio: round(ratio) };
  }
  for (const slowDown of [1, 4]) {
    const { chosen, oneWord } = await measureMap(browser, `${server.address}/map.html`, slowDown);
    rows[`chosen place to painted panel, ${slowDown}x slower`] = { ms: round(chosen), beside: `${round(oneWord)} ms one word changes`, ratio: round(chosen / oneWord) };
  }
  const { ours, peer, ratio } = await measureLoad(browser);
  for (const [tag, ms] of Object.entries(ours)) rows[`loader to painted <${tag}>, slow 4G, 4x slower`] = { ms: round(ms) };
  Object.assign(rows['loader to painted <faq-accordion>, slow 4G, 4x slower']!, { beside: `${round(peer)} ms Web Awesome’s loader, <wa-details>`, ratio: round(ratio) });
} finally {
  await browser.close();
  server.close();
}
console.table(rows);
