import type { Meta } from '@storybook/web-components-vite';
import { draw, storyOf } from './story.js';

const meta: Meta = { title: 'treatment-guide', component: 'treatment-guide', render: draw };
export default meta;

export const Playground = {};
export const Open = storyOf('treatment-guide-open');
export const OneCondition = storyOf('treatment-guide-condition');
export const DoctorFirst = storyOf('treatment-guide-clot');
export const Emergency = storyOf('treatment-guide-emergency');
export const WithTheMap = storyOf('treatment-guide-with-map');
export const Dark = storyOf('treatment-guide-dark');
export const French = storyOf('treatment-guide-french');
export const Arabic = storyOf('treatment-guide-arabic');
