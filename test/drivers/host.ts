/** Pages like those of strangers: with a policy, with scripts in an odd place, with a copy of the built files that fails. */
import { waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { plainChoice, type Library } from '../../src/pages/builder/choice.js';
import { head } from '../../src/pages/builder/markup.js';
import type { WidgetTag } from '../../src/pages/embed/options.js';
import type { Copy, HostPage, Memory } from '../runner/hosts.js';

export type Host = Window & typeof globalThis & { readonly noted: string[] };

const opened: HTMLIFrameElement[] = [];
let count = 0;
const newKey = () => `${Date.now().toString(36)}-${(count += 1)}`;

/** Notes in `noted` what a page must not do. */
export const notes = `<script src="${location.origin}/host-page/any/notes.js"></script>`;

/** A copy of dist/ of its own; gives the address of its folder. */
export async function openCopy(options: Omit<Copy, 'key'> = {}): Promise<string> {
  const key = newKey();
  await executeServerCommand('host-copy', { key, ...options });
  return `${location.origin}/host-copy/${key}`;
}

const keyOf = (copy: string) => copy.split('/').at(-1)!;

/** The copy fails from now on. */
export async function breakCopy(copy: string): Promise<void> {
  await executeServerCommand('host-copy', { key: keyOf(copy), fails: { paths: [''], times: 'always' } });
}

/** The copy is whole again. */
export async function mendCopy(copy: string): Promise<void> {
  await executeServerCommand('host-copy', { key: keyOf(copy) });
}

/** Opens a page; resolves when it is loaded. A `policy` is sent as its Content-Security-Policy. */
export async function openHost(html: string, { policy, lang = 'en', head = '' }: { policy?: string; lang?: string; head?: string } = {}): Promise<Host> {
  const key = newKey();
  const page: HostPage = { key, policy, html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A clinic</title>${notes}${head}</head><body>${html}</body></html>` };
  await executeServerCommand('host-page', page as never);
  return openFrame(`/host-page/${key}/`);
}

/** Opens a page that stands at an address: one that we publish, in a copy, has the notes in it. */
export async function openFrame(address: string): Promise<Host> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 700px; block-size: 600px';
  frame.src = address;
  document.body.append(frame);
  opened.push(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentWindow as Host;
}

export const memory = (): Promise<Memory> => executeServerCommand<Memory, undefined>('host-memory');

export function closeHosts(): void {
  for (const frame of opened.splice(0)) frame.remove();
}

/** What the builder needs to know of a copy. */
export async function library(copy = `${location.origin}/dist`): Promise<Library> {
  return { ...((await (await fetch('/dist/snippets.json')).json()) as Library), base: `${copy}/` };
}

/** The loader as the builder's snippet brings it, with the checksums of all that it may import for a widget. */
export const pinnedLoader = (widget: WidgetTag, from: Library) => head(plainChoice(widget), from);

/** Resolves when the page has run every file that the loader may import for a widget: what they can change has changed then. */
export async function allRun(host: Host, tag: string, copy = '/dist'): Promise<void> {
  const chunks = (await library()).files[tag]!.filter(({ file }) => file.startsWith('chunks/'));
  await Promise.all(chunks.map(({ file }) => host.eval(`import("${copy}/${file}")`) as Promise<unknown>));
  await moment();
}

const moment = (time = 0) => new Promise((resolve) => setTimeout(resolve, time));

/** Resolves when the loader has read the settings, the languages and the tags that have just been put into the page. */
export async function prepared(host: Host): Promise<void> {
  await moment();
  await (host as { [preparing]?: Promise<unknown> })[preparing];
  await moment();
}

/** By its name, as in src/shared/language.ts. */
const preparing = Symbol.for('leg-pain-widgets/preparing');

/** Resolves when the page has come to rest: what was asked for has been loaded and drawn. */
export async function atRest(host: Host): Promise<void> {
  const look = () => [host.performance.getEntriesByType('resource').length, ...[...host.document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.textContent ?? '')].join();
  for (let before = ''; before !== look(); ) {
    before = look();
    for (let looks = 0; looks < 3; looks += 1) await moment(20);
  }
}

export const loader = (copy = '/dist') => `<script type="module" src="${copy}/leg-pain-widgets.js"></script>`;

/** What `<clinic-contact>` shows; without it, it is rightly empty. */
export const contact = '<script type="application/json" data-leg-pain-site>{"clinic": {"phone": "+1 604 555 0142"}}</script>';

/** Waits until every element that fits shows its heading, and gives them. */
export async function shownIn(host: Host, selector: string, number?: number): Promise<HTMLElement[]> {
  const all = () => [...host.document.querySelectorAll<HTMLElement>(selector)];
  const isShown = ({ shadowRoot }: HTMLElement) => shadowRoot?.querySelector('.root h2, .root h3, .root h4');
  await waitUntil(() => all().length >= (number ?? 1) && all().every(isShown), `${selector} is shown`, { timeout: 9000 });
  return all();
}

export const title = (element: Element): string => element.shadowRoot!.querySelector('h2, h3, h4')?.textContent.trim() ?? '';
