import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { emulate } from '../drivers/emulate.js';

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node?: Node }[];
}

const frames: HTMLIFrameElement[] = [];

async function openClinic(address: string, width: number, height: number): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: ${height}px; border: 0`;
  frame.src = `/dist/index.html${address}`;
  document.body.append(frame);
  frames.push(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentWindow as Window & typeof globalThis;
}

/** What has moved by itself since the page was opened. Only Chromium tells. */
function shiftsOf(page: Window & typeof globalThis): Promise<Shift[]> {
  return new Promise((resolve) => {
    const observer = new page.PerformanceObserver((list) => resolve(list.getEntries() as Shift[]));
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve([]), 300);
  });
}

describe('the demonstration clinic', () => {
  before(function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
  });
  afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

  for (const address of ['', '?lang=ar', '?lang=fr&scheme=dark']) {
    for (const [width, height] of [[360, 800], [360, 3000], [1280, 800]] as const) {
      it(`does not jump when it arrives in a window of ${width} × ${height}${address && ', as '}${address}`, async function () {
        await emulate(this, { width: 1300 });
        const page = await openClinic(address, width, height);
        const isThere = () => [...page.document.querySelectorAll('leg-pain-map, symptom-checker, faq-accordion')].every(({ shadowRoot }) => shadowRoot?.querySelector('.root h2'));
        await waitUntil(isThere, 'the widgets are there', { timeout: 8000 });
        await aTimeout(300);
        const moved = await shiftsOf(page);
        expect(moved.map(({ value, sources }) => `${value} ${sources.map(({ node }) => node?.nodeName).join(' ')}`)).to.deep.equal([]);
      }).timeout(20_000);
    }
  }

  it('would tell when something had jumped', async function () {
    await emulate(this, { width: 1300 });
    const page = await openClinic('', 360, 800);
    await aTimeout(300);
    const pushed = page.document.createElement('div');
    pushed.style.blockSize = '200px';
    page.document.body.prepend(pushed);
    await aTimeout(300);
    expect(await shiftsOf(page)).not.to.deep.equal([]);
  });
});
