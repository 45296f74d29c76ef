import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { checkOverlay, type Overlay } from '../src/dataset/overlay.js';
import { setSite } from '../src/site.js';

interface Args {
  settings: Overlay;
  /** Storybook gives the addresses of the chosen files. */
  file?: string[];
}

/** A clinic's own settings, edited or loaded in the controls: checked as on a page, with all that is wrong by name. */
const meta: Meta<Args> = {
  title: 'A site’s settings',
  tags: ['!autodocs'],
  argTypes: { file: { control: 'file', accept: '.json' }, settings: { control: 'object' } },
  args: {
    settings: {
      clinic: { name: 'Riverside Physiotherapy', phone: '+1 604 555 0100', booking: 'https://clinic.example/book' },
      emergencyNumber: '911',
      hiddenFaqs: ['ice-or-heat'],
      faqs: [{ id: 'parking', question: { en: 'Where can I park?', fr: 'Où puis-je me garer ?' }, answer: ['Behind the house.'] }],
      words: { title: { 'faq-accordion': { en: 'Good to know', fr: 'Bon à savoir' } } },
      theme: { '--leg-pain-accent': 'light-dark(#2f6b2f, #9fd79f)', '--leg-pain-radius': '0' },
    },
  },
  loaders: [async ({ args: { file } }) => ({ fromFile: file?.[0] && (await (await fetch(file[0])).json()) as unknown })],
  render({ settings }, { loaded: { fromFile } }) {
    const used = (fromFile ?? settings) as Overlay;
    setSite(used);
    const page = document.createElement('main');
    const problems = document.createElement('ul');
    problems.append(...checkOverlay(used).problems.map((problem) => Object.assign(document.createElement('li'), { textContent: problem })));
    page.append(problems, ...['clinic-contact', 'faq-accordion', 'symptom-checker'].map((tag) => document.createElement(tag)));
    return page;
  },
};
export default meta;

export const Clinic: StoryObj<Args> = {};
/** What cannot be used is named and left out; the rest counts. */
export const WithMistakes: StoryObj<Args> = {
  args: { settings: { clinic: { phone: '604 555 0142', booking: 'javascript:alert(1)' }, emergencyNumbre: '911', mode: 'diagnose' } as unknown as Overlay },
};
