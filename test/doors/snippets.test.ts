import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { rollup } from 'rollup';
import { plainChoice } from '../../src/pages/builder/choice.js';
import { platforms } from '../../src/pages/builder/platforms.js';
import type { Part } from '../../src/pages/builder/platforms.js';
import { findChromium } from '../browsers/find-chromium.js';
import { exists, filesUnder, read, root } from '../house/files.js';
import { serveFolder } from '../server/static-server.js';

interface Snippets {
  version: string;
  base: string;
  files: Record<string, { file: string; language?: string }[]>;
  snippets: Record<string, { html: Part[]; iframe: Part[] }>;
}

const ready = exists('dist/snippets.json');
const { version, base, files, snippets } = (ready ? JSON.parse(read('dist/snippets.json')) : { files: {}, snippets: {} }) as Snippets;
const html = (tag: string): string => snippets[tag]!.html.map(({ code }) => code).join('\n');
const sumOf = (file: string): string => `sha384-${createHash('sha384').update(readFileSync(root(`dist/${file}`))).digest('base64')}`;

describe('the ready snippets', { skip: !ready && 'there is no bundle yet' }, () => {
  for (const tag of Object.keys(snippets)) {
    it(`of <${tag}> name the exact version`, () => {
      assert.equal(version, (JSON.parse(read('package.json')) as Snippets).version);
      for (const [address] of html(tag).matchAll(/https:[^"]+/g)) assert.ok(address.startsWith(base), `${address} is not under ${base}`);
      assert.ok(base.endsWith(`/${version}/`));
    });

    it(`of <${tag}> carry the checksums of the files as they are`, () => {
      const sums = [...html(tag).matchAll(/"(https:[^"]+)"(?:: "| integrity=")(sha384-[^"]+)"/g)];
      assert.equal(sums.length, files[tag]!.length + 1, 'each file that is imported, and the loader');
      for (const [, address, sum] of sums) assert.equal(sum, sumOf(address!.slice(base.length)), address);
    });
  }

  it('leave no chunk without a checksum', () => {
    const named = new Set(Object.values(files).flatMap((list) => list.map(({ file }) => `dist/${file}`)));
    assert.deepEqual(filesUnder('dist/chunks').filter((file) => !named.has(file)), [], '.rollup/snippets.mjs does not see that a page may load it');
  });
});

describe('leg-pain-host.js', { skip: !exists('dist/leg-pain-host.js') && 'it is not built yet' }, () => {
  it('weighs at most 1000 bytes', () => {
    assert.ok(brotliCompressSync(readFileSync(root('dist/leg-pain-host.js'))).length <= 1000);
  });

  it('runs no text as code', () => {
    assert.doesNotMatch(read('src/bundles/host.ts'), /\beval\b|Function\(|innerHTML|import /);
  });
});

describe('a browser that was given a snippet', { skip: !ready && 'there is no bundle yet' }, () => {
  let browser: Browser;
  let copy: string;

  before(async () => {
    browser = await launch({ ...(await findChromium()), headless: true });
    copy = mkdtempSync(join(tmpdir(), 'cdn-'));
    cpSync(root('dist'), copy, { recursive: true, filter: (file) => !/dist\/(npm|types)$/.test(file) });
  });
  after(async () => {
    await browser?.close();
    rmSync(copy, { recursive: true, force: true });
  });

  /** The page as pasted, with the library at a versioned path of another server. */
  async function open(tag: string): Promise<{ drawn: boolean; text: string; asked: string[]; close(): Promise<void> }> {
    const cdn = await serveFolder(copy);
    const clinic = await serveFolder(copy, 0, {
      '/page.html': `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Clinic</title>${html(tag).replaceAll(base, `${cdn.address}/`)}</html>`,
    });
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
    await page.goto(`${clinic.address}/page.html`);
    // The loader tries a failed file once more after a second.
    const drawn = await page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.querySelector('h2'), { timeout: 3500 }, tag).then(() => true, () => false);
    const text = await page.evaluate((name) => document.querySelector<HTMLElement>(name)!.innerText, tag);
    return {
      drawn,
      text,
      asked,
      async close() {
        await page.close();
        cdn.close();
        clinic.close();
      },
    };
  }

  // <clinic-contact> shows nothing where no contact has been given.
  for (const tag of Object.keys(snippets).filter((each) => each !== 'clinic-contact')) {
    it(`shows <${tag}> and asks for no file that has no checksum`, async () => {
      const { drawn, asked, close } = await open(tag);
      await close();
      assert.ok(drawn);
      const known = new Set(['page.html', 'favicon.ico', 'leg-pain-widgets.js', ...files[tag]!.map(({ file }) => file)]);
      assert.deepEqual(asked.filter((file) => !known.has(file)), []);
    });
  }

  for (const site of [{}, { clinic: { name: `O'Neil & "Sons" </script>` }, emergencyNumber: '112' }]) {
    const [settings, expected] = 'emergencyNumber' in site ? [' with the settings of the site', '112'] : ['', 'Questions fréquentes'];
    it(`for npm shows the widget${settings} out of an application that a bundler has made`, async () => {
      const parts = platforms.npm.parts({ ...plainChoice('faq-accordion'), site }, { version, base, integrity: {}, files });
      const [, script, ...markup] = parts.map(({ code }) => code);
      const application = mkdtempSync(join(tmpdir(), 'application-'));
      await bundleInto(application, script!);
      const server = await serveFolder(application, 0, { '/': `<!doctype html><html lang="fr"><meta charset="utf-8">${markup.join('')}<script type="module" src="/entry.js"></script></html>` });
      const page = await browser.newPage();
      await page.goto(server.address);
      await page.waitForFunction((words) => document.querySelector('faq-accordion')?.shadowRoot?.textContent.includes(words), { timeout: 20_000 }, expected);
      await page.close();
      server.close();
      rmSync(application, { recursive: true });
    });
  }

  it('refuses what somebody has changed: a chunk, for which another file comes, and then that file too', async () => {
    const [tag] = Object.keys(snippets) as [string];
    const whole = 'leg-pain-widgets.all.js';
    const chunk = files[tag]!.find(({ file }) => file.startsWith('chunks/shared-'))!.file;
    appendFileSync(join(copy, chunk), '\n// changed');
    const one = await open(tag);
    await one.close();
    assert.ok(one.asked.includes(chunk) && one.asked.includes(whole));
    assert.equal(one.drawn, true);

    appendFileSync(join(copy, whole), '\n// changed');
    const both = await open(tag);
    await both.close();
    assert.ok(both.asked.includes(whole));
    assert.equal(both.drawn, false);
    assert.match(both.text, /call a doctor/);
  });
});

/** As an application's bundler would, with lit inside. */
async function bundleInto(folder: string, script: string): Promise<void> {
  const entry = { name: 'entry', resolveId: (id: string) => (id === 'entry' ? root('entry.js') : null), load: (id: string) => (id === root('entry.js') ? script : null) };
  const bundle = await rollup({ input: 'entry', logLevel: 'silent', plugins: [entry, nodeResolve({ browser: true })] });
  await bundle.write({ dir: folder, format: 'es', entryFileNames: 'entry.js' });
}
