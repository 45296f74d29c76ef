import type { Question } from '../../data/schema.js';
import type { TriageDataset } from '../dataset/triage-dataset.js';
import { beliefOf } from '../triage/belief.js';
import { explain } from '../triage/explain.js';
import { factsOf } from '../triage/facts.js';
import { read, start, step, type Answer, type AnsweredQuestion, type OutcomeReading } from '../triage/index.js';
import { levelOf } from '../triage/level.js';
import type { AnswerSheet, Case } from './cases.js';

export interface PlayedCase {
  readonly outcome: OutcomeReading;
  /** Conditions, those that fit best first, also those that are not told beside an emergency. */
  readonly ranking: readonly string[];
  /** Questions that were asked. */
  readonly asked: readonly string[];
}

/** Answers the interview as the person in the case would: what the sheet says where asked, its `else` elsewhere. */
export function playCase(dataset: TriageDataset, patient: Case, sheet: AnswerSheet): PlayedCase {
  const asked: string[] = [];
  let state = start(dataset);
  for (;;) {
    const reading = read(dataset, state);
    if (reading.kind === 'outcome') return { outcome: reading, ranking: ranking(dataset, reading.answers), asked };
    asked.push(reading.id);
    state = step(dataset, state, { type: 'answer', question: reading.id, answer: answerTo(reading.question, patient, sheet) });
  }
}

function ranking(dataset: TriageDataset, answers: readonly AnsweredQuestion[]): string[] {
  const facts = factsOf(dataset, answers);
  const belief = beliefOf(dataset, facts);
  return explain(dataset, facts, belief, levelOf(dataset, facts, belief, answers)).map(({ condition }) => condition);
}

function answerTo(question: Question, patient: Case, sheet: AnswerSheet): Answer {
  switch (question.kind) {
    case 'age':
      return patient.age === null ? { kind: 'unknown' } : { kind: 'age', age: Math.floor(patient.age) };
    case 'sex':
      return patient.sex ? { kind: 'sex', sex: patient.sex === 'F' ? 'female' : 'male' } : { kind: 'unknown' };
    case 'places':
      return sheet.places.length ? { kind: 'places', places: sheet.places } : { kind: 'unknown' };
    case 'single':
      return answerToSingle(question.options, sheet);
    case 'checklist': {
      const findings = question.findings.filter((finding) => sheet.yes.includes(finding));
      const silent = question.findings.some((finding) => !findings.includes(finding) && !sheet.no.includes(finding));
      const unsure = sheet.else === 'unknown' && silent;
      return unsure && !findings.length ? { kind: 'unknown' } : { kind: 'findings', findings, ...(unsure && { unsure }) };
    }
  }
}

/** The option most of whose findings the case names; one that names nothing ("as usual") only when nothing else fits. */
function answerToSingle(options: Readonly<Record<string, { readonly findings: readonly string[] }>>, sheet: AnswerSheet): Answer {
  let best: { id: string; named: number; unnamed: number } | undefined;
  for (const [id, { findings }] of Object.entries(options)) {
    const named = findings.filter((finding) => sheet.yes.includes(finding)).length;
    const unnamed = findings.length - named;
    if (named && (!best || named > best.named || (named === best.named && unnamed < best.unnamed))) best = { id, named, unnamed };
  }
  if (best) return { kind: 'option', option: best.id };
  const usual = Object.entries(options).find(([, { findings }]) => !findings.length)?.[0];
  return usual && sheet.else === 'no' ? { kind: 'option', option: usual } : { kind: 'unknown' };
}
