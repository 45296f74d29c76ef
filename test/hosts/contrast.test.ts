import { expect } from '@open-wc/testing';
import { contrast, groundOf, parentOf } from '../drivers/colours.js';
import { emulate } from '../drivers/emulate.js';
import { closeFixture, drawnIn, hasWords, nameOf, openFixture } from '../drivers/fixture-page.js';
import { fixtures } from '../fixtures/index.js';
import { themes } from '../../src/pages/embed/options.js';

/** A field whose edge cannot be seen cannot be found. A button is known by its words. */
const fields = 'input:not([type=checkbox], [type=radio]), select, textarea, .option, .side';

/** As a sentence for each that falls short. */
function tooPale(box: HTMLElement, words: number): string[] {
  const found = new Set<string>();
  const check = (element: Element, what: string, ratio: number, least: number) => {
    if (ratio < least) found.add(`${what} of ${nameOf(element)}: ${ratio.toFixed(2)}, at least ${least}`);
  };
  for (const element of drawnIn(box)) {
    const style = getComputedStyle(element);
    if (hasWords(element)) check(element, 'words', contrast(style.color, groundOf(element)), words);
    if (element.matches(fields) && !element.matches('.visually-hidden')) {
      const outside = groundOf(parentOf(element));
      check(element, 'edge', Math.max(contrast(style.borderTopColor, outside), contrast(style.backgroundColor, outside)), 3);
    }
    // Arrows and the like are the borders of an empty box.
    const mark = getComputedStyle(element, '::after');
    if (mark.content === '""' && mark.borderBottomStyle === 'solid') check(element, 'mark', contrast(mark.borderBottomColor, groundOf(element)), 3);
    if (element.matches('.line')) check(element, 'outline', contrast(style.stroke, groundOf(element)), 3);
    if (element.matches('.mark')) check(element, 'edge of the chosen place', contrast(style.stroke, groundOf(element)), 3);
  }
  return [...found];
}

describe('words and edges can be seen', () => {
  const sheet = document.createElement('style');
  const sheets: Record<string, string> = { default: '' };

  before(async () => {
    for (const theme of themes) sheets[theme] = await (await fetch(`/src/themes/${theme}.css`)).text();
    document.head.append(sheet);
  });
  afterEach(() => {
    closeFixture();
    sheet.textContent = '';
  });
  after(() => sheet.remove());

  for (const fixture of fixtures.filter(({ lang = 'en', scheme = 'light' }) => lang === 'en' && scheme === 'light')) {
    it(`in ${fixture.name}, in every look, light and dark`, async function () {
      await emulate(this, { 'prefers-reduced-motion': 'reduce' });
      const box = await openFixture(fixture);
      for (const [theme, text] of Object.entries(sheets)) {
        sheet.textContent = text;
        for (const scheme of ['light', 'dark']) {
          document.documentElement.style.colorScheme = scheme;
          expect(tooPale(box, theme === 'high-contrast' ? 7 : 4.5), `${theme}, ${scheme}`).to.deep.equal([]);
        }
      }
    }).timeout(20_000);
  }

  it('which pale grey could not', async function () {
    await emulate(this, { 'prefers-reduced-motion': 'reduce' });
    const box = await openFixture({ name: 'pale', html: '<faq-accordion style="--leg-pain-muted: #aaa; --leg-pain-control: #ddd; --leg-pain-text: #aaa"></faq-accordion>' });
    expect(tooPale(box, 4.5).join('\n')).to.contain('words of').and.to.contain('edge of');
  });
});
