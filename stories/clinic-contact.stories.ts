import type { Meta } from '@storybook/web-components-vite';
import { draw, storyOf } from './story.js';

const meta: Meta = { title: 'clinic-contact', component: 'clinic-contact', render: draw };
export default meta;

export const Playground = storyOf('clinic-contact');
export const PhoneOnly = storyOf('clinic-contact-phone-only');
export const NoContact = storyOf('clinic-contact-none');
export const Dark = storyOf('clinic-contact-dark');
export const French = storyOf('clinic-contact-french');
export const Arabic = storyOf('clinic-contact-arabic');
