/** Reads the site's overlay out of a page: a JSON block or the `data-site` of a mount. */
import { checkOverlay } from '../dataset/overlay.js';
import { warnOnce } from '../shared/attributes.js';
import { setSite, site } from '../shared/site.js';

/** Adds what one block or mount says to what the page has said before; of two that say the same, the later one counts. */
export function readSite(from: HTMLElement): void {
  let value: unknown;
  try {
    value = JSON.parse(from.dataset.site || from.textContent || '');
  } catch (error) {
    warnOnce(`the site's settings are not JSON and are left out (${String(error)}).`);
    return;
  }
  const { site: read, problems } = checkOverlay(value);
  if (problems.length > 0) warnOnce(`the site's settings: ${problems.join(' ')}`);
  setSite({ ...site(), ...read, clinic: { ...site().clinic, ...read.clinic } });
}
