/** Holds a file that is asked for at another address to the checksum that the page's import map has pinned for its own. */

/** The file that holds everything must not be a way around the checksums of its parts. */
const holdsAll = (file: string): boolean => file.endsWith('.all.js');

/** @throws Error when what comes is not what is pinned, and for the file that holds everything where only its parts are pinned. */
export async function hold(file: string, other: string | undefined): Promise<void> {
  const all = pins();
  const pin = all.find(([pinned]) => pinned === file)?.[1];
  if (!pin && holdsAll(file) && all.some(([pinned]) => pinned.startsWith(file.replace(/[^/]+$/, '')))) throw new Error(`${file} is not pinned.`);
  if (other && pin) await run(other, pin);
}

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
