import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { printModes } from '../src/elements/faq-accordion/faq-accordion.types.js';
import { draw, storyOf } from './story.js';

const meta: Meta = {
  title: 'faq-accordion',
  component: 'faq-accordion',
  render: draw,
  argTypes: {
    print: { control: 'inline-radio', options: printModes },
    entries: { control: 'object' },
  },
};
export default meta;

export const Playground = {};
/** A control named as its attribute is heard too. */
export const SmallerHeadings: StoryObj = {
  args: { 'heading-level': 4 },
  play: ({ canvasElement }) =>
    waitFor(() => expect(canvasElement.querySelector('faq-accordion')!.shadowRoot!.querySelector('h4')).toBeVisible()),
};
export const Single = storyOf('faq-accordion-single');
export const Open = storyOf('faq-accordion-open');
export const OwnQuestions = storyOf('faq-accordion-own-questions');
export const WithTheMap = storyOf('faq-accordion-with-map');
export const Mount = storyOf('faq-accordion-mount');
export const Dark = storyOf('faq-accordion-dark');
export const French = storyOf('faq-accordion-french');
export const Arabic = storyOf('faq-accordion-arabic');
