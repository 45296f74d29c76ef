import type { Guidance } from './schema.js';

/** What a visitor should know about leg pain and about professional help, in reading order. */
export const guidance = {
  'about-leg-pain': { sources: ['medlineplus-leg-pain'] },
  'how-leg-pain-differs': { sources: ['medlineplus-leg-pain', 'nhs-inform-sciatica'] },
  'finding-the-cause': { sources: ['nuffield-physiotherapy-visit', 'east-kent-physiotherapy', 'apta-clots-2022'] },
  'a-plan-for-you': { sources: ['healthily-physiotherapy', 'nice-ng226'] },
  'professional-guidance': { sources: ['healthily-physiotherapy', 'borders-msk-red-flags'] },
  'a-doctor-first': { sources: ['nice-ng158', 'apta-clots-2022', 'nice-ng89-stockings', 'borders-msk-red-flags'] },
  'not-a-diagnosis': { sources: ['borders-msk-red-flags'] },
} as const satisfies Record<string, Guidance>;
