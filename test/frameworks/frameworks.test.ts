import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../browsers/find-chromium.js';
import { exists, foldersIn } from '../house/files.js';
import { serveFolder } from '../server/static-server.js';
import { applications, build, complaints } from './applications.js';

describe('an application', { skip: exists('dist/npm') ? false : 'there is no dist/npm yet' }, () => {
  let browser: Browser;
  before(async () => {
    browser = await launch({ ...(await findChromium()), headless: true });
  });
  after(() => browser?.close());

  it('is there for each folder', () => {
    assert.deepEqual(Object.keys(applications).sort(), foldersIn('test/frameworks'));
  });

  for (const name of Object.keys(applications)) {
    it(`in ${name} compiles, builds, sets what it says and hears what the visitor does`, async () => {
      assert.equal(await complaints(name), '');
      const site = await serveFolder(await build(name), 0);
      const page = await browser.newPage();
      const told: string[] = [];
      page.on('console', (message) => !/favicon|404/.test(message.text()) && told.push(message.text()));
      page.on('pageerror', (error) => told.push(String(error)));
      await page.goto(site.address);

      await page.waitForFunction(() => document.querySelector('faq-accordion')?.shadowRoot?.querySelector('#faq-park'), { timeout: 10_000 });
      assert.deepEqual(await look(page), { heading: 'H3', printed: true, park: true, pay: false, said: '' });
      await page.evaluate(() => document.querySelector('faq-accordion')!.shadowRoot!.querySelector<HTMLElement>('#faq-park')!.click());
      await page.waitForFunction(() => document.querySelector('output')!.textContent !== '', { timeout: 5_000 });
      assert.equal((await look(page)).said, 'park true');

      await page.click('#swap');
      await page.waitForFunction(() => document.querySelector('faq-accordion')!.shadowRoot!.querySelector('#faq-pay'), { timeout: 5_000 });
      assert.deepEqual(await look(page), { heading: 'H3', printed: true, park: false, pay: true, said: 'park true' });
      assert.deepEqual(told, [], 'the console stays clean');
      await page.close();
      site.close();
    });
  }
});

function look(page: Page) {
  return page.evaluate(() => {
    const { shadowRoot } = document.querySelector('faq-accordion')!;
    return {
      heading: shadowRoot!.querySelector('h2, h3, h4')?.tagName,
      printed: shadowRoot!.querySelector('.print-open') !== null,
      park: shadowRoot!.querySelector('#faq-park') !== null,
      pay: shadowRoot!.querySelector('#faq-pay') !== null,
      said: document.querySelector('output')!.textContent.trim(),
    };
  });
}
