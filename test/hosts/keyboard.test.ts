import { expect } from '@open-wc/testing';
import { press } from '../drivers/keys.js';
import { closeFixture, drawnIn, elementsOf, nameOf, openFixture } from '../drivers/fixture-page.js';
import { fixtures } from '../fixtures/index.js';

/** The first example of each element, and what a visitor finds on the way. */
const walked = ['leg-pain-map-chosen', 'symptom-checker', 'symptom-checker-place', 'symptom-checker-soon', 'faq-accordion-open', 'condition-list-open', 'care-advice', 'treatment-guide-emergency', 'clinic-contact'];

const stops = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';

const button = (textContent: string): HTMLButtonElement => Object.assign(document.createElement('button'), { textContent });

/** What has the focus, inside the element that has it. */
function focused(): HTMLElement {
  let active = document.activeElement as HTMLElement;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
  return active;
}

/** Presses Tab until the page's own next button is reached. A busy browser feels a key later than it says. */
async function walkTo(next: HTMLElement): Promise<void> {
  let there = false;
  next.addEventListener('focus', () => (there = true), { once: true });
  for (let tabs = 0; tabs < 200 && !there; tabs++) await press('Tab');
  if (!there) throw new Error(`The keyboard does not leave: ${nameOf(focused())}`);
}

/** A hidden box shows its focus on its label, a place of the picture in a ring of its own. */
function showsFocus(element: HTMLElement): boolean {
  const drawn = [element, element.closest('label'), element.nextElementSibling].filter((each) => each instanceof Element);
  const isOutlined = drawn.some((each) => getComputedStyle(each).outlineStyle !== 'none' && parseFloat(getComputedStyle(each).outlineWidth) >= 2);
  return isOutlined || Boolean(element.closest('svg') && (element.getRootNode() as ShadowRoot).querySelector('.ring'));
}

/** One stop serves a whole group of radio buttons. */
function isMissed(element: HTMLElement, met: readonly HTMLElement[]): boolean {
  if (!element.matches(stops) || element.tabIndex < 0 || met.includes(element)) return false;
  const { type, name } = element as Partial<HTMLInputElement>;
  return type !== 'radio' || !met.some((each) => (each as Partial<HTMLInputElement>).name === name);
}

describe('with the keyboard alone', () => {
  const page = document.documentElement;
  afterEach(closeFixture);

  for (const fixture of fixtures.filter(({ name }) => walked.includes(name))) {
    it(`a visitor walks through ${fixture.name}, sees where, and comes out again`, async () => {
      const box = await openFixture(fixture);
      const [before, after] = [button('before'), button('after')];
      box.prepend(before);
      box.append(after);
      page.scrollTop = 0;
      before.focus();
      const met: HTMLElement[] = [];
      const unseen: string[] = [];
      // The page does not hear of steps inside an element.
      for (const { shadowRoot } of elementsOf(box)) {
        shadowRoot!.addEventListener('focusin', ({ target }) => {
          const here = target as HTMLElement;
          met.push(here);
          requestAnimationFrame(() => here === focused() && !showsFocus(here) && unseen.push(nameOf(here)));
        });
      }
      await walkTo(after);
      expect(met).not.to.be.empty;
      expect(unseen, 'stops where the focus cannot be seen').to.deep.equal([]);
      const missed = [...drawnIn(box)].filter((each) => isMissed(each, met));
      expect(missed.map(nameOf), 'controls that the keyboard passes by').to.deep.equal([]);
      expect(new Set(met).size, 'no stop twice').to.equal(met.length);
    }).timeout(60_000);
  }
});
