import type { TriageDataset } from '../dataset/triage-dataset.js';
import type { Evidence } from './types.js';

/**
 * Evidence as it is told. What was chosen of one question (how it started, how long it has lasted) is one thing, `answer:` and the
 * question: told finding by finding it would speak for and against the same condition at once.
 */
export function toldEvidence({ questions }: TriageDataset, evidence: readonly Evidence[]): Evidence[] {
  const whole = new Map<string, string>();
  for (const [id, question] of Object.entries(questions)) {
    if (question.kind !== 'single' || !question.asOne) continue;
    for (const { findings } of Object.values(question.options)) for (const finding of findings) whole.set(finding, `answer:${id}`);
  }
  const told = new Map<string, Evidence>();
  for (const each of evidence) {
    const fact = whole.get(each.fact);
    if (fact) told.set(fact, { fact, known: 'present', bits: each.bits + (told.get(fact)?.bits ?? 0) });
    else told.set(each.fact, each);
  }
  return [...told.values()].sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits));
}
