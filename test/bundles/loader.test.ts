import { expect, waitUntil } from '@open-wc/testing';
import type { Parts } from '../../src/bundles/loader.js';
import type * as Loader from '../../src/bundles/loader.js';
import type { FaqAccordion } from '../../src/elements/faq-accordion/faq-accordion.js';
import { said } from '../drivers/console.js';
import { prepared, type Host } from '../drivers/host.js';
import { closePages, load, openPage } from '../drivers/page.js';

type Page = Awaited<ReturnType<typeof openPage>>;

/** A page with the loader that a site loads. */
async function openSite(body: string, options?: { lang?: string; head?: string }): Promise<Page> {
  const page = await openPage(body, options);
  await load(page, 'bundles/leg-pain-widgets.js');
  return page;
}

/** A page with a loader that imports what the test gives it. */
async function openTestSite(body: string, parts: Partial<Parts>, lang?: string): Promise<{ page: Page; start(): void }> {
  const page = await openPage(body, { lang });
  const { watchPage } = await load<typeof Loader>(page, 'bundles/loader.js');
  const missing = () => Promise.reject(new Error('This test does not have that part.'));
  return { page, start: () => watchPage({ tags: {}, language: missing, site: missing, mounts: missing, whole: missing, ...parts }, 1) };
}

/** What an element shows, once it does. */
async function shown(page: Page, selector = 'faq-accordion'): Promise<string> {
  await waitUntil(() => page.document.querySelector(selector)?.shadowRoot?.querySelector('h2'), `${selector} is shown`, { timeout: 5000 });
  return page.document.querySelector(selector)!.shadowRoot!.querySelector('h2')!.textContent;
}

const shows = (page: Page, text: string, selector?: string) =>
  waitUntil(async () => (await shown(page, selector)) === text, `"${text}" is shown`, { timeout: 5000 });

const imported = (page: Page) => page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);

describe('the loader', () => {
  afterEach(closePages);

  describe('finds', () => {
    it('the tags of the page and imports only those', async () => {
      const page = await openSite('<faq-accordion></faq-accordion>');
      expect(await shown(page)).to.equal('Frequent questions');
      expect(imported(page).filter((path) => path.endsWith('define.js') && path.includes('/elements/'))).to.deep.equal([
        '/build/src/elements/faq-accordion/define.js',
      ]);
    });

    it('nothing and imports nothing on a page without widgets', async () => {
      const page = await openSite('<p>Welcome.</p>');
      await new Promise((resolve) => page.requestAnimationFrame(resolve));
      expect(imported(page).filter((path) => /elements|locales|shared/.test(path))).to.deep.equal([]);
    });

    it('a tag that arrives later, deep in what is added', async () => {
      const page = await openSite('<p>Welcome.</p>');
      page.document.body.insertAdjacentHTML('beforeend', '<section><p>Now: <faq-accordion></faq-accordion></p></section>');
      expect(await shown(page)).to.equal('Frequent questions');
    });

    it('a mount, now and later, also in a paragraph, and when the mark comes last', async () => {
      const page = await openSite('<p><span data-leg-pain="faq-accordion"></span></p>');
      await shown(page, 'p > span > faq-accordion');
      page.document.body.insertAdjacentHTML('beforeend', '<div><div data-leg-pain="faq-accordion" id="late"></div></div><div id="last"></div>');
      await shown(page, '#late > faq-accordion');
      page.document.getElementById('last')!.dataset.legPain = 'faq-accordion';
      await shown(page, '#last > faq-accordion');
    });

    it('a mount that asks for what does not exist, and says what does', async () => {
      const { page, start } = await openTestSite('<div data-leg-pain="faq">Call us.</div><div data-leg-pain="constructor"></div>', {
        tags: { 'faq-accordion': () => Promise.resolve() },
      });
      const sentences = await said(start, 'warn', page);
      expect(sentences).to.deep.equal([
        'leg-pain-widgets: data-leg-pain="faq" is not one of faq-accordion.',
        'leg-pain-widgets: data-leg-pain="constructor" is not one of faq-accordion.',
      ]);
      expect(page.document.body.innerText).to.contain('Call us.');
    });
  });

  describe('fills a mount', () => {
    it('with the options that the element knows, around what is in it', async () => {
      const page = await openSite(
        `<div data-leg-pain="faq-accordion" data-single data-heading-level="3" data-lang="en" data-aos="fade" data-onclick="alert(1)" id="box">
           Call us. <details id="own"><summary>Own?</summary><p>Yes.</p></details>
         </div>`,
      );
      await waitUntil(() => page.document.querySelector('faq-accordion')?.shadowRoot?.querySelector('h3'), 'the element is shown');
      const element = page.document.querySelector('faq-accordion')!;
      expect(element.getAttributeNames().sort()).to.deep.equal(['heading-level', 'lang', 'single']);
      expect((element).single).to.equal(true);
      expect(page.document.getElementById('box')!.children.length).to.equal(1);
      await waitUntil(() => element.shadowRoot!.textContent.includes('Own?'), 'the site’s own question joins ours');
    });

    it('and follows an option that changes later', async () => {
      const page = await openSite('<div data-leg-pain="faq-accordion" data-print="open" id="box"></div>');
      await shown(page);
      const mount = page.document.getElementById('box')!;
      const element = page.document.querySelector('faq-accordion') as FaqAccordion;
      mount.dataset.single = '';
      delete mount.dataset.print;
      await waitUntil(() => element.single && !element.hasAttribute('print'), 'the options arrive');
    });

    it('once, also when it is moved or copied with what is in it', async () => {
      const page = await openSite('<div data-leg-pain="faq-accordion" id="box">Call us.</div>');
      await shown(page);
      const mount = page.document.getElementById('box')!;
      page.document.body.append(mount.cloneNode(true), mount);
      await waitUntil(() => page.document.querySelectorAll('faq-accordion h2, faq-accordion').length === 2, 'the copy is there');
      for (const each of page.document.querySelectorAll('[data-leg-pain]')) {
        expect([...each.children].map(({ localName }) => localName)).to.deep.equal(['faq-accordion']);
      }
    });

    it('once, when the loader is there twice', async () => {
      const page = await openPage('<div data-leg-pain="faq-accordion" id="box">Call us.</div>');
      await Promise.all([load(page, 'bundles/leg-pain-widgets.js'), load(page, 'bundles/leg-pain-widgets.js', '?ver=6.1')]);
      await shown(page);
      await prepared(page as Host);
      expect(page.document.querySelectorAll('faq-accordion').length).to.equal(1);
    });

    it('under a name of its own where the tag belongs to somebody else', async () => {
      const page = await openPage('<faq-accordion id="theirs"></faq-accordion><div data-leg-pain="faq-accordion"></div>');
      const theirs = page.eval(`class Theirs extends HTMLElement {}; customElements.define('faq-accordion', Theirs); Theirs`) as unknown;
      const sentences = await said(
        async () => {
          await load(page, 'bundles/leg-pain-widgets.js');
          expect(await shown(page, '[data-leg-pain] > leg-pain-widgets-faq-accordion')).to.equal('Frequent questions');
        },
        'warn',
        page,
      );
      expect(page.customElements.get('faq-accordion')).to.equal(theirs);
      expect(sentences.length).to.equal(1);
      expect(sentences[0]).to.contain('<faq-accordion> is already defined by other code');
    });
  });

  describe('when a part cannot be had', () => {
    const failing = (failures: number) => {
      const load = () => {
        load.calls += 1;
        return load.calls <= failures ? Promise.reject(new Error('offline')) : Promise.resolve({});
      };
      load.calls = 0;
      return load;
    };

    it('tries once more, and all is well', async () => {
      const define = failing(1);
      const { page, start } = await openTestSite('<x-part>Call us.</x-part>', { tags: { 'x-part': define } });
      const errors = await said(
        async () => {
          start();
          await waitUntil(() => define.calls === 2, 'a second try');
          await prepared(page as Host);
        },
        'error',
        page,
      );
      expect(errors).to.deep.equal([]);
      expect(page.document.body.innerText).to.equal('Call us.');
    });

    it('leaves what the page wrote, and says so once', async () => {
      const define = failing(Infinity);
      const { page, start } = await openTestSite('<x-part>Call us.</x-part><div data-leg-pain="x-part">Write to us.</div>', { tags: { 'x-part': define } });
      const errors = await said(
        async (sentences) => {
          start();
          await waitUntil(() => sentences.length > 0, 'it says so');
          await prepared(page as Host);
        },
        'error',
        page,
      );
      expect(errors.length).to.equal(1);
      expect(errors[0]).to.contain('x-part could not be loaded');
      expect(define.calls).to.equal(2);
      expect(page.document.body.innerText.trim().split(/\n+/)).to.deep.equal(['Call us.', 'Write to us.']);
    });

    it('tells the widgets when the site’s settings could not be read', async () => {
      const settings = failing(Infinity);
      const { page, start } = await openTestSite('<script type="application/json" data-leg-pain-site>{"mode": "information"}</script><x-part></x-part>', {
        tags: { 'x-part': failing(0) },
        site: settings as never,
      });
      await said(
        async () => {
          start();
          await waitUntil(() => page.document.querySelector('script[data-leg-pain-lost]'), 'it is told');
        },
        'error',
        page,
      );
      expect(settings.calls).to.equal(2);
    });

    it('puts a calm sentence with the clinic’s number into an empty tag, in the page’s language', async () => {
      const { page, start } = await openTestSite(
        `<script type="application/json" data-leg-pain-site>{"clinic": {"phone": "+1 604 555 0142"}}</script><x-part></x-part>`,
        { tags: { 'x-part': failing(Infinity) } },
        'fr-CA',
      );
      await said(
        async () => {
          start();
          await waitUntil(() => page.document.querySelector('x-part')!.textContent, 'the sentence is shown');
        },
        'error',
        page,
      );
      expect(page.document.querySelector('x-part')!.textContent).to.contain('n’a pas pu être chargée');
      expect(page.document.querySelector<HTMLAnchorElement>('x-part a')!.href).to.equal('tel:+16045550142');
    });
  });

  describe('speaks the page’s language', () => {
    it('from the first word', async () => {
      const page = await openPage('<faq-accordion></faq-accordion>', { lang: 'fr-CA' });
      const titles = titlesFrom(page);
      await load(page, 'bundles/leg-pain-widgets.js');
      await shows(page, 'Questions fréquentes');
      expect(titles).to.deep.equal(['Questions fréquentes']);
    });

    it('and downloads no other language on an English page', async () => {
      const page = await openSite('<faq-accordion></faq-accordion>', { lang: 'en-GB' });
      await shown(page);
      expect(imported(page).filter((path) => /\/locales\/|\/words\/(fr|ar)\//.test(path))).to.deep.equal([]);
    });

    it('and its changes, both kinds of words together', async () => {
      const page = await openSite('<faq-accordion></faq-accordion>');
      await shown(page);
      page.document.documentElement.lang = 'ar';
      await shows(page, 'الأسئلة الشائعة');
      const root = page.document.querySelector('faq-accordion')!.shadowRoot!;
      expect(root.querySelector('.root')!.getAttribute('dir')).to.equal('rtl');
      expect(root.querySelector('.question')!.textContent).to.match(/[\u0600-\u06ff]/);
      page.document.documentElement.lang = 'en';
      await shows(page, 'Frequent questions');
    });

    it('that of the nearest ancestor, or of the mount', async () => {
      const page = await openSite('<div lang="fr"><p><faq-accordion></faq-accordion></p></div>');
      await shows(page, 'Questions fréquentes');
      const other = await openSite('<div data-leg-pain="faq-accordion" data-lang="ar"></div>');
      await shows(other, 'الأسئلة الشائعة');
    });

    it('through the hosts of shadow trees', async () => {
      const page = await openPage('<div id="host" lang="fr"></div>');
      page.document.getElementById('host')!.attachShadow({ mode: 'open' }).innerHTML = '<faq-accordion></faq-accordion>';
      await load(page, 'elements/faq-accordion/define.js');
      const { followPage } = await load<{ followPage(): Promise<void> }>(page, 'locales/localization.js');
      await followPage();
      const title = () => page.document.getElementById('host')!.shadowRoot!.querySelector('faq-accordion')!.shadowRoot!.querySelector('h2')?.textContent;
      await waitUntil(() => title() === 'Questions fréquentes', 'French is shown');
      page.document.getElementById('host')!.lang = 'ar';
      await waitUntil(() => title() === 'الأسئلة الشائعة', 'Arabic is shown');
    });

    it('in English where the page speaks a language that nobody has translated, and says so once', async () => {
      const page = await openPage('<faq-accordion></faq-accordion>', { lang: 'de-AT' });
      const sentences = await said(
        async () => {
          await load(page, 'bundles/leg-pain-widgets.js');
          await shown(page);
          page.document.body.lang = 'de-AT';
          await prepared(page as Host);
        },
        'warn',
        page,
      );
      expect(sentences).to.deep.equal(['leg-pain-widgets: "de-AT" is not one of the languages ar, en, fr. English is shown.']);
      const root = page.document.querySelector('faq-accordion')!.shadowRoot!.querySelector('.root')!;
      expect(root.getAttribute('lang')).to.equal('en');
    });
  });

  describe('reads the site’s settings', () => {
    const emergency = (page: Page) => page.document.querySelector('faq-accordion')!.shadowRoot!.querySelector('.answer')!.textContent;

    it('from a block in the page, before anything is shown', async () => {
      const page = await openSite(
        '<script type="application/json" data-leg-pain-site>{"emergencyNumber": "112"}</script><faq-accordion></faq-accordion>',
      );
      await shown(page);
      expect(emergency(page)).to.contain('Call 112');
    });

    it('from a mount, beside those of the block', async () => {
      const page = await openSite(
        `<script type="application/json" data-leg-pain-site>{"emergencyNumber": "112", "clinic": {"name": "Harbour"}}</script>
         <div data-leg-pain="faq-accordion" data-site='{"emergencyNumber": "911"}'></div>`,
      );
      await shown(page);
      expect(emergency(page)).to.contain('Call 911');
      const { site } = await load<{ site(): object }>(page, 'shared/site.js');
      expect(site()).to.deep.equal({ emergencyNumber: '911', clinic: { name: 'Harbour' } });
    });

    it('and leaves bad ones out with one warning', async () => {
      const page = await openPage(
        `<script type="application/json" data-leg-pain-site>{"emergencyNumber": "112", "clinic": {"booking": "javascript:alert(1)"}, "colour": "red"}</script>
         <script type="application/json" data-leg-pain-site>“not JSON”</script>
         <faq-accordion></faq-accordion>`,
      );
      const sentences = await said(
        async () => {
          await load(page, 'bundles/leg-pain-widgets.js');
          await shown(page);
        },
        'warn',
        page,
      );
      expect(sentences.length).to.equal(2);
      expect(sentences[0]).to.contain('colour is not known').and.to.contain('clinic.booking');
      expect(sentences[1]).to.contain('not JSON');
      expect(emergency(page)).to.contain('Call 112');
    });
  });
});

describe('everything in one file', () => {
  afterEach(closePages);

  it('defines every tag, whether the page has it or not', async () => {
    const page = await openPage('<p>Welcome.</p>');
    await load(page, 'bundles/all.js');
    const { tags } = await load<{ tags: Record<string, unknown> }>(page, 'bundles/tags.js');
    await Promise.all(Object.keys(tags).map((tag) => page.customElements.whenDefined(tag)));
    expect(Object.keys(tags)).to.include('faq-accordion');
  });
});

/** Every title that a widget of the page shows, in the order of time. */
function titlesFrom(page: Page): string[] {
  const titles: string[] = [];
  const { attachShadow } = page.Element.prototype;
  page.Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    const note = () => {
      const title = root.querySelector('h2')?.textContent;
      if (title && title !== titles.at(-1)) titles.push(title);
    };
    new page.MutationObserver(note).observe(root, { childList: true, subtree: true, characterData: true });
    return root;
  };
  return titles;
}
