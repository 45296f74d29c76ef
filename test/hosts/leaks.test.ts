import { expect } from '@open-wc/testing';
import { tags } from '../../src/bundles/tags.js';
import type { Memory } from '../runner/hosts.js';
import { closeHosts, loader, memory, openHost, shownIn, type Host } from '../drivers/host.js';

const names = Object.keys(tags);
const moment = (time = 20) => new Promise((resolve) => setTimeout(resolve, time));

/** Counts what listens on the window and the document from now on. The notes of the page itself came before. */
function countListeners(host: Host): { now(): number; types(): string } {
  const listening = new Map<unknown, Set<string>>();
  const ids = new Map<unknown, number>();
  const idOf = (listener: unknown) => ids.get(listener) ?? (ids.set(listener, ids.size), ids.size - 1);
  const { addEventListener, removeEventListener } = host.EventTarget.prototype;
  const key = (type: string, listener: unknown, options: unknown) =>
    `${type} ${idOf(listener)} ${typeof options === 'object' && options ? Boolean((options as AddEventListenerOptions).capture) : Boolean(options)}`;
  const isPage = (target: unknown) => target === undefined || target === host || target === host.document || target === host.document.documentElement || target === host.document.body;
  host.EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target: unknown = this ?? host;
    if (isPage(target)) listening.set(target, (listening.get(target) ?? new Set()).add(key(type, listener, options)));
    addEventListener.call(this ?? host, type, listener, options);
  };
  host.EventTarget.prototype.removeEventListener = function (type, listener, options) {
    listening.get(this ?? host)?.delete(key(type, listener, options));
    removeEventListener.call(this ?? host, type, listener, options);
  };
  const all = () => [...listening.values()].flatMap((set) => [...set]);
  return { now: () => all().length, types: () => all().join() };
}

describe('a page that lives long', () => {
  afterEach(closeHosts);

  it('shows two hundred elements, and keeps nothing of them when they are gone', async () => {
    const host = await openHost(`<main></main>${loader()}`);
    const listeners = countListeners(host);
    const main = host.document.querySelector('main')!;
    main.innerHTML = names.map((tag) => `<${tag}></${tag}>`).join('');
    await shownIn(host, names.join(), names.length);
    main.replaceChildren();
    await moment();
    const before = listeners.now();
    main.innerHTML = Array.from({ length: 200 }, (_, index) => `<${names[index % names.length]} group="g${index % 7}" history json-ld></${names[index % names.length]}>`).join('');
    await shownIn(host, names.join(), 200);
    main.replaceChildren();
    await moment(100);
    expect(listeners.now(), listeners.types()).to.equal(before);
    expect(host.document.head.querySelectorAll('script[data-leg-pain-faq]').length).to.equal(0);
    expect(host.noted).to.deep.equal([]);
  }).timeout(60_000);

  for (const tag of names) {
    it(`puts one <${tag}> in and takes it out a thousand times: no listener stays`, async () => {
      const host = await openHost(`<main><${tag} history json-ld></${tag}></main>${loader()}`);
      const listeners = countListeners(host);
      const [element] = await shownIn(host, tag);
      const main = host.document.querySelector('main')!;
      element!.remove();
      await moment();
      const before = listeners.now();
      for (let cycle = 0; cycle < 1000; cycle += 1) {
        main.append(element!);
        // Drawn in some of them, taken out before that in the others.
        if (cycle % 10 === 0) await moment(0);
        element!.remove();
      }
      await moment();
      expect(listeners.now(), listeners.types()).to.equal(before);
      main.append(element!);
      await shownIn(host, tag);
      expect(host.noted).to.deep.equal([]);
    }).timeout(60_000);
  }

  it('makes a thousand new ones and lets them go: its memory stays', async function () {
    const host = await openHost(`<main></main>${loader()}`);
    const main = host.document.querySelector('main')!;
    const round = async (count: number) => {
      for (let made = 0; made < count; made += 50) {
        main.innerHTML = Array.from({ length: 50 }, (_, index) => `<${names[index % names.length]} group="one"></${names[index % names.length]}>`).join('');
        await shownIn(host, names.join(), 50);
        main.replaceChildren();
      }
    };
    await round(200);
    const before = await memory();
    if (before.bytes === undefined) this.skip();
    await round(1000);
    const after = await memory();
    const grown = (kind: keyof Memory) => after[kind]! - before[kind]!;
    // A thousand elements that stayed would be some hundred thousand nodes and tens of megabytes.
    expect(grown('nodes'), 'nodes').to.be.below(2000);
    expect(grown('listeners'), 'listeners').to.be.below(200);
    expect(grown('bytes'), 'bytes').to.be.below(3_000_000);
  }).timeout(120_000);
});
