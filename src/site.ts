/**
 * The door for what a site says about itself: its contact, its emergency number, its own questions, words and theme. All of it is
 * checked: what cannot be used is named in one warning and left out, the rest counts. Opening the door changes nothing.
 */
import { checkOverlay, type Overlay } from './dataset/overlay.js';
import { warnOnce } from './shared/attributes.js';
import { setSite as use } from './shared/site-settings.js';
import { site, type Site } from './shared/site.js';

export type { Overlay as SiteSettings } from './dataset/overlay.js';

/** What the widgets know about the site from now on, in place of what they knew. `setSite({})` makes them forget it. */
export function setSite(settings: Overlay): void {
  use(checked(settings));
}

/** Adds to what has been said before; of two that say the same, the later one counts. */
export function addToSite(settings: Overlay): void {
  use(joined(site(), checked(settings)));
}

function checked(settings: unknown): Site {
  const { site: usable, problems } = checkOverlay(settings);
  const shown = problems.slice(0, 12).join(' ');
  if (shown) warnOnce(`the site's settings: ${shown}${problems.length > 12 ? ` … (${problems.length} in all)` : ''}`);
  return usable;
}

/** Only checked values come here, so no name can be one that every object has. */
function joined<T>(before: T, next: T): T {
  if (!isObject(before) || !isObject(next)) return next;
  const both = { ...before, ...next };
  for (const key in next) if (Object.hasOwn(before, key)) both[key] = joined(before[key], next[key]);
  return both;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
