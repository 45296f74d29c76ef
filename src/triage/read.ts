import type { Question } from '../../data/schema.js';
import type { TriageDataset } from '../dataset/triage-dataset.js';
import { beliefOf, type Belief } from './belief.js';
import { explain, tellable } from './explain.js';
import { factsOf, type Facts } from './facts.js';
import { levelOf, type Level } from './level.js';
import { nextQuestion, optionsOf } from './next-question.js';
import type { AnsweredQuestion, OutcomeReading, Reading, TriageState } from './types.js';

/** The question to ask now, or the outcome. Derived from the answers alone; asks nothing of clock, chance or storage. */
export function read(dataset: TriageDataset, state: TriageState): Reading {
  const facts = factsOf(dataset, state.answers);
  const belief = beliefOf(dataset, facts);
  const level = levelOf(dataset, facts, belief, state.answers);
  // An emergency ends the interview at once.
  const id = level.level === 'emergency' ? undefined : nextQuestion(dataset, state.answers, facts, belief, level);
  const asked = state.answers.filter(({ given }) => !given).length;
  if (id === undefined) return outcome(dataset, state.answers, facts, belief, level, asked > 0);

  const question = dataset.questions[id] as Question;
  const draft = state.drafts[id];
  const choosable = question.kind === 'single' || question.kind === 'checklist';
  return {
    kind: 'question',
    id,
    question,
    options: choosable ? optionsOf(dataset, question, facts) : [],
    ...(draft && { draft }),
    progress: { answered: asked, expected: Math.max(dataset.settings.interview.usual, asked + 1) },
    canGoBack: asked > 0,
  };
}

function outcome(
  dataset: TriageDataset,
  answers: readonly AnsweredQuestion[],
  facts: Facts,
  belief: Belief,
  found: Level,
  canGoBack: boolean,
): OutcomeReading {
  const limits: OutcomeReading['limits'] = [
    ...(facts.age !== undefined && facts.age < 5 ? (['under-five'] as const) : []),
    ...(facts.present.has('pregnant-or-birth') ? (['pregnancy'] as const) : []),
    ...(facts.present.has('recent-surgery') ? (['after-surgery'] as const) : []),
  ];
  const { level } = found;
  // That too little is known, or what is merely possible, is no news beside a more urgent reason.
  const reasons = found.reasons.filter((reason) => reason.level === level || 'id' in reason);
  return { kind: 'outcome', level, reasons, explanations: tellable(dataset, explain(dataset, facts, belief, found), found), answers, limits, canGoBack };
}
