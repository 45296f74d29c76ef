import { expect } from '@open-wc/testing';
import { brokenWords } from '../drivers/broken-words.js';
import { emulate } from '../drivers/emulate.js';
import { closeFixture, drawnIn, elementsOf, hasWords, nameOf, openFixture } from '../drivers/fixture-page.js';
import { fixtures } from '../fixtures/index.js';

/** Letters of twice the size on a phone, a narrow column, and a window of 1280 pixels four times as large. */
const windows = [{ width: 360, letters: 32 }, { width: 280 }, { width: 320 }];

/**
 * Words that are wider than a phone where letters are that large, in the wide font of the machines that run the tests. A
 * browser that has a dictionary parts them with a hyphen; this one has none.
 */
const tooWide = new Set([
  'complémentaires',
  'engourdissement',
  'fourmillements',
  'kinésithérapeute',
  'kinésithérapeutes',
  'thromboembolique',
  'évanouissement',
]);

/** A line may end after a hyphen or a stroke, and a sign may stand alone where the word before it fills the line. */
const letters = /[\p{L}\p{M}\p{N}]+/gu;

/** What is read: each word that goes over two lines without a hyphen, with where it stands. */
const brokenIn = (box: HTMLElement): string[] =>
  [...drawnIn(box)].filter(hasWords).flatMap((element) =>
    brokenWords([element], letters)
      .filter((word) => !tooWide.has(word.toLowerCase()))
      .map((word) => `${word} in ${nameOf(element)}`),
  );

describe('however narrow the page or large the letters, a word stays whole', () => {
  afterEach(closeFixture);

  for (const fixture of fixtures) {
    for (const lang of fixture.lang ? [fixture.lang] : (['en', 'fr', 'ar'] as const)) {
      it(`in ${fixture.name}, ${lang}`, async function () {
        await emulate(this, { width: 360 });
        const box = await openFixture({ ...fixture, lang });
        for (const wishes of windows) {
          await emulate(this, wishes);
          expect(brokenIn(box), JSON.stringify(wishes)).to.deep.equal([]);
        }
      }).timeout(20_000);
    }
  }

  it('which a word wider than its column would not', async function () {
    await emulate(this, { width: 280 });
    const box = await openFixture({ name: 'wide', html: '<care-advice></care-advice>' });
    elementsOf(box)[0]!.shadowRoot!.querySelector('.root')!.insertAdjacentHTML('beforeend', '<p style="inline-size: 3em">Appointment</p><p style="inline-size: 9em">A whole-word</p>');
    expect(brokenIn(box)).to.have.lengthOf(1);
  });
});

/** Numbers as people write them, with spaces and with hyphens, on buttons and in sentences. */
const calls = `<script type="application/json" data-leg-pain-site>{
  "clinic": { "phone": "+1 604-555 0100", "booking": "tel:1" }, "emergencyNumber": "0800 112"
}</script><clinic-contact></clinic-contact><care-advice></care-advice><faq-accordion></faq-accordion>`;

const wholeNumber = /\d[\d\s\u2060-]*\d{2}/g;

const numbersIn = (box: HTMLElement): HTMLElement[] => [...drawnIn(box)].filter((element) => hasWords(element) && element.textContent.match(wholeNumber));

describe('however narrow the page or large the letters, a telephone number stays in one line', () => {
  afterEach(closeFixture);

  for (const lang of ['en', 'fr', 'ar'] as const) {
    it(`in buttons and sentences, ${lang}`, async function () {
      await emulate(this, { width: 360 });
      const box = await openFixture({ name: 'calls', html: calls, lang, presses: ['.question'] });
      expect(numbersIn(box).length).to.be.greaterThan(3);
      for (const wishes of windows) {
        await emulate(this, wishes);
        expect(brokenWords(numbersIn(box), wholeNumber), JSON.stringify(wishes)).to.deep.equal([]);
      }
    });
  }
});
