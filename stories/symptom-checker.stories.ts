import type { Meta } from '@storybook/web-components-vite';
import { modes } from '../src/elements/symptom-checker/symptom-checker.types.js';
import { draw, storyOf } from './story.js';

const meta: Meta = {
  title: 'symptom-checker',
  component: 'symptom-checker',
  render: draw,
  argTypes: { mode: { control: 'inline-radio', options: modes } },
};
export default meta;

export const Playground = {};
export const Information = storyOf('symptom-checker-information');
export const WithMap = storyOf('symptom-checker-with-map');
export const Places = storyOf('symptom-checker-place');
export const Age = storyOf('symptom-checker-age');
export const Checklist = storyOf('symptom-checker-checklist');
export const Emergency = storyOf('symptom-checker-emergency');
export const Urgent = storyOf('symptom-checker-urgent');
export const Soon = storyOf('symptom-checker-soon');
export const CareAtHome = storyOf('symptom-checker-self-care');
export const Dark = storyOf('symptom-checker-dark');
export const Arabic = storyOf('symptom-checker-arabic');
