import type { Meta } from '@storybook/web-components-vite';
import { draw, storyOf } from './story.js';

const meta: Meta = { title: 'faq-accordion', component: 'faq-accordion', render: draw };
export default meta;

export const Playground = {};
export const Dark = storyOf('faq-accordion-dark');
export const Arabic = storyOf('faq-accordion-arabic');
