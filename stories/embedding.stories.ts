/// <reference types="vite/client" />
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { plainChoice, type Library } from '../src/pages/builder/choice.js';
import { platforms, type PlatformId } from '../src/pages/builder/platforms.js';
import { schemes, widgetTags, languages, type Language, type Scheme, type WidgetTag } from '../src/pages/embed/options.js';

interface Args {
  widget: WidgetTag;
  lang: Language | '';
  scheme: Scheme | '';
}

/** One story per way of embedding, written by the code of the embed builder (dist/builder.html). */
const meta: Meta<Args> = {
  title: 'Embedding',
  tags: ['!autodocs'],
  args: { widget: 'symptom-checker', lang: '', scheme: '' },
  argTypes: {
    widget: { control: 'inline-radio', options: widgetTags },
    lang: { control: 'inline-radio', options: ['', ...languages] },
    scheme: { control: 'inline-radio', options: ['', ...schemes] },
  },
};
export default meta;

// `npm run build` makes the file; without it the checksums are missing, the rest is right.
const [built] = Object.values(import.meta.glob<Library>('../dist/snippets.json', { eager: true, import: 'default' }));
const library: Library = built ?? { version: 'VERSION', base: 'https://YOUR-SITE/leg-pain-widgets/VERSION/', integrity: {}, files: {} };

const way = (id: PlatformId): StoryObj<Args> => ({
  name: platforms[id].name,
  render: (args) => {
    const page = document.createElement('article');
    for (const { where, code } of platforms[id].parts({ ...plainChoice(args.widget), ...args }, library)) {
      const place = document.createElement('p');
      const text = document.createElement('pre');
      place.append(where);
      text.append(code);
      text.tabIndex = 0;
      text.style.cssText = 'overflow: auto; max-block-size: 24em; padding: 1em; border: 1px solid';
      page.append(place, text);
    }
    return page;
  },
});

export const Html = way('html');
export const WordPress = way('wordpress');
export const Drupal = way('drupal');
export const Wix = way('wix');
export const Squarespace = way('squarespace');
export const Webflow = way('webflow');
export const Shopify = way('shopify');
export const Iframe = way('iframe');
export const Npm = way('npm');
