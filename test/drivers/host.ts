/** Pages like those of strangers: with a policy, with scripts in an odd place, with a copy of the built files that fails. */
import { waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
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

/** The copy fails from now on. */
export async function breakCopy(address: string): Promise<void> {
  await executeServerCommand('host-copy', { key: address.split('/').at(-1)!, fails: { paths: [''], times: 'always' } });
}

/** Opens a page; resolves when it is loaded. A `policy` is sent as its Content-Security-Policy. */
export async function openHost(html: string, { policy, lang = 'en', head = '' }: { policy?: string; lang?: string; head?: string } = {}): Promise<Host> {
  const key = newKey();
  const page: HostPage = { key, policy, html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A clinic</title>${notes}${head}</head><body>${html}</body></html>` };
  await executeServerCommand('host-page', page as never);
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 700px; block-size: 600px';
  frame.src = `/host-page/${key}/`;
  document.body.append(frame);
  opened.push(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentWindow as Host;
}

export const memory = (): Promise<Memory> => executeServerCommand<Memory, undefined>('host-memory');

export function closeHosts(): void {
  for (const frame of opened.splice(0)) frame.remove();
}

export const loader = (copy = '/dist') => `<script type="module" src="${copy}/leg-pain-widgets.js"></script>`;

/** Waits until every element that fits shows its heading, and gives them. `<clinic-contact>` may have nothing to show. */
export async function shownIn(host: Host, selector: string, number?: number): Promise<HTMLElement[]> {
  const all = () => [...host.document.querySelectorAll<HTMLElement>(selector)];
  const isShown = ({ shadowRoot, localName }: HTMLElement) => shadowRoot?.querySelector(localName === 'clinic-contact' ? '.root' : '.root h2, .root h3, .root h4');
  await waitUntil(() => all().length >= (number ?? 1) && all().every(isShown), `${selector} is shown`, { timeout: 9000 });
  return all();
}

export const title = (element: Element): string => element.shadowRoot!.querySelector('h2, h3, h4')?.textContent.trim() ?? '';
