import type { Meta } from '@storybook/web-components-vite';
import { draw, storyOf } from './story.js';

const meta: Meta = { title: 'leg-pain-map', component: 'leg-pain-map', render: draw };
export default meta;

export const Playground = {};
export const Dark = storyOf('leg-pain-map-dark');
export const Arabic = storyOf('leg-pain-map-arabic');
