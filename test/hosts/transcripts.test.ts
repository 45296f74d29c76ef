/**
 * What a screen reader says on each element's main path, as files that a person reads and a change must not touch
 * unseen: test/transcripts. After a change that is meant, `npm run transcripts` writes them anew; read the difference.
 */
import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { emulate } from '../drivers/emulate.js';
import { closeFixture, elementsOf, openFixture } from '../drivers/fixture-page.js';
import { ScreenReader } from '../drivers/screen-reader.js';
import type { Transcript } from '../runner/transcripts-plugin.js';
import { clinicSite } from '../fixtures/clinic-contact.fixtures.js';
import { visit, visits } from '../fixtures/symptom-checker.fixtures.js';

type Path = (reader: ScreenReader, element: HTMLElement) => Promise<void>;

const inside = <T extends HTMLElement>(element: HTMLElement, selector: string): T => element.shadowRoot!.querySelector<T>(selector)!;
const press = async (element: HTMLElement, selector: string) => {
  await waitUntil(() => inside(element, selector), `${selector} is there`, { timeout: 5000 });
  const button = inside(element, selector);
  button.focus();
  button.click();
};

/** A live region has words. */
const announced = (element: HTMLElement) => [...element.shadowRoot!.querySelectorAll('[role="status"]')].some(({ textContent }) => textContent.trim());

const paths: Record<string, [html: string, path: Path]> = {
  'faq-accordion': [
    '<faq-accordion></faq-accordion>',
    async (reader, element) => {
      await reader.reads('The page arrives');
      await reader.hears('A topic is chosen', () => press(element, '.topic[aria-pressed="false"]'), () => announced(element));
      await reader.hears('The first question is opened', () => press(element, '.question'));
      await reader.reads('Then');
    },
  ],
  'leg-pain-map': [
    '<leg-pain-map group="transcript"></leg-pain-map>',
    async (reader, element) => {
      await reader.reads('The page arrives');
      const choose = () => {
        const place = inside(element, '[data-place=kneecap][data-side=left]');
        place.focus();
        place.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      };
      await reader.hears('The kneecap of the left leg is chosen', choose, () => inside(element, '.causes'));
      await reader.reads('Then');
    },
  ],
  'symptom-checker': [
    `${clinicSite}<symptom-checker></symptom-checker>`,
    async (reader, element) => {
      await reader.reads('The page arrives');
      inside(element, '[value="*none"]').click();
      await reader.hears('None of these, Continue', () => press(element, '.moves button'), () => inside(element, '#question:focus'));
      await reader.reads('The second question');
      await visit(element, visits['self-care'], 'look');
      await reader.reads('A checklist');
      await visit(element, visits['self-care']);
      await waitUntil(() => inside(element, '.how'), 'the whole outcome is shown', { timeout: 5000 });
      await reader.hears('The last answer is given', () => undefined);
      await reader.reads('The outcome');
    },
  ],
  'symptom-checker-emergency': [
    `${clinicSite}<symptom-checker></symptom-checker>`,
    async (reader, element) => {
      await visit(element, visits.emergency, 'emergency');
      const answer = async () => {
        inside(element, '[value="cold-pale-leg"]').click();
        await waitUntil(() => announced(element), 'what it means is announced', { timeout: 5000 });
        await press(element, '.moves button');
      };
      await reader.hears('A leg that is suddenly cold, Continue', answer, () => inside(element, '.how'));
      await reader.reads('The outcome');
    },
  ],
  'condition-list': [
    `${clinicSite}<condition-list></condition-list>`,
    async (reader, element) => {
      await reader.reads('The page arrives');
      await reader.hears('A cause is chosen: blood clot', () => press(element, '.tiles ~ .tiles .tile:nth-child(5)'), () => announced(element));
      await reader.hears('The first condition is opened', () => press(element, '.name'), () => inside(element, '.details .sources'));
      await reader.reads('Then');
    },
  ],
  'care-advice': [`${clinicSite}<care-advice></care-advice>`, (reader) => reader.reads('The page arrives')],
  'treatment-guide': [
    `${clinicSite}<treatment-guide condition="deep-vein-thrombosis"></treatment-guide>`,
    (reader) => reader.reads('The page about one condition arrives'),
  ],
  'clinic-contact': [`${clinicSite}<clinic-contact></clinic-contact>`, (reader) => reader.reads('The page arrives')],
};

describe('a screen reader says what was reviewed', () => {
  afterEach(closeFixture);

  for (const [name, [html, path]] of Object.entries(paths)) {
    it(`of ${name}`, async function () {
      await emulate(this, { 'prefers-reduced-motion': 'reduce' });
      const element = elementsOf(await openFixture({ name, html }))[0]!;
      const reader = new ScreenReader(element);
      await path(reader, element);
      const { text } = await executeServerCommand<Transcript, Transcript>('transcript', { name, text: reader.transcript });
      expect(reader.transcript, 'npm run transcripts writes it anew').to.equal(text);
    }).timeout(60_000);
  }
});
