/** What a real browser downloads for a page, file by file, as the bytes that brotli leaves of each. */
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { exists, read } from '../house/files.js';

export interface Download {
  file: string;
  bytes: number;
}

/** Opens the page and waits until each tag is defined and nothing more is asked for. */
export async function downloadsOf(browser: Browser, address: string, tags: readonly string[]): Promise<Download[]> {
  const page = await browser.newPage();
  const downloads: Promise<Download>[] = [];
  page.on('response', (response) => {
    const url = response.url();
    if (url === address || url.endsWith('/favicon.ico') || !url.startsWith('http')) return;
    downloads.push(response.buffer().then((body) => ({ file: new URL(url).pathname.slice(1), bytes: compressed(body) })));
  });
  await page.goto(address);
  for (const tag of tags) {
    await page.waitForFunction((name) => customElements.get(name) !== undefined, { timeout: 5_000 }, tag).catch(() => {
      throw new Error(`<${tag}> is in the page and never defined: does src/bundles know it?`);
    });
  }
  await page.waitForNetworkIdle({ idleTime: 500 });
  const settled = await Promise.all(downloads);
  await page.close();
  return settled;
}

export const compressed = (body: Uint8Array): number => brotliCompressSync(body).length;

export const sum = (downloads: readonly Download[]): number => downloads.reduce((total, { bytes }) => total + bytes, 0);

/** Each file with the sources that weigh most in it (those before minifying), heaviest first. */
export function describeDownloads(downloads: readonly Download[]): string {
  const sizes = exists('build/module-sizes.json')
    ? (JSON.parse(read('build/module-sizes.json')) as Record<string, Record<string, number>>)
    : {};
  return [...downloads]
    .sort((one, other) => other.bytes - one.bytes)
    .flatMap(({ file, bytes }) => [`  ${bytes} bytes  ${file}`, ...heaviest(sizes[file] ?? {})])
    .join('\n');
}

const heaviest = (modules: Record<string, number>): string[] =>
  Object.entries(modules)
    .filter(([, bytes]) => bytes > 0)
    .sort(([, one], [, other]) => other - one)
    .slice(0, 12)
    .map(([module, bytes]) => `      ${bytes} of source  ${module}`);
