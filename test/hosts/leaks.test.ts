import { expect, waitUntil } from '@open-wc/testing';
import { tags } from '../../src/bundles/tags.js';
import type { Memory } from '../runner/hosts.js';
import { atRest, closeHosts, contact, loader, memory, openHost, shownIn, type Host } from '../drivers/host.js';

const names = Object.keys(tags);
const moment = () => new Promise((resolve) => setTimeout(resolve));

/** What has come to be in use meanwhile. Only Chromium tells; elsewhere it is nothing. */
async function grownSince(before: Memory): Promise<Required<Memory>> {
  const after = await memory();
  const grown = (kind: keyof Memory) => (after[kind] ?? 0) - (before[kind] ?? 0);
  return { bytes: grown('bytes'), nodes: grown('nodes'), listeners: grown('listeners') };
}

/** Counts what listens on the window and the document from now on. The notes of the page itself came before. */
function countListeners(host: Host): { now(): number; types(): string } {
  const listening = new Map<unknown, Set<string>>();
  // Weak, or this count would keep what it looks for.
  const ids = new WeakMap<object, number>();
  let last = 0;
  const idOf = (listener: unknown) => ids.get(listener as object) ?? (ids.set(listener as object, (last += 1)), last);
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

/** How many listen to what is chosen on the page, in all groups. By its name, as in src/shared/selection.ts. */
function followers(host: Host): number {
  const stores = (host as { [selection]?: ReadonlyMap<string, { listeners: ReadonlySet<unknown> }> })[selection];
  return [...(stores?.values() ?? [])].reduce((sum, { listeners }) => sum + listeners.size, 0);
}
const selection = Symbol.for('leg-pain-widgets/selection');

/** Presses, ticks, chooses and types wherever a visitor can, so that everything is there that comes on demand. */
async function use(host: Host, element: HTMLElement): Promise<void> {
  const all = <T extends Element>(selector: string) => [...element.shadowRoot!.querySelectorAll<T>(selector)];
  for (let screen = 0; screen < 2; screen += 1) {
    for (const field of all<HTMLInputElement>('[type=search]')) {
      field.focus();
      field.value = 'calf';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    for (const list of all<HTMLSelectElement>('select')) {
      list.selectedIndex = list.options.length - 1;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
    for (const control of all('button, summary, [type=radio], [type=checkbox], [data-place=calf]')) {
      control.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    }
    await atRest(host);
  }
}

/** Elements that the page cannot reach any more, but that still are in memory. Only Chromium sweeps when asked to. */
async function kept(gone: readonly WeakRef<HTMLElement>[]): Promise<string[]> {
  if ((await memory()).bytes === undefined) return [];
  return gone.flatMap((each) => each.deref()?.localName ?? []);
}

/** A visitor may have printed or called. */
const wrongIn = (host: Host) => host.noted.filter((note) => note !== 'print');

describe('a page that lives long', () => {
  afterEach(closeHosts);

  it('shows two hundred elements, and keeps nothing of them when they are gone', async () => {
    const host = await openHost(`${contact}<main></main>${loader()}`);
    const listeners = countListeners(host);
    const main = host.document.querySelector('main')!;
    const show = async (count: number) => {
      main.innerHTML = Array.from({ length: count }, (_, index) => `<${names[index % names.length]} group="g${index % 7}" history="on" json-ld></${names[index % names.length]}>`).join('');
      const elements = await shownIn(host, names.join(), count);
      await atRest(host);
      for (const element of elements.slice(0, names.length)) await use(host, element);
      main.replaceChildren();
      return elements.map((element) => new WeakRef(element));
    };
    await show(names.length);
    await atRest(host);
    const before = listeners.now();
    const then = await memory();
    const gone = await show(200);
    expect(await kept(gone), 'elements in memory').to.deep.equal([]);
    expect(followers(host), 'that follow a choice').to.equal(0);
    await waitUntil(() => listeners.now() === before, `what still listens: ${listeners.types()}`);
    expect(host.document.head.querySelectorAll('script[data-leg-pain-faq]').length).to.equal(0);
    const { bytes, nodes } = await grownSince(then);
    expect(nodes, 'nodes').to.be.below(500);
    expect(bytes, 'bytes').to.be.below(2_000_000);
    expect(wrongIn(host)).to.deep.equal([]);
  }).timeout(60_000);

  for (const tag of names) {
    it(`puts one <${tag}> that was used in and takes it out a thousand times: no listener and no memory stays`, async () => {
      const host = await openHost(`${contact}<main><${tag} history="on" json-ld></${tag}></main>${loader()}`);
      const listeners = countListeners(host);
      const [element] = await shownIn(host, tag);
      await use(host, element!);
      const main = host.document.querySelector('main')!;
      const come = async (times: number) => {
        for (let cycle = 0; cycle < times; cycle += 1) {
          main.append(element!);
          // Drawn in some of them, taken out before that in the others.
          if (cycle % 10 === 0) await moment();
          element!.remove();
        }
        await atRest(host);
      };
      await come(20);
      const before = listeners.now();
      const then = await memory();
      await come(1000);
      expect(listeners.now(), listeners.types()).to.equal(before);
      expect(followers(host), 'that follow a choice').to.equal(0);
      const grown = await grownSince(then);
      expect(grown.listeners, 'listeners').to.be.below(20);
      expect(grown.nodes, 'nodes').to.be.below(200);
      expect(grown.bytes, 'bytes').to.be.below(500_000);
      main.append(element!);
      await shownIn(host, tag);
      expect(wrongIn(host)).to.deep.equal([]);
    }).timeout(60_000);
  }

  it('would tell of one that the page kept', async function () {
    const host = await openHost(`<faq-accordion></faq-accordion>${loader()}`);
    const [element] = await shownIn(host, 'faq-accordion');
    const gone = new WeakRef(element!);
    element!.remove();
    if ((await memory()).bytes === undefined) this.skip();
    expect(await kept([gone])).to.deep.equal(['faq-accordion']);
    expect(element!.isConnected).to.equal(false);
  });

  it('makes a thousand new ones and lets them go: its memory stays', async () => {
    const host = await openHost(`${contact}<main></main>${loader()}`);
    const main = host.document.querySelector('main')!;
    const round = async (count: number) => {
      for (let made = 0; made < count; made += 50) {
        main.innerHTML = Array.from({ length: 50 }, (_, index) => `<${names[index % names.length]} group="one"></${names[index % names.length]}>`).join('');
        await shownIn(host, names.join(), 50);
        main.replaceChildren();
      }
    };
    await round(200);
    const then = await memory();
    await round(1000);
    const { bytes, nodes, listeners } = await grownSince(then);
    // A thousand elements that stayed would be some hundred thousand nodes and tens of megabytes.
    expect(nodes, 'nodes').to.be.below(2000);
    expect(listeners, 'listeners').to.be.below(200);
    expect(bytes, 'bytes').to.be.below(3_000_000);
  }).timeout(120_000);
});
