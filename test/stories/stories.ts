/**
 * `npm run storybook:test`: opens every story of the built Storybook, lets its visitor play, and names each story that fails, as
 * Storybook itself reports it. With words, only the stories whose id holds one of them: `-- interactions`.
 */
import { launch, type Browser } from 'puppeteer-core';
import { findChromium } from '../browsers/find-chromium.js';
import { read, root } from '../house/files.js';
import { serveFolder } from '../server/static-server.js';

interface Finished {
  status: 'success' | 'error';
  reporters: { type: string; status: string; result?: unknown }[];
}

const words = process.argv.slice(2);
const { entries } = JSON.parse(read('.storybook-static/index.json')) as { entries: Record<string, { id: string; type: 'story' | 'docs' }> };
const stories = Object.values(entries).filter(({ id, type }) => type === 'story' && (words.length === 0 || words.some((word) => id.includes(word))));

const server = await serveFolder(root('.storybook-static'));
const browser = await launch({ ...(await findChromium()), headless: true });
let failed = 0;
try {
  for (const { id } of stories) {
    const problem = await play(browser, `${server.address}/iframe.html?viewMode=story&id=${id}`);
    if (problem) failed += 1;
    console.log(`${problem ? '✖' : '✔'} ${id}${problem && `\n    ${problem}`}`);
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`\n${stories.length - failed} of ${stories.length} stories passed.`);
process.exitCode = failed > 0 || stories.length === 0 ? 1 : 0;

/** What went wrong, as a sentence; empty when nothing did. */
async function play(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  try {
    await page.goto(address);
    const finished = await page.waitForFunction(
      () => (globalThis as { __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): unknown[] | undefined } }).__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0],
      { timeout: 30_000 },
    );
    const { status, reporters } = (await finished.jsonValue()) as Finished;
    if (status === 'error') {
      problems.push(await page.$eval('#error-message', ({ textContent }) => textContent.slice(0, 600)));
      problems.push(...reporters.filter((each) => each.status === 'failed').map(({ type, result }) => `${type}: ${JSON.stringify(result).slice(0, 600)}`));
    }
  } catch (error) {
    problems.push(String(error));
  }
  await page.close();
  return problems.filter(Boolean).join('\n    ');
}
