import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { visit, visits } from '../test/fixtures/symptom-checker.fixtures.js';
import { storyOf } from './story.js';

/** What a visitor does, step by step: watch it in the panel “Interactions”. */
const meta: Meta = { title: 'Interactions', tags: ['!autodocs'] };
export default meta;

/** What is inside the element, for the searches of Testing Library. */
const inside = (page: HTMLElement, tag: string) => within(page.querySelector(tag)!.shadowRoot as unknown as HTMLElement);

export const AnAnswerIsOpened: StoryObj = {
  ...storyOf('faq-accordion'),
  async play({ canvasElement, step }) {
    const heard = fn();
    canvasElement.querySelector('faq-accordion')!.addEventListener('faq-accordion-toggle', heard);
    const question = await inside(canvasElement, 'faq-accordion').findByRole('button', { name: 'Ice or heat?' });
    await step('The question is pressed', () => userEvent.click(question));
    await step('The answer is open, and the page is told', async () => {
      await waitFor(() => expect(question).toHaveAttribute('aria-expanded', 'true'));
      await expect(heard).toHaveBeenCalledOnce();
    });
  },
};

export const APlaceIsChosenByKeyboard: StoryObj = {
  ...storyOf('leg-pain-map'),
  async play({ canvasElement, step }) {
    const heard = fn();
    canvasElement.querySelector('leg-pain-map')!.addEventListener('leg-pain-map-select', heard);
    const [first] = await inside(canvasElement, 'leg-pain-map').findAllByRole('option');
    first!.focus();
    await step('Down, and Enter', async () => void (await userEvent.keyboard('{ArrowDown}{Enter}')));
    await step('A place is chosen, and the page is told', async () => {
      await waitFor(() => expect(inside(canvasElement, 'leg-pain-map').getAllByRole('option', { selected: true })).toHaveLength(1));
      await expect(heard).toHaveBeenCalledOnce();
    });
  },
};

export const AnEmergencySignEndsTheQuestions: StoryObj = {
  ...storyOf('symptom-checker'),
  async play({ canvasElement, step }) {
    const checker = canvasElement.querySelector('symptom-checker')!;
    await step('A cold, pale leg is ticked', () => visit(checker, visits.emergency));
    await step('The heading says so first', async () => {
      await expect(await inside(canvasElement, 'symptom-checker').findByRole('heading', { name: /^Emergency/ })).toBeVisible();
    });
  },
};

export const TheMapTellsTheChecker: StoryObj = {
  ...storyOf('symptom-checker-with-map'),
  async play({ canvasElement, step }) {
    const text = () => canvasElement.querySelector('symptom-checker')!.shadowRoot!.textContent;
    await step('The calf is chosen on the map, and the checker says so', () => waitFor(() => expect(text()).toMatch(/calf/i)));
  },
};
