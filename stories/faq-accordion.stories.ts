import type { Meta } from '@storybook/web-components-vite';
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
export const Single = storyOf('faq-accordion-single');
export const Open = storyOf('faq-accordion-open');
export const OwnQuestions = storyOf('faq-accordion-own-questions');
export const WithTheMap = storyOf('faq-accordion-with-map');
export const Mount = storyOf('faq-accordion-mount');
export const Dark = storyOf('faq-accordion-dark');
export const French = storyOf('faq-accordion-french');
export const Arabic = storyOf('faq-accordion-arabic');
