import type { PainType } from './schema.js';

/** How pain behaves and how it feels. A hint to the cause, never proof of one. */
export const painTypes = {
  localised: { kind: 'type', causes: ['muscle', 'joint', 'injury'] },
  radiating: { kind: 'type', causes: ['nerve'] },
  cramping: { kind: 'type', causes: ['muscle', 'vessel'] },
  throbbing: { kind: 'type', causes: ['vessel', 'clot', 'infection'] },
  stabbing: { kind: 'quality', causes: ['nerve', 'injury'] },
  sharp: { kind: 'quality', causes: ['injury', 'muscle', 'joint', 'nerve'] },
  dull: { kind: 'quality', causes: ['joint', 'muscle', 'vessel', 'other'] },
  aching: { kind: 'quality', causes: ['muscle', 'joint', 'vessel'] },
  tingling: { kind: 'quality', causes: ['nerve'] },
} as const satisfies Record<string, PainType>;
