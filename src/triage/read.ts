import type { CareLevelId, Condition, Question } from '../../data/schema.js';
import type { TriageDataset } from '../dataset/triage-dataset.js';
import { beliefOf, evidenceFor, type Belief } from './belief.js';
import { factsOf, type Facts } from './facts.js';
import { levelOf, type Level } from './level.js';
import { nextQuestion, optionsOf } from './next-question.js';
import type { AnsweredQuestion, Evidence, Explanation, OutcomeReading, Reading, Reason, TriageState } from './types.js';

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
  { level, reasons }: Level,
  canGoBack: boolean,
): OutcomeReading {
  const limits: OutcomeReading['limits'] = [
    ...(facts.age !== undefined && facts.age < 5 ? (['under-five'] as const) : []),
    ...(facts.present.has('pregnant-or-birth') ? (['pregnancy'] as const) : []),
    ...(facts.present.has('recent-surgery') ? (['after-surgery'] as const) : []),
  ];
  return { kind: 'outcome', level, reasons, explanations: explain(dataset, facts, belief, suggestedBy(dataset, reasons, level)), answers, limits, canGoBack };
}

/** What the red flags of the outcome's own level make one think of. */
function suggestedBy(dataset: TriageDataset, reasons: readonly Reason[], level: CareLevelId): Set<string> {
  return new Set(
    reasons.flatMap((reason) => (reason.kind === 'red-flag' && reason.level === level ? (dataset.redFlags[reason.id]?.suggests ?? []) : [])),
  );
}

function explain(dataset: TriageDataset, facts: Facts, { ids, shares }: Belief, suggested: ReadonlySet<string>): Explanation[] {
  const { least, most, share: leastShare, fitsWell, leastBits, suggestedWeight } = dataset.settings.explanations;
  const ranked = ids
    .map((id, i) => ({ id, share: (shares[i] as number) * (suggested.has(id) ? suggestedWeight : 1) }))
    .sort((a, b) => b.share - a.share);
  const best = ranked[0]?.share ?? 0;
  const told = ({ id, share }: { id: string; share: number }) => {
    const evidence = evidenceFor(dataset, dataset.conditions[id] as Condition, facts);
    const balance = evidence.reduce((sum, { bits }) => sum + bits, 0);
    const speaking = evidence.filter((each) => each.bits >= leastBits && isOfThePain(each));
    return {
      condition: id,
      share,
      byFinding: suggested.has(id) || speaking.some(({ fact }) => fact !== 'places'),
      byPlace: speaking.length > 0,
      fit: speaking.length && balance >= leastBits && share >= best * fitsWell ? ('well' as const) : ('partly' as const),
      evidence,
    };
  };
  const explanations = ranked.slice(0, 3 * most).map(told);
  // What is merely common explains nothing: the place speaks where no finding does, and where neither does nothing is shown.
  const byFinding = explanations.filter((each) => each.byFinding);
  const supported = byFinding.length ? byFinding : explanations.filter((each) => each.byPlace);
  supported.sort((a, b) => Number(b.fit === 'well') - Number(a.fit === 'well'));
  const shown = supported.filter(({ share }, place) => place < most && (place < least || share >= best * leastShare));
  // Whoever is told to hurry reads what for, however unlikely it is beside the rest.
  const reason = shown.some(({ condition }) => suggested.has(condition)) ? undefined : ranked.find(({ id }) => suggested.has(id));
  if (reason) {
    const fittingWell = shown.filter(({ fit }) => fit === 'well').length;
    shown.splice(Math.min(Math.max(least - 1, fittingWell), most - 1), 0, told(reason));
  }
  return shown.slice(0, most).map(({ condition, fit, evidence }) => ({ condition, fit, evidence }));
}

/** What was said of the pain and is there: a finding or a place. Age and sex are of the person, and what is not there explains nothing. */
function isOfThePain({ fact, known }: Evidence): boolean {
  return known === 'present' && fact !== 'age' && !fact.startsWith('sex:');
}
