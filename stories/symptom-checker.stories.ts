import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { modes } from '../src/elements/symptom-checker/symptom-checker.types.js';
import { visit, visits } from '../test/fixtures/symptom-checker.fixtures.js';
import { draw, storyOf } from './story.js';

const meta: Meta = {
  title: 'symptom-checker',
  component: 'symptom-checker',
  render: draw,
  argTypes: { mode: { control: 'inline-radio', options: modes } },
};
export default meta;

/** The screen that a visit ends on. */
const after = (answers: keyof typeof visits, until?: string): StoryObj => ({
  play: ({ canvasElement }) => visit(canvasElement.querySelector('symptom-checker')!, visits[answers], until),
});

export const Playground = {};
export const Information = storyOf('symptom-checker-information');
export const WithMap = storyOf('symptom-checker-with-map');
export const Places = after('self-care', 'place');
export const Age = after('self-care', 'age');
export const OneAnswer = after('self-care', 'start');
export const Checklist = after('self-care', 'look');
export const Emergency = after('emergency');
export const Urgent = after('urgent');
export const Soon = after('soon');
export const CareAtHome = after('self-care');
export const Dark = storyOf('symptom-checker-dark');
export const Arabic = storyOf('symptom-checker-arabic');
