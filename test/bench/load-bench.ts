/**
 * From the first byte of a loader to the frame that shows the first widget, on a slow line and a slow phone: our loader, and in
 * turns with it Web Awesome's with as many questions in its own accordion.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PredefinedNetworkConditions, type Browser } from 'puppeteer-core';
import { faqIds, faqWords } from '../../src/dataset/faqs.js';
import { root } from '../house/files.js';
import { serveCompressed } from './cdn.js';

interface Contender {
  /** A folder that holds the loader. */
  readonly folder: string;
  readonly loader: string;
  readonly markup: string;
  /** Of the first widget, inside its shadow root: what a visitor sees of it. */
  readonly shown: readonly [tag: string, part: string];
}

export interface Loads {
  /** Median milliseconds by tag. */
  readonly ours: Readonly<Record<string, number>>;
  readonly peer: number;
  /** Our accordion beside theirs: the median of the rounds' own ratios, because what else the machine does weighs on a whole round. */
  readonly ratio: number;
}

const rounds = 7;
const slowDown = 4;

const english = faqWords.in('en');
const peer = join(dirname(createRequire(import.meta.url).resolve('@awesome.me/webawesome/package.json')), 'dist-cdn');
const ours = (tag: string): Contender => ({ folder: root('dist'), loader: 'leg-pain-widgets.js', markup: `<${tag}></${tag}>`, shown: [tag, 'h2'] });

const contenders: readonly Contender[] = [
  {
    folder: peer,
    loader: 'webawesome.loader.js',
    markup: faqIds.map((id) => `<wa-details summary="${english[id].question}">${english[id].answer.map((each) => `<p>${each}</p>`).join('')}</wa-details>`).join(''),
    shown: ['wa-details', 'summary'],
  },
  ...['faq-accordion', 'leg-pain-map', 'symptom-checker'].map(ours),
];

export async function measureLoad(browser: Browser): Promise<Loads> {
  const times = contenders.map((): number[] => []);
  const servers = await Promise.all(contenders.map((each) => serveCompressed(each.folder, { '/page.html': pageOf(each) })));
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const [at, contender] of contenders.entries()) times[at]!.push(await load(browser, `${servers[at]!.address}/page.html`, contender));
    }
  } finally {
    for (const server of servers) server.close();
  }
  const [theirs = [], accordion = []] = times;
  return {
    ours: Object.fromEntries(contenders.slice(1).map(({ shown: [tag] }, at) => [tag, median(times[at + 1]!)])),
    peer: median(theirs),
    ratio: median(accordion.map((time, round) => time / theirs[round]!)),
  };
}

const pageOf = ({ loader, markup }: Contender): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Load</title><script type="module" src="/${loader}"></script>${markup}</html>`;

/** In a context of its own, which has nothing in its cache. */
async function load(browser: Browser, address: string, { loader, shown }: Contender): Promise<number> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateCPUThrottling(slowDown);
  await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
  await page.evaluateOnNewDocument(`(${watch.toString()})(${JSON.stringify(shown)})`);
  await page.goto(address);
  const painted = (await page.evaluate('globalThis.painted')) as number;
  const began = await page.evaluate((name) => {
    const requests = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return requests.find((each) => each.name.endsWith(name))?.responseStart;
  }, loader);
  await context.close();
  return painted - (began ?? NaN);
}

/** Runs in the page: notes the first frame that shows the part. */
function watch([tag, part]: readonly [string, string]): void {
  const isShown = (): boolean => (document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(part)?.offsetHeight ?? 0) > 0;
  const painted = new Promise<number>((resolve) => {
    const look = (): void => {
      if (!isShown()) return void requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      // What is sent in a frame arrives when it has been painted.
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage('');
    };
    requestAnimationFrame(look);
  });
  Object.assign(globalThis, { painted });
}

const median = (list: readonly number[]): number => [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)] ?? NaN;
