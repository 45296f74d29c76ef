import { expect } from '@open-wc/testing';
import { contrast, groundOf, parsed } from '../drivers/colours.js';
import { emulate } from '../drivers/emulate.js';
import { closeFixture, drawnIn, elementsOf, hasWords, nameOf, openFixture } from '../drivers/fixture-page.js';
import { fixtures } from '../fixtures/index.js';

const english = fixtures.filter(({ lang = 'en' }) => lang === 'en');

describe('on paper', () => {
  afterEach(closeFixture);

  for (const fixture of english.filter(({ scheme = 'light' }) => scheme === 'light')) {
    it(`the words of ${fixture.name} can be read, also from a dark page, and nothing asks to be typed or searched`, async function () {
      const box = await openFixture({ ...fixture, scheme: 'dark' });
      await emulate(this, { media: 'print', width: 794, 'prefers-reduced-motion': 'reduce' });
      const drawn = [...drawnIn(box)];
      // A printer may leave out every ground; a browser then darkens what stood on a coloured button.
      const pale = drawn.filter((each) => hasWords(each) && !each.closest('button, .button') && contrast(getComputedStyle(each).color, parsed('#ffffff')) < 4.5);
      expect(pale.map(nameOf)).to.deep.equal([]);
      for (const { shadowRoot } of elementsOf(box)) expect(groundOf(shadowRoot!.querySelector('.root'))).to.deep.equal(parsed('#ffffff'));
      expect(drawn.filter((each) => each.matches('input[type=search], [role=search]')).map(nameOf)).to.deep.equal([]);
    });
  }
});

describe('where less motion is asked for', () => {
  afterEach(closeFixture);

  /** How long something on an element, its marks or its progress bar moves. */
  const moves = (element: Element): boolean =>
    [undefined, '::before', '::after', '::-webkit-progress-value'].some((part) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
      return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
    });

  for (const fixture of english) {
    it(`nothing in ${fixture.name} moves`, async function () {
      await emulate(this, { 'prefers-reduced-motion': 'reduce' });
      const box = await openFixture(fixture);
      expect([...drawnIn(box)].filter(moves).map(nameOf)).to.deep.equal([]);
    });
  }

  it('which it does otherwise', async function () {
    await emulate(this, {});
    const box = await openFixture({ name: 'moving', html: '<faq-accordion></faq-accordion>' });
    expect([...drawnIn(box)].filter(moves)).not.to.deep.equal([]);
  });
});
