import type { Meta } from '@storybook/web-components-vite';
import { draw, storyOf } from './story.js';

const meta: Meta = { title: 'care-advice', component: 'care-advice', render: draw };
export default meta;

export const Playground = {};
export const WithTheClinic = storyOf('care-advice');
export const Sources = storyOf('care-advice-sources');
export const Dark = storyOf('care-advice-dark');
export const French = storyOf('care-advice-french');
export const Arabic = storyOf('care-advice-arabic');
