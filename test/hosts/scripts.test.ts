import { expect, waitUntil } from '@open-wc/testing';
import { said } from '../drivers/console.js';
import { allRun, closeHosts, loader, openCopy, openHost, shownIn, title, type Host } from '../drivers/host.js';

const widgets = '<faq-accordion></faq-accordion><p><span data-leg-pain="faq-accordion"></span></p>';
const file = '/dist/leg-pain-widgets.js';
const classic = '/dist/leg-pain-widgets.classic.js';

/** Both are there, once each, in the page's language. */
async function works(host: Host): Promise<void> {
  const elements = await shownIn(host, 'faq-accordion', 2);
  await waitUntil(() => elements.every((element) => title(element) === 'Questions fréquentes'), 'French is shown');
  expect(host.document.querySelectorAll('faq-accordion').length).to.equal(2);
  expect(host.noted).to.deep.equal([]);
}

/** What the script tag does to the page, whoever wrote or rewrote it. */
const ways: Record<string, { head?: string; end?: string }> = {
  'in the head': { head: loader() },
  'at the end': { end: loader() },
  'async in the head': { head: `<script type="module" async src="${file}"></script>` },
  'classic in the head': { head: `<script src="${classic}"></script>` },
  'classic at the end': { end: `<script src="${classic}"></script>` },
  'classic and deferred': { head: `<script defer src="${classic}"></script>` },
  'classic and async': { head: `<script async src="${classic}"></script>` },
  'classic, although it is a module': { head: `<script type="module" src="${classic}"></script>` },
  'in one file': { head: '<script type="module" src="/dist/leg-pain-widgets.all.js"></script>' },
  'twice': { head: loader(), end: loader() },
  'twice, under two addresses': { head: `<script type="module" src="${file}?ver=6.1"></script>`, end: loader() },
  'twice, in two builds': { head: loader(), end: `<script src="${classic}"></script>` },
  'twice, by another server': { head: `${loader(`${location.origin.replace('localhost', '127.0.0.1')}/host-copy/other`)}`, end: loader() },
  'held back by Rocket Loader': { head: `<script type="a1b2c3-module" src="${file}"></script><script>${rewritten('a1b2c3-')}</script>` },
  'held back by Rocket Loader, classic': { head: `<script type="a1b2c3-text/javascript" src="${classic}"></script><script>${rewritten('a1b2c3-')}</script>` },
  'held back until somebody touches the page': {
    head: `<script type="rocketlazyloadscript" data-rocket-type="module" data-rocket-src="${file}"></script>
      <script>addEventListener('pointerdown', () => document.querySelectorAll('[type=rocketlazyloadscript]').forEach((old) => {
        const script = document.createElement('script'); script.type = old.dataset.rocketType; script.src = old.dataset.rocketSrc; old.replaceWith(script);
      }), { once: true }); setTimeout(() => dispatchEvent(new Event('pointerdown')), 300)</script>`,
  },
  'brought by a tag manager': { head: `<script>setTimeout(() => { const script = document.createElement('script'); script.type = 'module'; script.src = '${file}'; document.body.append(script); }, 300)</script>` },
  'put into one line with others': { head: `<script src="${classic}" data-cfasync="false" data-no-optimize="1" nowprocket></script>` },
};

/** Cloudflare renames the types, and makes each script anew once the page is loaded. */
function rewritten(prefix: string): string {
  return `addEventListener('load', () => document.querySelectorAll('script[type^="${prefix}"]').forEach((old) => {
    const script = document.createElement('script'); script.type = old.type.slice(${prefix.length}); script.src = old.src; script.async = false; old.remove(); document.head.append(script);
  }))`;
}

describe('a script tag works', () => {
  afterEach(closeHosts);

  for (const [way, { head = '', end = '' }] of Object.entries(ways)) {
    it(way, async () => {
      await works(await openHost(widgets + end, { head, lang: 'fr-CA' }));
    }).timeout(20_000);
  }

  it('beside another version, which one warning names', async () => {
    const copy = await openCopy({ version: '9.8.7' });
    const host = await openHost(widgets + loader(), { lang: 'fr' });
    await works(host);
    const warnings = await said(async () => {
      const script = Object.assign(host.document.createElement('script'), { type: 'module', src: `${copy}/leg-pain-widgets.js` });
      host.document.body.append(script, ...['p', 'div'].map((tag) => Object.assign(host.document.createElement(tag), { innerHTML: '<span data-leg-pain="faq-accordion"></span>' })));
      await allRun(host, 'faq-accordion', copy);
      await shownIn(host, 'faq-accordion', 4);
    }, 'warn', host);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('9.8.7');
    expect(host.document.querySelectorAll('faq-accordion').length).to.equal(4);
    expect(host.noted).to.deep.equal([]);
  }).timeout(20_000);

  it('beside a tag of somebody else’s, which is left alone', async () => {
    const theirs = `<script>customElements.define('faq-accordion', class extends HTMLElement { connectedCallback() { this.textContent = 'Theirs'; } })</script>`;
    const host = await openHost('<faq-accordion></faq-accordion><div data-leg-pain="faq-accordion"></div>', { head: theirs + loader() });
    const [ours] = await shownIn(host, 'leg-pain-widgets-faq-accordion');
    expect(title(ours!)).to.equal('Frequent questions');
    expect(host.document.querySelector('faq-accordion')!.textContent).to.equal('Theirs');
  });
});
