import { conditions } from './conditions.js';
import { triageRules, type TriageDataset } from './triage-rules.js';

export type { TriageDataset };

/** The record as the triage reads it. */
export const triageDataset: TriageDataset = { ...triageRules, conditions };
