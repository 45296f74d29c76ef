import type { Faq } from './schema.js';

/** What an entry is about. */
export const faqTags = {
  urgent: {},
  causes: {},
  'home-care': {},
  exercise: {},
  physiotherapy: {},
  doctor: {},
} as const satisfies Record<string, object>;

/** The frequent questions, in the order in which they are shown. */
export const faqs = {
  'when-is-it-an-emergency': { tags: ['urgent', 'doctor'] },
  'clot-or-strain': { tags: ['urgent', 'causes', 'doctor'] },
  'most-common-causes': { tags: ['causes'] },
  'how-is-the-cause-found': { tags: ['causes', 'doctor'] },
  'how-is-it-treated': { tags: ['physiotherapy', 'doctor'] },
  'what-can-i-do-at-home': { tags: ['home-care'] },
  'ice-or-heat': { tags: ['home-care'] },
  'can-i-exercise': { tags: ['exercise', 'home-care'] },
  'which-exercises-help': { tags: ['exercise', 'physiotherapy'] },
  'back-pain-and-leg-pain': { tags: ['causes'] },
  'diabetes-and-leg-pain': { tags: ['causes', 'doctor'] },
  'child-with-leg-pain': { tags: ['urgent', 'doctor'] },
  'first-physiotherapy-visit': { tags: ['physiotherapy'] },
  'why-professional-guidance': { tags: ['physiotherapy'] },
  'which-treatment-is-right': { tags: ['physiotherapy'] },
} as const satisfies Record<string, Faq>;
