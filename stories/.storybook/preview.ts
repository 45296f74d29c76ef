/// <reference types="vite/client" />
import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import '../../src/bundles/all.js';
import { setSite } from '../../src/site.js';
import { dressPage, themes } from './page.js';
import type { PageChoices } from './page.js';

// The class comments are the controls: nothing about an element is written twice. `npm run analyze` makes the file, so
// the compiler must not look for it in a fresh checkout.
const manifests = import.meta.glob('../../dist/custom-elements.json', { eager: true, import: 'default' });
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { options: { storySort: { order: ['symptom-checker', 'leg-pain-map', 'faq-accordion', '*', 'Interactions', 'A site’s settings', 'Embedding'] } } },
  globalTypes: {
    language: toolbar('Language', 'globe', { en: 'English', fr: 'Français', ar: 'العربية' }),
    direction: toolbar('Direction', 'transfer', { auto: 'As the language', ltr: 'Left to right', rtl: 'Right to left' }),
    scheme: toolbar('Colour scheme', 'mirror', { light: 'Light', dark: 'Dark' }),
    theme: toolbar('Theme', 'paintbrush', Object.fromEntries(Object.keys(themes).map((name) => [name, name]))),
  },
  initialGlobals: { language: 'en', direction: 'auto', scheme: 'light', theme: 'calm' } satisfies PageChoices,
  decorators: [
    (story, { globals }) => {
      dressPage(globals as PageChoices);
      // Nothing that another story has told about its clinic stays; what this one tells comes after.
      setSite({});
      return story();
    },
  ],
};

export default preview;

function toolbar(title: string, icon: string, choices: Record<string, string>): object {
  const items = Object.entries(choices).map(([value, words]) => ({ value, title: words }));
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}
