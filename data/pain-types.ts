import type { PainType } from './schema.js';

/**
 * How pain behaves and how it feels. A hint to the cause, never proof of one. `finding` stands where the questions of the
 * triage have the same in other words; pain in one spot and pain that travels are in none of them.
 */
export const painTypes = {
  localised: { kind: 'type', causes: ['muscle', 'joint', 'injury'] },
  radiating: { kind: 'type', causes: ['nerve'] },
  cramping: { kind: 'type', causes: ['muscle', 'vessel'], finding: 'cramping' },
  throbbing: { kind: 'type', causes: ['vessel', 'clot', 'infection'], finding: 'throbbing' },
  stabbing: { kind: 'quality', causes: ['nerve', 'injury'], finding: 'sharp' },
  sharp: { kind: 'quality', causes: ['injury', 'muscle', 'joint', 'nerve'], finding: 'sharp' },
  dull: { kind: 'quality', causes: ['joint', 'muscle', 'vessel', 'other'], finding: 'dull-ache' },
  aching: { kind: 'quality', causes: ['muscle', 'joint', 'vessel'], finding: 'dull-ache' },
  tingling: { kind: 'quality', causes: ['nerve'], finding: 'tingling' },
} as const satisfies Record<string, PainType>;
