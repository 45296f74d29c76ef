/**
 * From the choice of a place on <leg-pain-map> to the painted panel. The choice falls at the start of a frame and the clock
 * stops in the first task after that frame, so that the figure is work and holds no waiting; one frame is 16.7 ms.
 */
import type { Browser } from 'puppeteer-core';

/** Median milliseconds, at a slow-down of the processor. */
export async function measureMap(browser: Browser, address: string, slowDown: number): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  // By the clock: what changes inside a shadow root is no change that the page's observers see.
  await page.waitForFunction(`document.querySelector('leg-pain-map').shadowRoot?.querySelector('[data-place]')`, { polling: 50 });
  await page.emulateCPUThrottling(slowDown);
  // As a text, because the compiler's helpers do not exist in the page.
  const times = (await page.evaluate(`(async () => {
    const map = document.querySelector('leg-pain-map');
    const times = [];
    for (const place of [...map.shadowRoot.querySelectorAll('[data-place]')].slice(0, 12)) {
      const { place: name, side } = place.dataset;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const started = performance.now();
      map.shadowRoot.querySelector('[data-place="' + name + '"][data-side="' + side + '"]').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await map.updateComplete;
      await new Promise((resolve) => { const channel = new MessageChannel(); channel.port1.onmessage = resolve; channel.port2.postMessage(0); });
      times.push(performance.now() - started);
    }
    return times.sort((one, other) => one - other);
  })()`)) as number[];
  await page.close();
  return times[Math.floor(times.length / 2)] ?? NaN;
}
