import type { TriageDataset } from '../../src/dataset/triage-dataset.js';
import type { AnswerSheet, Case } from '../../src/cli/cases.js';

/** Somebody of whom only these facts are so, as rules write facts; what they are not asked stays untold. */
export interface Persona {
  readonly patient: Case;
  readonly sheet: AnswerSheet;
}

/** Every way to make a rule hold: one fact out of each clause. */
export function* waysToHold(when: readonly (readonly string[])[]): Generator<string[]> {
  const [clause, ...rest] = when;
  if (!clause) yield [];
  else for (const fact of clause) for (const others of waysToHold(rest)) yield [...new Set([fact, ...others])];
}

/**
 * The person a set of facts describes, or undefined when no one can be so (two ages, two ways to start). A place or an age
 * that no fact asks for is left out: such a person says "not sure" there.
 */
export function personaOf(dataset: TriageDataset, facts: readonly string[], otherwise: AnswerSheet['else']): Persona | undefined {
  const findings = [...withImplied(dataset, facts.filter((fact) => fact in dataset.findings))];
  if (Object.values(dataset.questions).some((question) => question.kind === 'single' && !fitsOneOption(question.options, findings))) return undefined;
  const from = Math.max(...facts.filter((fact) => fact.startsWith('age>=')).map((fact) => Number(fact.slice(5))), -1);
  const below = Math.min(...facts.filter((fact) => fact.startsWith('age<')).map((fact) => Number(fact.slice(4))), 121);
  if (from >= below) return undefined;
  const age = from >= 0 ? from : below <= 120 ? below - 1 : null;
  const places = facts.flatMap((fact) => {
    if (fact.startsWith('place:')) return [fact.slice(6)];
    if (!fact.startsWith('area:')) return [];
    const place = Object.keys(dataset.places).find((id) => dataset.places[id]?.area === fact.slice(5));
    return place ? [place] : [];
  });
  const side = findings.includes('both-legs-pain') ? 'both' : 'left';
  return {
    patient: { id: facts.join('+'), age, sex: null, text: '', goldDiagnosis: '', acceptable: [], goldTriage: 'self-care', acceptableTriage: ['self-care'] },
    sheet: { places: places.map((place) => ({ place, side })), yes: findings, no: [], else: otherwise },
  };
}

function fitsOneOption(options: Readonly<Record<string, { readonly findings: readonly string[] }>>, findings: readonly string[]): boolean {
  const asked = new Set(Object.values(options).flatMap((option) => option.findings));
  const named = findings.filter((finding) => asked.has(finding));
  return Object.values(options).some((option) => named.every((finding) => option.findings.includes(finding))) || !named.length;
}

function withImplied(dataset: TriageDataset, findings: readonly string[]): Set<string> {
  const all = new Set(findings);
  for (const finding of all) for (const implied of dataset.findings[finding]?.implies ?? []) all.add(implied);
  return all;
}
