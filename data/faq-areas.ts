import type { FaqAreas } from './schema.js';

/**
 * The areas of the leg for which a frequent question is worth reading, `all` where nobody should miss it; none where it is
 * about leg pain in general. Taken from what the answers speak of: our choice.
 */
export const faqAreas = {
  'when-is-it-an-emergency': 'all',
  'clot-or-strain': ['groin', 'thigh', 'back-of-thigh', 'knee', 'calf', 'ankle'],
  'most-common-causes': ['hip', 'back-of-thigh', 'knee', 'ankle'],
  'how-is-the-cause-found': [],
  'how-is-it-treated': [],
  'what-can-i-do-at-home': [],
  'ice-or-heat': ['thigh', 'back-of-thigh', 'knee', 'calf', 'ankle', 'foot'],
  'can-i-exercise': ['thigh', 'back-of-thigh', 'knee', 'shin', 'calf', 'ankle', 'foot'],
  'which-exercises-help': ['hip', 'thigh', 'back-of-thigh', 'knee', 'calf'],
  'back-pain-and-leg-pain': ['hip', 'back-of-thigh', 'calf', 'foot'],
  'diabetes-and-leg-pain': ['shin', 'calf', 'ankle', 'foot'],
  'child-with-leg-pain': ['hip', 'groin', 'knee'],
  'first-physiotherapy-visit': [],
  'why-professional-guidance': [],
  'which-treatment-is-right': [],
} as const satisfies FaqAreas;
