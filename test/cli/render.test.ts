import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../browsers/find-chromium.js';
import { makeApplication } from '../doors/application.js';
import { exists, foldersIn, read, root } from '../house/files.js';
import { serveFolder, type StaticServer } from '../server/static-server.js';
import { command } from './command.js';

const run = promisify(execFile);
const deadWithoutScript = ['leg-pain-map', 'symptom-checker'];
const bin = 'dist/npm/cli/leg-pain-widgets.js';
const unbuilt = exists(bin) && exists('dist/leg-pain-widgets.js') ? false : 'there is no dist/ yet';

describe('render', () => {
  for (const tag of foldersIn('src/elements').filter((each) => !deadWithoutScript.includes(each) && read('src/bundles/tags.ts').includes(`'${each}'`))) {
    it(`prints <${tag}> in each language`, async () => {
      for (const lang of ['en', 'fr', 'ar']) {
        const { code, out, errors } = await command(['render', tag, '--lang', lang]);
        assert.deepEqual([code, errors], [0, '']);
        assert.match(out, new RegExp(`^<${tag} [^>]*lang="${lang}"[^>]*><template [^>]*shadowrootmode="open">`));
        assert.match(out, new RegExp(`<div class="root" lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">`));
        assert.doesNotMatch(out, /undefined|\[object|NaN|class="failure"/);
      }
    });
  }

  it('takes the attributes of the tag, and the settings of the site', async () => {
    const { folder, remove } = makeApplication();
    writeFileSync(join(folder, 'site.json'), JSON.stringify({ emergencyNumber: '112', color: 'red' }));
    const { out, errors } = await command(['render', 'faq-accordion', '--heading-level', '4', '--single', '--group', '"><script>', '--site', join(folder, 'site.json')]);
    remove();
    assert.ok(out.includes('heading-level="4" single group="&quot;&gt;&lt;script&gt;">'), out.slice(0, 200));
    assert.match(out, /<h4[^>]*>.*Frequent questions/);
    assert.doesNotMatch(out, /Open all|<script>/);
    assert.match(out, /112/);
    assert.match(errors, /site\.json: .*color/);
  });

  it('names what it cannot print', async () => {
    const wrong: [string[], RegExp][] = [
      [[], /"" is not one of faq-accordion/],
      [['symptom-checker'], /<symptom-checker> answers only with a script/],
      [['faq-accordion', '--colour', 'red'], /--colour/],
      [['faq-accordion', '--lang', 'de'], /"de" is not one of en, fr, ar/],
      [['faq-accordion', '--site', 'nowhere.json'], /nowhere\.json cannot be read/],
      [['faq-accordion', '--site', 'README.md'], /README\.md is not JSON/],
    ];
    for (const [words, says] of wrong) {
      const { code, out, errors } = await command(['render', ...words]);
      assert.match(errors, says);
      assert.deepEqual([code, out], [2, '']);
    }
  });

  it('says how to get what it needs where nobody has installed it', { skip: unbuilt }, async () => {
    const { folder, remove } = makeApplication();
    const flags = ['--preserve-symlinks', '--preserve-symlinks-main'];
    const failed = await run(process.execPath, [...flags, join(folder, 'node_modules/leg-pain-widgets', bin), 'render', 'faq-accordion'], { cwd: folder }).catch(
      (error: { code: number; stderr: string }) => error,
    );
    remove();
    assert.equal('code' in failed && failed.code, 2);
    assert.match(failed.stderr, /npm install --save-dev @lit-labs\/ssr/);
  });
});

describe('what render prints, in a page', { skip: unbuilt }, () => {
  let browser: Browser;
  let server: StaticServer;
  const { folder, remove } = makeApplication();

  before(async () => {
    const { stdout: printed } = await run(process.execPath, [root(bin), 'render', 'faq-accordion', '--lang', 'fr']);
    writeFileSync(join(folder, 'site.json'), JSON.stringify({ clinic: { phone: '604 555 0142' } }));
    const { stdout: guide } = await run(process.execPath, [root(bin), 'render', 'treatment-guide', '--condition', 'deep-vein-thrombosis', '--site', join(folder, 'site.json')]);
    const { stdout: general } = await run(process.execPath, [root(bin), 'render', 'treatment-guide']);
    const page = (body: string) => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Clinique</title><body>${body}<p>Après</p>`;
    server = await serveFolder(root('dist'), 0, {
      '/guide.html': page(guide),
      '/general.html': page(general),
      '/printed.html': page(printed),
      '/other-number.html': page(`<script type="application/json" data-leg-pain-site>{"emergencyNumber":"112"}</script>${printed}`),
      '/smaller.html': page(printed.replace(/<!--.*?-->/gs, '')),
      '/other-language.html': page(printed.replace('lang="fr"', 'lang="ar"')),
    });
    browser = await launch({ ...(await findChromium()), headless: true });
  });
  after(async () => {
    await browser?.close();
    server?.close();
    remove();
  });

  it('can be read without scripts, answers and all', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${server.address}/printed.html`);
    const shown = await page.evaluate(() => document.querySelector('faq-accordion')!.shadowRoot!.querySelector<HTMLElement>('.root')!.innerText);
    assert.match(shown, /Questions fréquentes/);
    assert.match(shown, /Appelez le numéro d’urgence de votre pays/);
    assert.doesNotMatch(shown, /Chercher/, 'a search that cannot search');
    await page.close();
  });

  it('keeps no room in the guide for a condition that never comes without scripts, and says where to get help', async () => {
    const { text, height } = await unscripted('/guide.html');
    assert.match(text, /When a doctor comes first[\s\S]*This could not be loaded\. If your leg pain worries you, call a doctor\.\s*Call \W?604\s555\s0142/);
    assert.doesNotMatch(text, /One moment|Try again|What you can do yourself|Where this comes from/);
    assert.ok(height < 800, `The guide is ${height} pixels high.`);
  });

  it('shows of the guide without scripts what is there, and no button that does nothing', async () => {
    const { text } = await unscripted('/general.html');
    assert.match(text, /call a doctor[\s\S]*Good to know[\s\S]*Not a diagnosis/);
    assert.doesNotMatch(text, /One moment|What helps with one condition|What you can do yourself/);
  });

  async function unscripted(address: string): Promise<{ text: string; height: number }> {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(server.address + address);
    const seen = await page.evaluate(() => {
      const shown = document.querySelector('treatment-guide')!.shadowRoot!.querySelector<HTMLElement>('.root')!;
      return { text: shown.innerText, height: shown.offsetHeight };
    });
    await page.close();
    return seen;
  }

  it('becomes the element’s own node for node: the focus stays, no frame shows anything else, nothing jumps', async () => {
    const { page, told } = await open('/printed.html');
    await page.evaluate(() => {
      const root = document.querySelector('faq-accordion')!.shadowRoot!;
      const nodes = [...root.querySelectorAll('.root *')];
      root.querySelector<HTMLElement>('.question')!.focus();
      Object.assign(window, { nodes });
    });
    const frames = await start(page);
    assert.deepEqual(
      await page.evaluate(() => {
        const root = document.querySelector('faq-accordion')!.shadowRoot!;
        const now = [...root.querySelectorAll('.root *')];
        const { nodes } = window as unknown as { nodes: Element[] };
        return {
          same: now.length === nodes.length && now.every((node, at) => node === nodes[at]),
          focus: root.activeElement?.className,
          roots: root.querySelectorAll('.root').length,
          styles: root.querySelectorAll('style').length,
        };
      }),
      { same: true, focus: 'question', roots: 1, styles: 0 },
    );
    assert.deepEqual(frames, { looks: 1, shift: 0 });
    assert.deepEqual(told, []);
    await page.close();
  });

  it('answers a click once it is the element’s own', async () => {
    const { page, told } = await open('/printed.html');
    await start(page);
    const opened = await page.evaluate(async () => {
      const element = document.querySelector('faq-accordion')!;
      const heard: string[] = [];
      element.addEventListener('faq-accordion-toggle', ({ type }) => heard.push(type));
      const question = element.shadowRoot!.querySelector<HTMLElement>('.question')!;
      question.click();
      await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      return [heard.length, question.ariaExpanded, element.shadowRoot!.querySelector('.answer')!.hasAttribute('hidden')];
    });
    assert.deepEqual(opened, [1, 'true', false]);
    assert.deepEqual(told, []);
    await page.close();
  });

  it('keeps what was typed before the script came, and searches for it', async () => {
    const { page } = await open('/printed.html');
    await page.evaluate(() => document.querySelector('faq-accordion')!.shadowRoot!.querySelector('input')!.focus());
    await page.keyboard.type('crampe');
    await start(page);
    await page.waitForFunction(() => document.querySelector('faq-accordion')!.shadowRoot!.querySelector('.entry[hidden]'), { timeout: 5_000 });
    assert.equal(await page.evaluate(() => document.querySelector('faq-accordion')!.shadowRoot!.querySelector('input')!.value), 'crampe');
    await page.close();
  });

  for (const [address, why, says] of [
    ['/other-number.html', 'the page has another emergency number', /Appelez le 112|112/],
    ['/smaller.html', 'something took the comments out', /Questions fréquentes/],
    ['/other-language.html', 'the page wants another language', /[\u0600-\u06ff]{4}/],
  ] as const) {
    it(`gives way in one step where ${why}`, async () => {
      const { page, told } = await open(address);
      const { looks } = await start(page);
      const { text, roots, questions } = await page.evaluate(() => {
        const root = document.querySelector('faq-accordion')!.shadowRoot!;
        return { text: root.textContent, roots: root.querySelectorAll('.root').length, questions: root.querySelectorAll('.question').length };
      });
      assert.match(text, says);
      assert.doesNotMatch(text, /numéro d’urgence de votre pays(?=[\s\S]*112)/);
      assert.equal(roots, 1);
      assert.ok(questions > 5);
      assert.ok(looks <= 2, `${looks} different pictures were shown: at most the printed and the new one are.`);
      assert.deepEqual(told, []);
      await page.close();
    });
  }

  async function open(address: string): Promise<{ page: Page; told: string[] }> {
    const page = await browser.newPage();
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', (error) => told.push(String(error)));
    await page.goto(server.address + address);
    return { page, told: told.filter((text) => !text.includes('favicon')) };
  }

  /** Loads the loader and looks at every frame until some time after the element has drawn itself. */
  function start(page: Page): Promise<{ looks: number; shift: number }> {
    return page.evaluate(async () => {
      const element = document.querySelector('faq-accordion')!;
      const looks = new Set<string>();
      let shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      let done = false;
      const watch = (): void => {
        const { innerText } = element.shadowRoot!.querySelector<HTMLElement>('.root') ?? { innerText: '' };
        const { height } = element.getBoundingClientRect();
        looks.add(`${height} ${innerText}`);
        if (!done) requestAnimationFrame(watch);
      };
      watch();
      const script = Object.assign(document.createElement('script'), { type: 'module', src: '/leg-pain-widgets.js' });
      document.head.append(script);
      await customElements.whenDefined('faq-accordion');
      await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 300));
      done = true;
      return { looks: looks.size, shift };
    });
  }
});
