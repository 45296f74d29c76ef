import { expect, waitUntil } from '@open-wc/testing';
import { atRest, closeHosts, loader, notes, openCopy, openHost, shownIn, type Host } from '../drivers/host.js';
import { tags } from '../../src/bundles/tags.js';

const names = Object.keys(tags);
const everything = names.map((tag) => `<${tag} json-ld></${tag}><div data-leg-pain="${tag}" data-lang="en"></div>`).join('');
const strict = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'`;
const settings = (json: object) => `<script type="application/json" data-leg-pain-site>${JSON.stringify(json)}</script>`;
const site = settings({ emergencyNumber: '112', theme: { '--leg-pain-surface': '#102030' }, clinic: { phone: '+1 604 555 0142' } });

/** Opens answers, ticks boxes, searches: what loads more code and draws more. */
async function use(host: Host): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    for (const element of host.document.querySelectorAll(names.join())) {
      for (const control of element.shadowRoot!.querySelectorAll<HTMLElement>('button, summary, input[type="radio"], input[type="checkbox"]')) control.click();
      for (const field of element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type="search"]')) {
        field.focus();
        field.value = 'calf';
        field.dispatchEvent(new Event('input'));
      }
    }
    await atRest(host);
  }
}

describe('a page’s policy', () => {
  afterEach(closeHosts);

  const ways = { 'the loader': loader(), 'the one-file module': '<script type="module" src="/dist/leg-pain-widgets.all.js"></script>', 'the classic script': '<script defer src="/dist/leg-pain-widgets.classic.js"></script>' };
  for (const [way, script] of Object.entries(ways)) {
    it(`without unsafe-inline holds with ${way}: nothing is refused, all is styled`, async () => {
      const host = await openHost(site + everything + script, { policy: strict });
      const elements = await shownIn(host, names.join(), 2 * names.length);
      await use(host);
      host.document.documentElement.lang = 'fr';
      await waitUntil(() => elements.every(({ shadowRoot }) => shadowRoot!.querySelector('.root')!.getAttribute('lang') === 'fr'), 'French is shown', { timeout: 9000 });
      await use(host);
      for (const { shadowRoot } of elements) {
        const { backgroundColor, borderRadius } = host.getComputedStyle(shadowRoot!.querySelector('.root')!);
        expect([backgroundColor, borderRadius]).to.deep.equal(['rgb(16, 32, 48)', '9.6px']);
      }
      expect(host.noted.filter((note) => note !== 'print')).to.deep.equal([]);
    }).timeout(30_000);
  }

  it('would be noticed when it is broken', async () => {
    const host = await openHost('<div id="box"></div>', { policy: strict });
    host.document.getElementById('box')!.innerHTML = '<p style="color: red">Red</p>';
    await waitUntil(() => host.noted.length > 0, 'it is noted');
    expect(host.noted[0]).to.contain('policy: style-src');
  });

  for (const [way, script] of Object.entries(ways)) {
    it(`that trusts only named types is never asked for more than Lit’s by ${way}`, async function () {
      if (!('trustedTypes' in window)) this.skip();
      const policy = `require-trusted-types-for 'script'; trusted-types lit-html`;
      const host = await openHost(site + everything + script, { policy });
      await shownIn(host, names.join(), 2 * names.length);
      await use(host);
      expect(host.noted.filter((note) => note !== 'print')).to.deep.equal([]);
      expect(host.document.querySelector('script[data-leg-pain-faq]')?.textContent, 'structured data').to.contain('FAQPage');
      expect(() => (host.document.body.innerHTML = 'x')).to.throw();
    }).timeout(30_000);
  }

  it('that refuses fetch leaves out settings at an address, with one warning, and nothing else', async () => {
    const host = await openHost(`<script data-leg-pain-site="/site.json"></script><faq-accordion></faq-accordion>${loader()}`, { policy: strict });
    await shownIn(host, 'faq-accordion');
    expect(host.noted.filter((note) => !note.includes('connect-src'))).to.deep.equal([]);
  });

  it('of a sandbox without origin, storage or cookies changes nothing', async () => {
    const copy = await openCopy();
    const told = new Promise<Report>((resolve) => window.addEventListener('message', ({ data }) => resolve(data as Report), { once: true }));
    const page = `${notes}${site}${everything}${loader(copy)}<script>${reporter}</script>`;
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = `<!doctype html><html lang="fr"><title>A clinic</title><body>${page}`;
    document.body.append(frame);
    const { origin, titles, noted } = await told;
    frame.remove();
    expect(origin).to.equal('null');
    expect(titles.length).to.equal(2 * names.length);
    expect(titles).to.include('Questions fréquentes');
    expect(noted).to.deep.equal([]);
  }).timeout(20_000);
});

interface Report {
  origin: string;
  titles: string[];
  noted: string[];
}

/** Nobody can look into such a frame, so it tells. */
const reporter = `
  const look = () => {
    const elements = [...document.querySelectorAll('${names.join()}')];
    const titles = elements.map((element) => element.shadowRoot?.querySelector('h2')?.textContent);
    if (elements.length === ${2 * names.length} && titles.every(Boolean)) parent.postMessage({ origin, titles, noted: window.noted ?? [] }, '*');
    else setTimeout(look, 50);
  };
  look();`;
