/** Frames of embed.html in the test's page, as a site would write them. */
import { waitUntil } from '@open-wc/testing';

export interface HeightMessage {
  type: string;
  height: number;
  id: string;
}

const made: Element[] = [];

/** A frame with what its address asks; with a sandbox it has no origin. */
export function embed(asked: Record<string, string> | string, attributes: Record<string, string> = {}): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = `/dist/embed.html?${typeof asked === 'string' ? asked : new URLSearchParams(asked).toString()}`;
  frame.style.cssText = 'inline-size: 600px; block-size: 400px; border: 0';
  frame.setAttribute('data-leg-pain-frame', '');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  document.body.append(frame);
  made.push(frame);
  return frame;
}

/** The frame's document with its widget drawn. Only a frame with our own origin can be looked into. */
export async function drawn(frame: HTMLIFrameElement, tag: string): Promise<HTMLElement> {
  const find = () => frame.contentDocument?.querySelector<HTMLElement>(tag);
  await waitUntil(() => find()?.shadowRoot?.querySelector('h2, h3'), `<${tag}> is drawn in its frame`, { timeout: 8000 });
  return find()!;
}

/** Collects what frames tell this page until it is stopped. */
export function listen(): { messages: MessageEvent<HeightMessage>[]; stop(): void } {
  const messages: MessageEvent<HeightMessage>[] = [];
  const hear = (event: MessageEvent<HeightMessage>) => void messages.push(event);
  addEventListener('message', hear);
  return { messages, stop: () => removeEventListener('message', hear) };
}

export function closeFrames(): void {
  for (const each of made.splice(0)) each.remove();
}
