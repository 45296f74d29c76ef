import { expect } from '@open-wc/testing';
import { emulate } from '../drivers/emulate.js';
import { closeFixture, elementsOf, openFixture } from '../drivers/fixture-page.js';
import { fixtures, type Fixture } from '../fixtures/index.js';

const ltr = { lang: 'en', dir: 'ltr' } as const;
const rtl = { lang: 'ar', dir: 'rtl' } as const;

/** What each example page looks like in the schemes and directions that a site may have, whatever it asks for itself. */
const looks: Record<string, Partial<Fixture> & { isForced?: true }> = {
  light: { ...ltr, scheme: 'light' },
  dark: { ...ltr, scheme: 'dark' },
  'light, right to left': { ...rtl, scheme: 'light' },
  'dark, right to left': { ...rtl, scheme: 'dark' },
  'forced colours': { ...ltr, scheme: 'light', isForced: true },
};

describe('axe finds nothing wrong', () => {
  afterEach(closeFixture);

  for (const fixture of fixtures) {
    for (const [name, { isForced, ...look }] of Object.entries(looks)) {
      it(`in ${fixture.name}, ${name}`, async function () {
        if (isForced) await emulate(this, { 'forced-colors': 'active' });
        const box = await openFixture({ ...fixture, ...look });
        for (const { shadowRoot } of elementsOf(box)) expect(getComputedStyle(shadowRoot!.querySelector('.root')!).direction).to.equal(look.dir);
        await expect(box).to.be.accessible();
      }).timeout(30_000);
    }
  }

  it('but would notice grey on grey inside an element', async () => {
    const box = await openFixture({ name: 'grey', html: '<faq-accordion style="--leg-pain-text: #999; --leg-pain-surface: #888"></faq-accordion>' });
    let found: unknown;
    try {
      await expect(box).to.be.accessible();
    } catch (error) {
      found = error;
    }
    expect(String(found)).to.contain('color-contrast');
  });
});
