/**
 * From the choice of a place on <leg-pain-map> to the painted panel, and beside it the least a frame can cost here: one word of the
 * same page changes. Each falls at the start of a frame and the clock stops in the first task after that frame, so that
 * the figure is work and holds no waiting; one frame is 16.7 ms.
 */
import type { Browser } from 'puppeteer-core';

/** Median milliseconds. */
export interface MapTimes {
  readonly chosen: number;
  readonly oneWord: number;
}

/** Measures at a slow-down of the processor, where the panel is in sight. */
export async function measureMap(browser: Browser, address: string, slowDown: number): Promise<MapTimes> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(address);
  // By the clock: what changes inside a shadow root is no change that the page's observers see.
  await page.waitForFunction(`document.querySelector('leg-pain-map').shadowRoot?.querySelector('[data-place]')`, { polling: 50 });
  await page.emulateCPUThrottling(slowDown);
  // As a text, because the compiler's helpers do not exist in the page.
  const times = (await page.evaluate(`(async () => {
    const map = document.querySelector('leg-pain-map');
    const word = document.body.appendChild(document.createElement('p'));
    const frame = async (deed) => {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const started = performance.now();
      await deed();
      await new Promise((resolve) => { const channel = new MessageChannel(); channel.port1.onmessage = resolve; channel.port2.postMessage(0); });
      return performance.now() - started;
    };
    const median = (times) => times.sort((one, other) => one - other)[times.length >> 1];
    const oneWord = [];
    const chosen = [];
    for (const { dataset } of [...map.shadowRoot.querySelectorAll('[data-place]')].slice(0, 12)) {
      const { place, side } = dataset;
      oneWord.push(await frame(() => { word.textContent = place + side; }));
      chosen.push(await frame(() => {
        map.shadowRoot.querySelector('[data-place="' + place + '"][data-side="' + side + '"]').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        return map.updateComplete;
      }));
    }
    return { chosen: median(chosen), oneWord: median(oneWord) };
  })()`)) as MapTimes;
  await page.close();
  return times;
}
