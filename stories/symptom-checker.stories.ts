import type { Meta } from '@storybook/web-components-vite';
import { draw, storyOf } from './story.js';

const meta: Meta = { title: 'symptom-checker', component: 'symptom-checker', render: draw };
export default meta;

export const Playground = {};
export const Dark = storyOf('symptom-checker-dark');
export const Arabic = storyOf('symptom-checker-arabic');
