/// <reference types="vite/client" />
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { plainChoice, type Library } from '../src/pages/builder/choice.js';
import { tag } from '../src/pages/builder/markup.js';
import { platforms, type Platform, type PlatformId } from '../src/pages/builder/platforms.js';
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
  render: (args) => {
    const page = make('article');
    page.style.cssText = 'max-inline-size: 60rem; font: 1rem/1.5 system-ui, sans-serif';
    const { note } = platforms[id] as Platform;
    for (const { where, code } of platforms[id].parts({ ...plainChoice(args.widget), ...args }, library)) {
      const text = make('pre', code);
      text.tabIndex = 0;
      text.style.cssText = 'overflow: auto; max-block-size: 24em; padding: 1em; border: 1px solid GrayText; border-radius: 0.5em; white-space: pre-wrap; overflow-wrap: anywhere';
      page.append(make('p', where), text);
    }
    if (note) page.append(make('p', note));
    page.append(make('h2', 'What the visitor sees'), document.createRange().createContextualFragment(tag({ ...plainChoice(args.widget), ...args })));
    return page;
  },
});

function make(name: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  element.append(text);
  return element;
}

// The names stand here once more, because Storybook reads them without running the file.
export const Html: StoryObj<Args> = { name: 'HTML', ...way('html') };
export const WordPress: StoryObj<Args> = { name: 'WordPress', ...way('wordpress') };
export const Drupal = way('drupal');
export const Wix = way('wix');
export const Squarespace = way('squarespace');
export const Webflow = way('webflow');
export const Shopify = way('shopify');
export const Iframe: StoryObj<Args> = { name: 'iframe', ...way('iframe') };
export const Npm: StoryObj<Args> = { name: 'npm', ...way('npm') };
