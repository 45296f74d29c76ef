/** Reads the site's overlay out of a page: a JSON block, the address on a script tag, or the `data-site` of a mount. */
import { checkOverlay } from '../dataset/overlay.js';
import { warnOnce } from '../shared/attributes.js';
import { setSite } from '../shared/site-settings.js';
import { site, type Site } from '../shared/site.js';
import { refreshAll } from '../shared/widgets.js';

/** One after the other, in the page's order, however long an address takes. */
let queue = Promise.resolve();
let observer: MutationObserver | undefined;

/** Adds what one place says to what the page has said before; of two that say the same, the later one counts. */
export function readSite(from: HTMLElement): Promise<void> {
  const arriving = textOf(from);
  return (queue = queue.then(async () => {
    try {
      add(JSON.parse(await arriving));
    } catch (error) {
      warnOnce(`the site's settings are not JSON, or could not be had, and are left out (${String(error)}).`);
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

function add(value: unknown): void {
  const { site: read, problems } = checkOverlay(value);
  const shown = problems.slice(0, 12).join(' ');
  if (shown) warnOnce(`the site's settings: ${shown}${problems.length > 12 ? ` … (${problems.length} in all)` : ''}`);
  setSite(joined(site(), read as Site));
  if (typeof site().emergencyNumber === 'object') watchCountry();
}

/** Only checked values come here, so no name can be one that every object has. */
function joined<T>(before: T, next: T): T {
  if (!isObject(before) || !isObject(next)) return next;
  const both = { ...before, ...next };
  for (const key in next) if (Object.hasOwn(before, key)) both[key] = joined(before[key], next[key]);
  return both;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Another country in the page's `lang` is another number, even where the language stays. */
function watchCountry(): void {
  observer ??= new MutationObserver(refreshAll);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
}
