import type { Meta } from '@storybook/web-components-vite';
import { sideChoices, views } from '../src/elements/leg-pain-map/leg-pain-map.types.js';
import { draw, storyOf } from './story.js';

const meta: Meta = {
  title: 'leg-pain-map',
  component: 'leg-pain-map',
  render: draw,
  argTypes: {
    view: { control: 'select', options: views },
    side: { control: 'inline-radio', options: sideChoices },
    value: { control: false },
  },
};
export default meta;

export const Playground = {};
export const Chosen = storyOf('leg-pain-map-chosen');
export const Back = storyOf('leg-pain-map-back');
export const InnerSide = storyOf('leg-pain-map-inner');
export const OuterSide = storyOf('leg-pain-map-outer');
export const Soles = storyOf('leg-pain-map-sole');
export const OneLeg = storyOf('leg-pain-map-left');
export const PainThatTravels = storyOf('leg-pain-map-travels');
export const List = storyOf('leg-pain-map-list');
export const Dark = storyOf('leg-pain-map-dark');
export const Arabic = storyOf('leg-pain-map-arabic');
