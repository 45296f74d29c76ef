import { expect } from '@open-wc/testing';
import { emulate } from '../drivers/emulate.js';
import { closeFixture, drawnIn, elementsOf, nameOf, openFixture } from '../drivers/fixture-page.js';
import { fixtures } from '../fixtures/index.js';

const page = document.documentElement;

/** Windows that a visitor may have: phones, a narrow column, 1280 and 1024 pixels at 400 %; and words of twice the size. */
const windows = [
  { width: 360 },
  { width: 320 },
  { width: 280 },
  { width: 256 },
  { width: 320, words: '32px' },
];

/** Places on the picture are not among them: the list beside it holds them all, and leg-pain-map.test.ts measures them on a phone. */
const controls = 'a[href], button, input, select, textarea, summary, label:has(input)';
/** What a visitor comes for is 44 pixels high; what stands in a row of words or beside it need only be 24. */
const primary = 'button:not(.plain), a.button, .option, .side, input:not([type=checkbox], [type=radio]), select, textarea';

/** What the finger meets: a hidden box is pressed by its label, a link in a sentence by its words. */
function tooSmall(box: HTMLElement): string[] {
  const found: string[] = [];
  for (const element of drawnIn(box)) {
    if (!element.matches(controls) || isByAnother(element)) continue;
    // A name may stand for its whole row.
    const isRow = getComputedStyle(element, '::before').position === 'absolute';
    const { width, height } = (isRow ? element.offsetParent! : element).getBoundingClientRect();
    const least = element.matches(primary) ? 44 : 24;
    if (Math.min(width, height) < least - 0.5) found.push(`${nameOf(element)}: ${width.toFixed(0)} × ${height.toFixed(0)}, at least ${least}`);
  }
  return found;
}

const isByAnother = (element: HTMLElement): boolean =>
  element.matches('.visually-hidden, label :is([type=checkbox], [type=radio])') || (element.localName === 'a' && getComputedStyle(element).display === 'inline');

/** What reaches out of its element, or is cut off by something that does not scroll. */
function cutOff(box: HTMLElement): string[] {
  const found: string[] = [];
  if (page.scrollWidth > innerWidth) found.push(`the page is ${page.scrollWidth} wide`);
  const edges = new Map(elementsOf(box).map((element) => [element.shadowRoot!, element.getBoundingClientRect()]));
  for (const element of drawnIn(box)) {
    if (element.closest('.visually-hidden, svg')) continue;
    const { left, right, width } = element.getBoundingClientRect();
    const edge = edges.get(element.getRootNode() as ShadowRoot)!;
    if (width > 0 && !element.closest('.scroller *') && (left < edge.left - 1 || right > edge.right + 1)) found.push(`${nameOf(element)} reaches out`);
    const { overflowX } = getComputedStyle(element);
    if (['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1) found.push(`${nameOf(element)} is cut off`);
  }
  return found;
}

describe('on a narrow page, nothing is too wide, cut off or too small to press', () => {
  afterEach(closeFixture);

  for (const fixture of fixtures) {
    for (const lang of fixture.lang ? [fixture.lang] : (['en', 'ar'] as const)) {
      it(`in ${fixture.name}, ${lang}`, async function () {
        await emulate(this, { width: 360 });
        const box = await openFixture({ ...fixture, lang });
        for (const { width, words = '' } of windows) {
          await emulate(this, { width });
          page.style.setProperty('--leg-pain-font-size', words);
          expect([...cutOff(box), ...tooSmall(box)], `${width} pixels wide ${words}`).to.deep.equal([]);
        }
      }).timeout(20_000);
    }
  }

  it('which a small button and a long word without a break would be', async function () {
    await emulate(this, { width: 280 });
    const box = await openFixture({ name: 'small', html: '<care-advice></care-advice>' });
    const root = elementsOf(box)[0]!.shadowRoot!.querySelector('.root')!;
    root.insertAdjacentHTML('beforeend', '<a class="button" href="#" style="min-block-size: 0">.</a><p style="inline-size: 500px">Long</p>');
    expect(tooSmall(box)).to.have.lengthOf(1);
    expect(cutOff(box).join()).to.contain('the page is').and.to.contain('reaches out');
  });
});
