/**
 * How the built loader and its chunks import one another: what has failed is asked for at another address the next time, because
 * Chromium and Firefox remember for good that an address failed. A file that the page has pinned by its checksum is held to it
 * there too.
 */
/** The same symbol, by its name, as in .rollup/retry.mjs. */
const importing = Symbol.for('leg-pain-widgets/import');
const page = globalThis as { [importing]?: (path: string, from: string) => Promise<unknown> };

/** Where to ask next, by the address that failed. */
const others: Record<string, string> = {};

page[importing] ??= async (path, from) => {
  const { href } = new URL(path, from);
  const pin = pinOf(href);
  if (!pin && holdsAll(href) && pins().some(([file]) => file.startsWith(href.replace(/[^/]+$/, '')))) throw new Error(`${href} is not pinned.`);
  const other = others[href];
  try {
    if (other && pin) await run(other, pin);
    return (await import(other ?? href)) as unknown;
  } catch (error) {
    others[href] = `${href}?${Date.now()}`;
    throw error;
  }
};

/** The file that holds everything must not be a way around the checksums of its parts. */
const holdsAll = (file: string): boolean => file.endsWith('.all.js');

const pinOf = (file: string): string | undefined => pins().find(([pinned]) => pinned === file)?.[1];

/** What the page's import maps say, as a browser reads them: address and checksum. */
const pins = (): [string, string][] =>
  [...document.querySelectorAll('script[type=importmap]')].flatMap(({ textContent }) => {
    const { integrity = {} } = orNothing(() => JSON.parse(textContent) as { integrity?: Record<string, string> }) ?? {};
    return Object.entries(integrity).map(([address, sum]): [string, string] => [orNothing(() => new URL(address, document.baseURI).href) ?? '', sum]);
  });

function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Only a script element can carry a checksum of its own that every browser checks; `import` then gives the module that it ran. */
function run(file: string, integrity: string): Promise<unknown> {
  const script = Object.assign(document.createElement('script'), { type: 'module', src: file, integrity, crossOrigin: 'anonymous' });
  const done = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${file} could not be loaded, or is not what the page has pinned.`));
  });
  document.head.append(script);
  return done.finally(() => script.remove());
}
