import type { Meta } from '@storybook/web-components-vite';
import { causeIds } from '../src/dataset/cause-words.js';
import { areaIds } from '../src/dataset/places.js';
import { draw, storyOf } from './story.js';

const meta: Meta = {
  title: 'condition-list',
  component: 'condition-list',
  render: draw,
  argTypes: {
    area: { control: 'select', options: areaIds },
    cause: { control: 'select', options: causeIds },
  },
};
export default meta;

export const Playground = {};
export const OneArea = storyOf('condition-list-area');
export const OneCause = storyOf('condition-list-cause');
export const FewConditions = storyOf('condition-list-few');
export const WithTheMap = storyOf('condition-list-with-map');
export const Open = storyOf('condition-list-open');
export const Dark = storyOf('condition-list-dark');
export const French = storyOf('condition-list-french');
export const Arabic = storyOf('condition-list-arabic');
