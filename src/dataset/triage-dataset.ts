import { careRuleReferences, redFlagReferences } from '../../data/rule-references.js';
import { conditions } from './conditions.js';
import { triageRules, type TriageDataset } from './triage-rules.js';

export type { TriageDataset };

/** The record as the triage reads it. */
export const triageDataset: TriageDataset = {
  ...triageRules,
  conditions,
  references: { redFlags: redFlagReferences, careRules: careRuleReferences },
};
