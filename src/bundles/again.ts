/**
 * How the built loader and its chunks import one another: what has failed is asked for at another address the next time, because
 * Chromium and Firefox remember for good that an address failed.
 */
/** The name that .rollup/retry.mjs writes in place of `import`: a global one, and short, because every chunk carries it. */
const page = globalThis as { legPainImport?: (path: string, from: string) => Promise<unknown> };

/** Where to ask next, by the address that failed. */
const others: Record<string, string> = {};

/** Only a page that pins our files by their checksums needs to have what is asked for next held to them. */
const pinned = globalThis.document?.querySelector('script[type=importmap]') ? import('./pinned.js') : undefined;
pinned?.catch(() => {}); // then nothing is asked for again

page.legPainImport ??= async (path, from) => {
  const { href } = new URL(path, from);
  const other = others[href];
  try {
    if (other || href.endsWith('.all.js')) await (await pinned)?.hold(href, other);
    return (await import(other ?? href)) as unknown;
  } catch (error) {
    others[href] = `${href}?${Date.now()}`;
    throw error;
  }
};
