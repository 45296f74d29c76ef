import { expect, waitUntil } from '@open-wc/testing';
import { tags as known } from '../../src/bundles/tags.js';
import type * as Tags from '../../src/bundles/tags.js';
import { atRest, closeHosts, loader, openCopy, openHost, shownIn, type Host } from '../drivers/host.js';
import { closePages, load, openPage } from '../drivers/page.js';
import { clinicSite } from '../fixtures/clinic-contact.fixtures.js';

/**
 * Everything by which a page could tell or remember something. Each throws, as it does in a sandboxed frame, and is
 * noted: health answers must not leave the page, and a widget that needs storage would be blank on many sites.
 */
const alarms = `
  window.noted = [];
  const alarm = (name) => { noted.push(name); throw new DOMException(name + ' is forbidden here', 'SecurityError'); };
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'Worker', 'SharedWorker', 'BroadcastChannel', 'RTCPeerConnection', 'Image', 'open']) {
    if (name in window) window[name] = function () { alarm(name); };
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    Object.defineProperty(window, name, { configurable: true, get: () => alarm(name) });
  }
  Object.defineProperty(document, 'cookie', { get: () => alarm('cookie'), set: () => alarm('cookie') });
  Object.defineProperty(document, 'referrer', { get: () => alarm('referrer') });
  for (const name of ['sendBeacon', 'serviceWorker', 'storage', 'geolocation']) {
    Object.defineProperty(navigator, name, { configurable: true, get: () => alarm(name) });
  }
  for (const [type, name] of [[HTMLImageElement, 'src'], [HTMLIFrameElement, 'src'], [HTMLFormElement, 'submit'], [HTMLFormElement, 'requestSubmit']]) {
    const before = Object.getOwnPropertyDescriptor(type.prototype, name);
    Object.defineProperty(type.prototype, name, { ...before, ...('value' in before ? { value: () => alarm(name) } : { set: () => alarm(name) }) });
  }
  window.print = () => {};
`;

type Page = Awaited<ReturnType<typeof openPage>>;
const noted = (page: Page) => (page as unknown as { noted: string[] }).noted;

describe('a page with every element', () => {
  afterEach(closePages);
  afterEach(closeHosts);

  it('works where network, storage and cookies are forbidden, and asks for nothing but its own files', async () => {
    const page = await openPage('<main></main>', { head: clinicSite });
    page.eval(alarms);
    await load(page, 'bundles/all.js');
    const { tags } = await load<typeof Tags>(page, 'bundles/tags.js');
    const names = Object.keys(tags);
    page.document.querySelector('main')!.innerHTML = names.map((tag) => `<${tag}></${tag}><div data-leg-pain="${tag}"></div>`).join('');

    await waitUntil(() => page.document.querySelectorAll(names.join()).length === 2 * names.length, 'the mounts are filled', { timeout: 10_000 });
    const elements = [...page.document.querySelectorAll<HTMLElement>(names.join())];
    for (const element of elements) await waitUntil(() => element.shadowRoot?.querySelector('h2'), `<${element.localName}> is shown`, { timeout: 10_000 });

    for (const element of elements) await useEverything(page as Host, element);
    page.document.documentElement.lang = 'fr';
    await waitUntil(() => elements.every((element) => element.shadowRoot!.querySelector('.root')!.getAttribute('lang') === 'fr'), 'all speak French', { timeout: 10_000 });

    expect(noted(page)).to.deep.equal([]);
    for (const element of elements) expect(element.shadowRoot!.querySelector('h2')!.textContent.trim(), element.localName).not.to.equal('');
    const strangers = page.performance.getEntriesByType('resource').filter(({ name }) => !new RegExp(`^${location.origin}/(build|node_modules|__wds)`).test(name));
    expect(strangers.map(({ name }) => name)).to.deep.equal([]);
  }).timeout(30_000);

  it('asks the server that its script tag names, and no other, for nothing but the built files; and leaves nothing behind', async () => {
    const copy = await openCopy();
    const kept = () => [document.cookie, ...[localStorage, sessionStorage].map((each) => JSON.stringify(each))];
    const before = kept();
    const names = Object.keys(known);
    const host = await openHost(`${clinicSite}${names.map((tag) => `<${tag}></${tag}>`).join('')}${loader(copy)}`, { lang: 'fr' });
    const elements = await shownIn(host, names.join(), names.length);
    for (const element of elements) await useEverything(host, element);
    const asked = host.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.length).to.be.above(names.length);
    expect(asked.filter((name) => !name.startsWith(`${copy}/`) && !name.endsWith('/notes.js'))).to.deep.equal([]);
    expect(kept()).to.deep.equal(before);
  }).timeout(30_000);

  it('would be noticed by the alarms', async () => {
    const page = await openPage('');
    page.eval(alarms);
    const attempts = ['fetch("/")', 'new XMLHttpRequest()', 'localStorage.x', 'document.cookie = "a=b"', 'navigator.sendBeacon("/")', 'new Image()', 'indexedDB.open("x")'];
    for (const attempt of attempts) expect(() => page.eval(attempt) as unknown, attempt).to.throw('forbidden');
    expect(noted(page).length).to.equal(attempts.length);
  });
});

/** Presses what can be pressed, ticks what can be ticked and types where something can be typed, twice over. */
async function useEverything(host: Host, { shadowRoot }: HTMLElement): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    for (const control of shadowRoot!.querySelectorAll<HTMLElement>('button, summary, input[type="radio"], input[type="checkbox"]')) {
      if (control.isConnected && control.checkVisibility()) control.click();
    }
    for (const field of shadowRoot!.querySelectorAll<HTMLInputElement>('input[type="search"], input[type="number"], input[type="text"]')) {
      field.focus();
      field.value = '40';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await atRest(host);
  }
}
