/** Reads the site's overlay out of a page: a JSON block, the address on a script tag, or the `data-site` of a mount. */
import type { Overlay } from '../dataset/overlay.js';
import { warnOnce } from '../shared/attributes.js';
import { site } from '../shared/site.js';
import { addToSite } from '../site.js';

/** One after the other, in the page's order, however long an address takes. */
let queue = Promise.resolve();

/** Adds what one place says to what the page has said before. */
export function readSite(from: HTMLElement): Promise<void> {
  const arriving = textOf(from);
  return (queue = queue.then(async () => {
    try {
      addToSite(JSON.parse(await arriving) as Overlay);
    } catch (error) {
      warnOnce(`the site's settings are not JSON, or could not be had, and are left out (${String(error)}).`);
      // They may have asked for information only, and nobody may get a personal verdict against a site's will.
      if (!site().mode) addToSite({ mode: 'information' });
    }
  }));
}

/** Elements wait for the settings, so an address has ten seconds. */
async function textOf(from: HTMLElement): Promise<string> {
  const { site: json, legPainSite: address } = from.dataset;
  if (json || !address) return json || from.textContent;
  const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) });
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return answer.text();
}
