import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { findChromium } from '../browsers/find-chromium.js';
import { exists, foldersIn, root } from '../house/files.js';
import { serveFolder } from '../server/static-server.js';
import type { StaticServer } from '../server/static-server.js';
import { elementBudget, everythingBudget, loaderBudget } from './budgets.js';
import { compressed, describeDownloads, downloadsOf, sum } from './downloads.js';
import type { Download } from './downloads.js';

const tags = foldersIn('src/elements').filter((tag) => exists(`src/elements/${tag}/define.ts`));
const loader = 'dist/leg-pain-widgets.js';

const pageWith = (elements: readonly string[]): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bytes</title>
   <script type="module" src="/leg-pain-widgets.js"></script>${elements.map((tag) => `<${tag}></${tag}>`).join('')}</html>`;

const pages = {
  '/everything.html': pageWith(tags),
  ...Object.fromEntries(tags.map((tag) => [`/only/${tag}.html`, pageWith([tag])])),
};

describe('a visitor downloads little', { skip: exists(loader) ? false : 'there is no loader yet' }, () => {
  let browser: Browser;
  let server: StaticServer;

  before(async () => {
    browser = await launch({ ...(await findChromium()), headless: true });
    server = await serveFolder(root('dist'), 0, pages);
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  it(`for the loader alone: at most ${loaderBudget} bytes`, () => {
    holds('The loader', [{ file: 'leg-pain-widgets.js', bytes: compressed(readFileSync(root(loader))) }], loaderBudget);
  });

  for (const tag of tags) {
    const budget = elementBudget(tag);
    it(`for a page with one <${tag}>: at most ${budget} bytes`, async (test) => {
      const downloads = await downloadsOf(browser, `${server.address}/only/${tag}.html`, [tag]);
      test.diagnostic(`<${tag}>: ${sum(downloads)} bytes of ${budget}`);
      holds(`A page with one <${tag}>`, downloads, budget);
    });
  }

  it(`for a page with everything: at most ${everythingBudget} bytes`, async (test) => {
    const downloads = await downloadsOf(browser, `${server.address}/everything.html`, tags);
    test.diagnostic(`everything: ${sum(downloads)} bytes of ${everythingBudget}`);
    holds('A page with every element', downloads, everythingBudget);
  });
});

function holds(what: string, downloads: readonly Download[], budget: number): void {
  const total = sum(downloads);
  assert.ok(total > 0, `${what} downloads nothing, so the measurement is broken.`);
  assert.ok(
    total <= budget,
    `${what} takes ${total} bytes, ${total - budget} over its ${budget}. Make it smaller, or load later what is not needed at once:\n${describeDownloads(downloads)}\n`,
  );
}
