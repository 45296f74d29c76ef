import type { Area } from './schema.js';

/** The nine areas of the leg, from the hip down. Anatomical order: the order of arrow keys and lists. */
export const areas = {
  hip: { uberon: 'UBERON:0001464' },
  groin: { uberon: 'UBERON:0008337' },
  thigh: { uberon: 'UBERON:0000376' },
  'back-of-thigh': { uberon: 'UBERON:0000376' },
  knee: { uberon: 'UBERON:0001465' },
  shin: { uberon: 'UBERON:0003823' },
  calf: { uberon: 'UBERON:0003823' },
  ankle: { uberon: 'UBERON:0001488' },
  foot: { uberon: 'UBERON:0001447' },
} as const satisfies Record<string, Area>;
