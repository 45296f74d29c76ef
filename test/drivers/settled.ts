/** Waits until an element has nothing more to show: what it was loading is there, and nothing in it changes any more. */
import { waitUntil } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import { isLoading } from '../fixtures/loading.js';

/** Longer than a live region waits until a visitor has stopped typing. */
const quiet = 700;

export async function settled(element: HTMLElement): Promise<void> {
  const root = element.shadowRoot!;
  let changed = performance.now();
  const watch = new MutationObserver(() => (changed = performance.now()));
  watch.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
  try {
    const isDone = () => !(element as ReactiveElement).isUpdatePending && !isLoading(root) && performance.now() - changed > quiet;
    await waitUntil(isDone, `<${element.localName}> comes to rest`, { timeout: 20_000 });
  } finally {
    watch.disconnect();
  }
}
