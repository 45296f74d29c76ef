import type { CareLevelId, Condition } from '../../data/schema.js';
import type { TriageDataset } from '../dataset/triage-dataset.js';
import { beliefOf, type Belief } from './belief.js';
import { factsOf, type Facts } from './facts.js';
import { rulesThatHold } from './rules.js';
import type { AnsweredQuestion, Reason } from './types.js';

export interface Level {
  readonly level: CareLevelId;
  readonly reasons: readonly Reason[];
}

/**
 * The care level and why. Emergency comes from rules alone, each with its source; the belief can raise the level to
 * urgent at most. That way a further red answer, which also shifts the belief, can never lower the level.
 */
export function levelOf(
  dataset: TriageDataset,
  facts: Facts,
  belief: Belief,
  answers: readonly AnsweredQuestion[],
): Level {
  const rank = (level: CareLevelId) => dataset.careLevels[level].rank;
  const ofBelief = fromBelief(dataset, facts, belief);
  // How it hurts in a place is told before anything has been asked: it may raise the level, and never lowers it.
  if (facts.places?.some(({ intensity, kinds }) => intensity !== undefined || kinds)) {
    const untold = factsOf(dataset, answers.map(withoutPain));
    ofBelief.push(...fromBelief(dataset, untold, beliefOf(dataset, untold)));
  }
  const byRank = (a: Reason, b: Reason) => rank(b.level) - rank(a.level);
  const reasons: Reason[] = [...rulesThatHold(dataset, facts), ...ofBelief.sort(byRank).slice(0, 1)];
  const told = answers.filter(({ answer }) => answer.kind !== 'unknown' && !(answer.kind === 'findings' && answer.unsure && !answer.findings.length));
  if (told.length < dataset.settings.leastAnswers || !facts.places?.length) reasons.push({ kind: 'too-little-known', level: 'soon' });
  reasons.sort(byRank);
  return { level: reasons[0]?.level ?? 'self-care', reasons };
}

function withoutPain(entry: AnsweredQuestion): AnsweredQuestion {
  if (entry.answer.kind !== 'places') return entry;
  return { ...entry, answer: { kind: 'places', places: entry.answer.places.map(({ intensity: _intensity, kinds: _kinds, ...place }) => place) } };
}

/** At least how long it has lasted, in weeks. */
function weeksOf({ settings }: TriageDataset, facts: Facts): number {
  return Math.max(0, ...Object.entries(settings.weeks).map(([finding, weeks]) => (facts.present.has(finding) ? weeks : 0)));
}

function fromBelief(dataset: TriageDataset, facts: Facts, { ids, shares }: Belief): Reason[] {
  const weeks = weeksOf(dataset, facts);
  const { levelShare, homeCare } = dataset.settings;
  const stillToTry = facts.absent.has(homeCare.tried) && weeks < homeCare.untilWeeks;
  const urgent: [string, number][] = [];
  const soon: [string, number][] = [];
  const lasting: [string, number][] = [];
  ids.forEach((id, i) => {
    const condition = dataset.conditions[id] as Condition;
    const entry: [string, number] = [id, shares[i] as number];
    if (dataset.careLevels[condition.level].rank >= dataset.careLevels.urgent.rank) urgent.push(entry);
    else if (condition.level === 'soon') soon.push(entry);
    else if (!stillToTry && condition.appointmentAfterWeeks !== undefined && weeks >= condition.appointmentAfterWeeks) lasting.push(entry);
  });
  const reasons: Reason[] = [];
  if (total(urgent) >= levelShare.urgent) reasons.push({ kind: 'likely-causes', level: 'urgent', conditions: strongest(urgent) });
  if (!reasons.length && total([...urgent, ...soon, ...lasting]) >= levelShare.soon) {
    if (total([...urgent, ...soon]) >= total(lasting)) reasons.push({ kind: 'likely-causes', level: 'soon', conditions: strongest([...urgent, ...soon]) });
    else reasons.push({ kind: 'lasting', level: 'soon', conditions: strongest(lasting), weeks });
  }
  return reasons;
}

function total(entries: readonly (readonly [string, number])[]): number {
  return entries.reduce((sum, [, share]) => sum + share, 0);
}

function strongest(entries: [string, number][]): string[] {
  return entries
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([id]) => id);
}
