import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { tags } from '../../src/bundles/tags.js';
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

const widgets = Object.keys(tags);
const widget = (page: Window, tag: string) => page.document.querySelector<HTMLElement>(tag)!;
const inside = <T extends HTMLElement>(page: Window, tag: string, selector: string) => widget(page, tag).shadowRoot?.querySelector<T>(selector);

async function allThere(page: Window): Promise<void> {
  await waitUntil(() => widgets.every((tag) => inside(page, tag, 'h2')), 'the widgets are there', { timeout: 8000 });
}

describe('the demonstration clinic', () => {
  afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

  it('shows every widget, the leg first and the clinic’s contact last', async () => {
    const page = await openClinic('', 360, 740);
    await allThere(page);
    const shown = [...page.document.querySelectorAll('main *')].map(({ localName }) => localName).filter((tag) => widgets.includes(tag));
    expect(shown).to.deep.equal(['leg-pain-map', 'symptom-checker', 'faq-accordion', 'care-advice', 'treatment-guide', 'condition-list', 'clinic-contact']);
  }).timeout(20_000);

  it('keeps no empty room under a short question, nor under few answers', async () => {
    const page = await openClinic('', 360, 1200);
    await allThere(page);
    inside<HTMLInputElement>(page, 'symptom-checker', '[value="*none"]')!.click();
    inside(page, 'symptom-checker', '.moves button')!.click();
    await waitUntil(() => inside(page, 'symptom-checker', '#question:focus'), 'the next question is asked', { timeout: 8000 });
    inside(page, 'faq-accordion', '.topic:last-of-type')!.click();
    await aTimeout(300);
    for (const tag of ['symptom-checker', 'faq-accordion']) {
      expect(widget(page, tag).offsetHeight, tag).to.equal(inside(page, tag, '.root')!.offsetHeight);
      expect(widget(page, tag).offsetHeight, `${tag} would fit its old room`).to.be.lessThan(1200);
    }
  }).timeout(20_000);

  it('leads from a cause under a place to what is known about it', async () => {
    const page = await openClinic('', 360, 740);
    await allThere(page);
    inside(page, 'leg-pain-map', '[data-place="big-toe"][data-side="left"]')!.dispatchEvent(new page.MouseEvent('click', { bubbles: true, composed: true }));
    await waitUntil(() => inside(page, 'leg-pain-map', '.causes a'), 'the causes are shown', { timeout: 8000 });
    const cause = inside<HTMLAnchorElement>(page, 'leg-pain-map', '.causes a')!;
    cause.click();
    await waitUntil(() => page.document.activeElement === widget(page, 'condition-list'), 'the focus is in the list', { timeout: 8000 });
    const { activeElement } = widget(page, 'condition-list').shadowRoot!;
    expect([activeElement!.textContent.trim(), activeElement!.getAttribute('aria-expanded')]).to.deep.equal([cause.textContent, 'true']);
  }).timeout(20_000);
});

describe('the demonstration clinic, as it arrives', () => {
  before(function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
  });
  afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

  for (const address of ['', '?lang=ar', '?lang=fr&scheme=dark']) {
    for (const [width, height] of [[360, 800], [360, 3000], [1280, 800]] as const) {
      it(`does not jump when it arrives in a window of ${width} × ${height}${address && ', as '}${address}`, async function () {
        await emulate(this, { width: 1300 });
        const page = await openClinic(address, width, height);
        await allThere(page);
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
