import type { Condition, Question } from '../../data/schema.js';
import type { TriageDataset } from '../dataset/triage-dataset.js';
import { shareOfSex, type Belief } from './belief.js';
import { isFact, type Facts } from './facts.js';
import type { Level } from './level.js';
import { holds, lastOpenClause } from './rules.js';
import type { AnsweredQuestion } from './types.js';

/** The question to ask next, or undefined when a further one would change too little. */
export function nextQuestion(
  dataset: TriageDataset,
  answers: readonly AnsweredQuestion[],
  facts: Facts,
  belief: Belief,
  level: Level,
): string | undefined {
  const { interview, nextQuestion: weights } = dataset.settings;
  const answered = new Set(answers.map(({ question }) => question));
  const open = Object.entries(dataset.questions).filter(
    ([id, question]) => !answered.has(id) && (!question.when || holds(question.when, facts)) && optionsOf(dataset, question, facts).length,
  );
  const ordered = open.filter(([, question]) => question.order !== undefined).sort(([, a], [, b]) => a.order! - b.order!);
  if (ordered[0]) return ordered[0][0];

  const asked = answers.filter(({ given }) => !given).length;
  if (asked >= interview.most) return undefined;
  const worth = worthOfFindings(dataset, facts, belief, level);
  const flags = open.filter(([, question]) => couldRaiseFlag(dataset, question, facts, level));
  let best: string | undefined;
  let most = flags.length ? -1 : asked >= interview.usual ? interview.leastGain * 3 : interview.leastGain;
  for (const [id, question] of flags.length ? flags : open) {
    const gain = question.kind === 'sex' ? weights.easeOfSex * worthOfSex(dataset, belief) : sum(findingsOf(question).map((finding) => worth.get(finding) ?? 0));
    if (gain > most) [best, most] = [id, gain];
  }
  return best;
}

/** What can still be chosen: option ids, or the findings that nobody has spoken of yet. */
export function optionsOf(dataset: TriageDataset, question: Question, facts: Facts): readonly string[] {
  if (question.kind === 'single') return Object.keys(question.options);
  if (question.kind === 'checklist') {
    return question.findings.filter(
      (finding) => !facts.present.has(finding) && (question.again || !facts.absent.has(finding)) && concerns(dataset, finding, facts),
    );
  }
  return [question.kind];
}

/** Nobody is asked what cannot be: a man of 80 about pregnancy. Not known counts as possible. */
export function concerns(dataset: TriageDataset, finding: string, { age, sex }: Pick<Facts, 'age' | 'sex'>): boolean {
  const of = dataset.findings[finding]?.of;
  return !of || ((age === undefined || (age >= of.from && age <= of.to)) && (!sex || !of.sex || sex === of.sex));
}

/** Whether the answer to this one question could complete a red flag of a higher level. Such a question is never left out. */
function couldRaiseFlag(dataset: TriageDataset, question: Question, facts: Facts, { level }: Level): boolean {
  const open = new Set(findingsOf(question).filter((finding) => !facts.absent.has(finding)));
  return Object.values(dataset.redFlags).some(
    (rule) =>
      dataset.careLevels[rule.level].rank > dataset.careLevels[level].rank &&
      rule.when.every((clause) => clause.some((fact) => isFact(facts, fact) || open.has(fact))),
  );
}

function findingsOf(question: Question): readonly string[] {
  if (question.kind === 'checklist') return question.findings;
  if (question.kind === 'single') return [...new Set(Object.values(question.options).flatMap((option) => option.findings))];
  return [];
}

/** For each open finding: the bits it is expected to tell about the condition, and what it could do to the level. */
function worthOfFindings(dataset: TriageDataset, facts: Facts, belief: Belief, level: Level): Map<string, number> {
  const believed = believedConditions(dataset, belief);
  const expected = new Map<string, { rate: number; uncertainty: number; listed: number }>();
  for (const [condition, share] of believed) {
    for (const [finding, frequency] of Object.entries(condition.findings)) {
      if (facts.present.has(finding) || facts.absent.has(finding)) continue;
      const rate = dataset.settings.frequency[frequency];
      const entry = expected.get(finding) ?? { rate: 0, uncertainty: 0, listed: 0 };
      entry.rate += share * rate;
      entry.uncertainty += share * entropy(rate);
      entry.listed += share;
      expected.set(finding, entry);
    }
  }
  const worth = new Map<string, number>();
  for (const [finding, { rate, uncertainty, listed }] of expected) {
    const background = dataset.findings[finding]?.background ?? 0;
    const overall = rate + (1 - listed) * background;
    worth.set(finding, entropy(overall) - uncertainty - (1 - listed) * entropy(background));
  }
  const current = dataset.careLevels[level.level].rank;
  for (const rule of [...Object.values(dataset.redFlags), ...Object.values(dataset.careRules)]) {
    const rise = dataset.careLevels[rule.level].rank - current;
    if (rise <= 0) continue;
    for (const fact of lastOpenClause(rule.when, facts) ?? []) {
      if (facts.absent.has(fact) || !(fact in dataset.findings)) continue;
      const entry = expected.get(fact);
      const background = dataset.findings[fact]?.background ?? 0;
      const chance = entry ? entry.rate + (1 - entry.listed) * background : background;
      worth.set(fact, (worth.get(fact) ?? 0) + dataset.settings.nextQuestion.worthOfRule * rise * chance * (rule.level === 'soon' ? 0.1 : 1));
    }
  }
  return worth;
}

function worthOfSex(dataset: TriageDataset, belief: Belief): number {
  let female = 0;
  let uncertainty = 0;
  for (const [condition, share] of believedConditions(dataset, belief)) {
    const rate = shareOfSex(condition, 'female');
    female += share * rate;
    uncertainty += share * entropy(rate);
  }
  return entropy(female) - uncertainty;
}

function believedConditions(dataset: TriageDataset, { ids, shares }: Belief): [Condition, number][] {
  const believed: [Condition, number][] = [];
  let all = 0;
  ids.forEach((id, i) => {
    const share = shares[i] as number;
    if (share < dataset.settings.nextQuestion.negligible) return;
    believed.push([dataset.conditions[id] as Condition, share]);
    all += share;
  });
  return believed.map(([condition, share]) => [condition, share / all]);
}

/** Entropy of a yes-or-no with this chance of yes, in bits. */
function entropy(chance: number): number {
  if (chance <= 0 || chance >= 1) return 0;
  return -(chance * Math.log2(chance) + (1 - chance) * Math.log2(1 - chance));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
