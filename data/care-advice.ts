import type { CareAdvice } from './schema.js';

/** When to seek care, the most urgent first. */
export const careAdvice = {
  'chest-pain-or-breathless': { level: 'emergency' },
  'cold-pale-numb-leg': { level: 'emergency' },
  'bladder-bowel-or-both-legs': { level: 'emergency' },
  'severe-pain-tight-muscle': { level: 'emergency' },
  'bad-injury': { level: 'emergency' },
  'infection-and-very-unwell': { level: 'emergency' },
  'groin-lump-stuck': { level: 'emergency' },
  'one-leg-swollen': { level: 'urgent' },
  'sudden-severe-pain': { level: 'urgent' },
  'signs-of-infection': { level: 'urgent' },
  'new-weakness': { level: 'urgent' },
  'cannot-use-the-leg': { level: 'urgent' },
  'foot-wound-or-poor-blood-flow': { level: 'urgent' },
  'child-limps': { level: 'urgent' },
  'not-getting-better': { level: 'soon' },
  'numbness-or-tingling': { level: 'soon' },
  'pain-on-walking': { level: 'soon' },
  'night-pain-lump-weight-loss': { level: 'soon' },
  'stiff-swollen-joints': { level: 'soon' },
  'mild-and-improving': { level: 'self-care' },
  'short-cramp': { level: 'self-care' },
} as const satisfies Record<string, CareAdvice>;
