import { expect, waitUntil } from '@open-wc/testing';
import { tags } from '../../src/bundles/tags.js';
import { widgetTags } from '../../src/pages/embed/options.js';
import { atRest, closeHosts, openCopy, openFrame, shownIn, title, type Host } from '../drivers/host.js';
import { payloads } from '../hosts/payloads.js';

const contact = JSON.stringify({ clinic: { phone: '604 555 0142' } });

/** Presses every button of a page and of the widgets in it. */
async function press(host: Host): Promise<void> {
  const roots = [host.document, ...[...host.document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const root of roots) for (const control of root.querySelectorAll<HTMLElement>('button, summary, input[type="radio"], input[type="checkbox"]')) control.click();
  await atRest(host);
}

describe('the pages that we publish', () => {
  let folder: string;
  before(async () => {
    folder = await openCopy();
  });
  afterEach(closeHosts);

  it('index.html is refused nothing by its own policy, in every language and colour scheme', async () => {
    const host = await openFrame(`${folder}/index.html`);
    await shownIn(host, Object.keys(tags).join(), 7);
    for (const button of ['[value="fr"]', '[value="dark"]', '[value="light"]']) host.document.querySelector<HTMLElement>(`button${button}`)!.click();
    await waitUntil(() => title(host.document.querySelector('faq-accordion')!) === 'Questions fréquentes', 'the widgets follow', { timeout: 9000 });
    expect([host.document.documentElement.lang, host.document.title.includes('Harbour')]).to.deep.equal(['fr', true]);
    await press(host);
    expect(host.noted.filter((note) => note !== 'print')).to.deep.equal([]);
  }).timeout(20_000);

  it('builder.html is refused nothing by its own policy, for every widget and place', async () => {
    const host = await openFrame(`${folder}/builder.html`);
    await waitUntil(() => host.document.querySelector('#parts code'), 'the code is shown', { timeout: 9000 });
    for (const { value } of host.document.querySelectorAll<HTMLInputElement>('[name="widget"]')) {
      host.document.querySelector<HTMLElement>(`[name="widget"][value="${value}"]`)!.click();
      for (const place of host.document.querySelectorAll<HTMLElement>('[name="platform"]')) place.click();
      expect(host.document.querySelector('#parts')!.textContent).to.contain(value);
    }
    expect(host.noted).to.deep.equal([]);
  }).timeout(20_000);

  for (const widget of widgetTags) {
    it(`embed.html is refused nothing by its own policy with <${widget}>`, async () => {
      const host = await openFrame(`${folder}/embed.html?${new URLSearchParams({ widget, lang: 'fr', scheme: 'dark', theme: 'accent: #ff0000', site: contact })}`);
      await shownIn(host, widget);
      await press(host);
      expect(host.noted.filter((note) => note !== 'print')).to.deep.equal([]);
    }).timeout(20_000);
  }

  // One of four, for each is a page of its own; what the address may say is checked for all in embed.test.ts.
  const some = payloads.filter((_, index) => index % 4 === 0);
  for (let from = 0; from < some.length; from += 10) {
    it(`embed.html runs no markup that stands in its address: payloads ${from + 1} to ${Math.min(from + 10, some.length)}`, async () => {
      for (const [index, payload] of some.slice(from, from + 10).entries()) {
        const widget = widgetTags[index % widgetTags.length]!;
        const site = JSON.stringify({ clinic: { name: payload, phone: '604 555 0142' }, words: { title: { [widget]: payload } } });
        const values = Object.fromEntries(['lang', 'scheme', 'theme', 'id', 'mode', 'group', 'heading-level', payload].map((name) => [name, payload]));
        const host = await openFrame(`${folder}/embed.html?${new URLSearchParams({ ...values, widget, site })}`);
        await shownIn(host, widget);
        expect(host.noted, payload).to.deep.equal([]);
        expect(host.document.querySelectorAll('main > :not(noscript, [data-leg-pain]), main script, main img').length, payload).to.equal(0);
        closeHosts();
      }
    }).timeout(60_000);
  }

  it('embed.html shows a sentence and no markup for a widget whose name is markup', async () => {
    for (const widget of payloads.slice(0, 20)) {
      const host = await openFrame(`${folder}/embed.html?${new URLSearchParams({ widget })}`);
      await waitUntil(() => host.document.querySelector('main > p'), payloads[0], { timeout: 9000 });
      expect(host.document.querySelectorAll('main > :not(p), main script, main img').length, widget).to.equal(0);
      expect(host.noted, widget).to.deep.equal([]);
      closeHosts();
    }
  }).timeout(60_000);
});
