import { expect, waitUntil } from '@open-wc/testing';
import type { Library } from '../../src/pages/builder/choice.js';
import { tags } from '../../src/bundles/tags.js';
import { allRun, breakCopy, closeHosts, contact, library, loader, mendCopy, openCopy, openHost, pinnedLoader, shownIn, title, type Host } from '../drivers/host.js';
import { said } from '../drivers/console.js';

const names = Object.keys(tags);
const everything = contact + names.map((tag) => `<${tag}></${tag}>`).join('');
const moment = (time = 0) => new Promise((resolve) => setTimeout(resolve, time));

/**
 * What WordPress 6.1 serves of an author's post (kses, wpautop and wptexturize have been over it), and what CKEditor 5
 * keeps by default: paragraphs of text.
 */
const posts: Record<string, { html: string; shows: string[] }> = {
  'a WordPress post': {
    html: `<p>fallback</p>
<div data-leg-pain="symptom-checker" data-mode="information" data-lang="fr" id="chk" style="min-height:20em">Fallback <a href="/call">call us</a></div>
<p><span data-leg-pain="faq-accordion"></span></p>
<div data-leg-pain="faq-accordion" data-site='{"clinic":{"phone":"+1 604 555 0100"}}'></div>
<figure data-leg-pain="leg-pain-map">...</figure>
<p>{&#8220;clinic&#8221;:{&#8220;phone&#8221;:&#8220;+1&#8221;}}</p>`,
    shows: ['symptom-checker', 'faq-accordion', 'faq-accordion', 'leg-pain-map'],
  },
  'a post full of stray <p> and <br>': {
    html: `<p><br />
<div data-leg-pain="faq-accordion"><br />
</p>
<p></div>
</p>
<p><span data-leg-pain="leg-pain-map"><br></span><br /></p>
<blockquote><p><faq-accordion><br /></faq-accordion></p></blockquote>
<table><tr><td><p><span data-leg-pain="faq-accordion"></span></td></tr></table>
<ul><li><br><span data-leg-pain="symptom-checker"></span></ul>`,
    shows: ['faq-accordion', 'leg-pain-map', 'faq-accordion', 'faq-accordion', 'symptom-checker'],
  },
  'an article of CKEditor 5, raw HTML allowed': {
    html: `<h2>Leg pain</h2><p>&nbsp;</p><div class="raw-html-embed"><div data-leg-pain="faq-accordion" data-print="open"></div></div><p>Call <strong>us</strong>.</p>`,
    shows: ['faq-accordion'],
  },
  'an article of CKEditor 5 with what its General HTML Support keeps': {
    html: `<p><span data-leg-pain="faq-accordion" data-single="">Questions</span></p><section data-leg-pain="leg-pain-map"><p>Map</p></section>`,
    shows: ['faq-accordion', 'leg-pain-map'],
  },
};

describe('a page’s content', () => {
  afterEach(closeHosts);

  for (const [what, { html, shows }] of Object.entries(posts)) {
    it(`may be ${what}`, async () => {
      const host = await openHost(html + loader());
      const elements = await shownIn(host, names.join(), shows.length);
      expect(elements.map(({ localName }) => localName)).to.deep.equal(shows);
      for (const element of elements) expect(element.offsetWidth, element.localName).to.be.above(200);
      expect(host.noted).to.deep.equal([]);
    });
  }

  it('of CKEditor 5 as it is by default has no mount left, and stays as it is', async () => {
    const host = await openHost(`<div><p>Questions about leg pain</p><p>Call us.</p></div>${loader()}`);
    const article = host.document.querySelector('div')!;
    const before = article.innerHTML;
    // What comes later is found, so what was there has been looked at.
    host.document.body.append(host.document.createElement('faq-accordion'));
    await shownIn(host, 'faq-accordion');
    expect(article.innerHTML).to.equal(before);
    expect(host.noted).to.deep.equal([]);
  });

  it('may hold a hundred mounts', async () => {
    const host = await openHost(contact + Array.from({ length: 100 }, (_, index) => `<p><span data-leg-pain="${names[index % names.length]}" data-group="g${index}"></span></p>`).join('') + loader());
    const elements = await shownIn(host, names.join(), 100);
    expect(new Set(elements.map((element) => element.parentElement)).size).to.equal(100);
    expect(host.noted).to.deep.equal([]);
  }).timeout(30_000);

  it('may be moved, cloned, taken out and put back: nothing doubles, nothing is lost', async () => {
    const host = await openHost(`${contact}<main>${names.map((tag) => `<${tag}>Call us.</${tag}><div data-leg-pain="${tag}"></div>`).join('')}</main><aside></aside>${loader()}`);
    await shownIn(host, names.join(), 2 * names.length);
    const main = host.document.querySelector('main')!;
    const aside = host.document.querySelector('aside')!;
    for (const child of [...main.children]) {
      aside.prepend(child);
      const clone = child.cloneNode(true);
      main.append(clone);
      child.remove();
      await moment();
      aside.append(child);
    }
    const elements = await shownIn(host, names.join(), 4 * names.length);
    expect(elements.length).to.equal(4 * names.length);
    for (const { shadowRoot } of elements) expect(shadowRoot!.querySelectorAll('.root').length).to.equal(1);
    expect(host.noted).to.deep.equal([]);
    const [, answer] = aside.querySelectorAll('faq-accordion');
    answer!.shadowRoot!.querySelector<HTMLElement>('.question')!.click();
    await waitUntil(() => answer!.shadowRoot!.querySelector('[aria-expanded="true"]'), 'it still answers');
  }).timeout(20_000);

  it('may be moved into another document', async () => {
    const host = await openHost(`<faq-accordion></faq-accordion>${loader()}`);
    const other = await openHost(loader());
    const [element] = await shownIn(host, 'faq-accordion');
    other.document.body.append(element!);
    element!.shadowRoot!.querySelector<HTMLElement>('.question')!.click();
    await waitUntil(() => element!.shadowRoot!.querySelector('[aria-expanded="true"]'), 'it still answers');
    expect(title(element!)).to.equal('Frequent questions');
    expect([...host.noted, ...other.noted]).to.deep.equal([]);
  });

  it('may change its language, back and forth and faster than words arrive', async () => {
    const host = await openHost(everything + loader());
    const elements = await shownIn(host, names.join(), names.length);
    for (const lang of ['fr', 'ar', 'de', 'fr-CA', 'en', 'ar', 'fr']) {
      host.document.documentElement.lang = lang;
      await moment(5);
    }
    await speaks(elements, 'fr');
    for (const tag of names) await allRun(host, tag);
    expect(elements.map(languageOf)).to.deep.equal(names.map(() => 'fr'));
    expect(host.noted).to.deep.equal([]);
  }).timeout(20_000);
});

const languageOf = ({ shadowRoot }: HTMLElement) => shadowRoot!.querySelector('.root')!.getAttribute('lang');

const speaks = (elements: HTMLElement[], lang: string) => waitUntil(() => elements.every((element) => languageOf(element) === lang), `all speak ${lang}`, { timeout: 9000 });

describe('a page whose files cannot be had', () => {
  afterEach(closeHosts);

  it('because it is offline keeps the words it has, and says so in the console', async () => {
    const copy = await openCopy();
    const host = await openHost(everything + loader(copy));
    const elements = await shownIn(host, names.join(), names.length);
    await breakCopy(copy);
    await said(async (sentences) => {
      host.document.documentElement.lang = 'fr';
      await waitUntil(() => sentences.some((sentence) => sentence.includes('could not be loaded')), 'it says so', { timeout: 9000 });
    }, 'error', host);
    for (const element of elements) expect(title(element), element.localName).not.to.equal('');
    expect(elements.map(languageOf)).to.deep.equal(names.map(() => 'en'));
    expect(host.noted).to.deep.equal([]);
    await answers(host);
  }).timeout(20_000);

  it('because it is offline after one language has come switches between those it has', async () => {
    const copy = await openCopy();
    const host = await openHost(`<faq-accordion></faq-accordion>${loader(copy)}`, { lang: 'fr' });
    const elements = await shownIn(host, 'faq-accordion');
    await speaks(elements, 'fr');
    await breakCopy(copy);
    await said((warnings) => said(async (errors) => {
      host.document.documentElement.lang = 'ar';
      await waitUntil(() => warnings.length + errors.length > 0, 'it says that there is no Arabic', { timeout: 9000 });
      host.document.documentElement.lang = 'en';
      await speaks(elements, 'en');
      host.document.documentElement.lang = 'fr';
      await speaks(elements, 'fr');
    }, 'error', host), 'warn', host);
    expect(title(elements[0]!)).to.equal('Questions fréquentes');
    expect(host.noted).to.deep.equal([]);
  }).timeout(20_000);

  for (const path of ['/faq-accordion-', '/shared-', '/mounts-', '/site-', '/localization-', '/on-demand-']) {
    it(`once, chunks${path}*.js, tries again`, async () => {
      const copy = await openCopy({ fails: { paths: [path], times: 'once' } });
      const host = await openHost(
        `<script type="application/json" data-leg-pain-site>{"words": {"title": {"faq-accordion": "Voilà"}}}</script><div data-leg-pain="faq-accordion">Appelez-nous.</div>${loader(copy)}`,
        { lang: 'fr' },
      );
      const [element] = await shownIn(host, 'faq-accordion');
      await speaks([element!], 'fr');
      expect(title(element!)).to.equal('Voilà');
      const field = element!.shadowRoot!.querySelector('input')!;
      await said(
        () =>
          waitUntil(() => {
            field.value = 'glace';
            field.dispatchEvent(new Event('input'));
            return element!.shadowRoot!.querySelector('.entry[hidden]');
          }, 'the search works', { timeout: 9000, interval: 300 }),
        'error',
        host,
      );
      expect(host.noted).to.deep.equal([]);
    }).timeout(25_000);
  }

  it('from one folder shows everything all the same', async () => {
    const copy = await openCopy({ fails: { paths: ['chunks/'], times: 'always' } });
    const host = await openHost(`${everything}<div data-leg-pain="faq-accordion"></div>${loader(copy)}`, { lang: 'fr' });
    const elements = await shownIn(host, names.join(), names.length + 1);
    await speaks(elements, 'fr');
    expect(host.noted).to.deep.equal([]);
  }).timeout(20_000);

  it('ever keeps what it has written, and an empty tag tells so', async () => {
    const copy = await openCopy({ fails: { paths: ['chunks/', '.all.js'], times: 'always' } });
    const host = await openHost(`<faq-accordion>Call us.</faq-accordion><symptom-checker></symptom-checker><div data-leg-pain="leg-pain-map">Write to us.</div>${loader(copy)}`);
    await said(() => waitUntil(() => host.document.querySelector('symptom-checker')!.textContent, 'it tells so', { timeout: 9000 }), 'error', host);
    expect(host.document.body.innerText).to.contain('Call us.').and.to.contain('Write to us.').and.to.contain('could not be loaded');
    expect(host.noted).to.deep.equal([]);
  }).timeout(20_000);

  const snippets = {
    'and pins nothing': (copy: string) => Promise.resolve(loader(copy)),
    'and pins nothing of ours': (copy: string) =>
      Promise.resolve(`<link rel="stylesheet" href="data:text/css," integrity="sha384-AAAA"><script type="importmap">{"imports": {"theirs": "/theirs.js"}, "integrity": {"/theirs.js": "sha384-AAAA"}}</script>${loader(copy)}`),
    'and pins every file': async (copy: string) => pinnedLoader('condition-list', await library(copy)),
  };
  for (const [which, head] of Object.entries(snippets)) {
    it(`for a while ${which} asks again when the visitor does`, async () => {
      const copy = await openCopy();
      const host = await openHost('<condition-list></condition-list>', { head: await head(copy) });
      const [element] = await shownIn(host, 'condition-list');
      const press = (selector: string) => element!.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
      await breakCopy(copy);
      await said(async () => {
        press('.tile');
        await waitUntil(() => element!.shadowRoot!.querySelector('.problem button'), 'it says so', { timeout: 9000 });
      }, 'error', host);
      await mendCopy(copy);
      press('.problem button');
      await waitUntil(() => element!.shadowRoot!.querySelector('[part="condition"]'), 'the conditions are shown', { timeout: 9000 });
      expect(host.noted).to.deep.equal([]);
    }).timeout(20_000);
  }
});

async function answers(host: Host): Promise<void> {
  const { shadowRoot } = host.document.querySelector('faq-accordion')!;
  shadowRoot!.querySelector<HTMLElement>('.question')!.click();
  await waitUntil(() => shadowRoot!.querySelector('[aria-expanded="true"]'), 'it still answers');
}

describe('a page that has pinned our files by their checksums', () => {
  afterEach(closeHosts);

  const open = async (copy: string, html = '<faq-accordion>Call us.</faq-accordion>', changed: Partial<Library> = {}) =>
    openHost(html, { head: pinnedLoader('faq-accordion', { ...(await library(copy)), ...changed }) });
  const asked = (host: Host) => host.performance.getEntriesByType('resource').map(({ name }) => name.slice(name.indexOf('/host-copy/')));

  for (const path of ['/faq-accordion-', '/shared-']) {
    it(`and of which chunks${path}*.js fails once has it all the same`, async () => {
      const host = await open(await openCopy({ fails: { paths: [path], times: 'once' } }));
      expect(title((await shownIn(host, 'faq-accordion'))[0]!)).to.equal('Frequent questions');
      expect(host.noted).to.deep.equal([]);
      await answers(host);
    }).timeout(20_000);
  }

  it('never gets another file instead, however often one fails', async () => {
    const host = await open(await openCopy({ fails: { paths: ['/faq-accordion-'], times: 'once' }, changed: ['/faq-accordion-', '.all.js'] }));
    await said((errors) => waitUntil(() => errors.some((error) => error.includes('faq-accordion could not be loaded')), 'it says so', { timeout: 9000 }), 'error', host);
    expect(host.document.body.innerText.trim()).to.equal('Call us.');
    expect(host.noted).not.to.include('changed');
  }).timeout(20_000);

  it('but not the file that holds everything never gets that', async () => {
    const copy = await openCopy({ fails: { paths: ['chunks/'], times: 'always' } });
    const { files, ...rest } = await library(copy);
    const chunks = files['faq-accordion']!.filter(({ file }) => file.startsWith('chunks/'));
    const host = await openHost('<faq-accordion></faq-accordion>', { head: pinnedLoader('faq-accordion', { ...rest, files: { 'faq-accordion': chunks } }) });
    await said(() => waitUntil(() => host.document.querySelector('faq-accordion')!.textContent, 'it tells so', { timeout: 9000 }), 'error', host);
    expect(asked(host).filter((name) => name.includes('.all.js'))).to.deep.equal([]);
  }).timeout(20_000);
});
