import type { CareRule, RedFlag, RuleReferences } from '../../data/schema.js';
import type { TriageDataset } from '../dataset/triage-dataset.js';
import { isFact, type Facts } from './facts.js';
import type { Reason } from './types.js';

type Clauses = readonly (readonly string[])[];

/** Whether each clause has at least one fact that is so. */
export function holds(when: Clauses, facts: Facts): boolean {
  return when.every((clause) => clause.some((fact) => isFact(facts, fact)));
}

/** The one clause that is still open, or undefined when none or more than one is. */
export function lastOpenClause(when: Clauses, facts: Facts): readonly string[] | undefined {
  const open = when.filter((clause) => !clause.some((fact) => isFact(facts, fact)));
  return open.length === 1 ? open[0] : undefined;
}

/** All red flags and care rules that hold, the most urgent first. */
export function rulesThatHold(dataset: TriageDataset, facts: Facts): Extract<Reason, { id: string }>[] {
  const reasons: Extract<Reason, { id: string }>[] = [];
  const kinds: readonly (readonly [Extract<Reason, { id: string }>['kind'], Readonly<Record<string, RedFlag | CareRule>>, Readonly<Record<string, RuleReferences>>?])[] = [
    ['red-flag', dataset.redFlags, dataset.references?.redFlags],
    ['care-rule', dataset.careRules, dataset.references?.careRules],
  ];
  for (const [kind, rules, references] of kinds) {
    for (const [id, rule] of Object.entries(rules)) {
      const when: Clauses = rule.when;
      if (!holds(when, facts)) continue;
      const because = new Set(when.flat().filter((fact) => isFact(facts, fact)));
      reasons.push({ kind, id, level: rule.level, facts: [...because], sources: references?.[id]?.sources ?? [] });
    }
  }
  const rank = (reason: Reason) => dataset.careLevels[reason.level].rank;
  return reasons.sort((a, b) => rank(b) - rank(a));
}
