import type { CareLevelId, Condition } from '../../data/schema.js';
import type { TriageDataset } from '../dataset/triage-dataset.js';
import { beliefOf, type Belief } from './belief.js';
import { factsOf, findingsAt, type Facts } from './facts.js';
import { rulesThatHold } from './rules.js';
import type { AnsweredQuestion, PlaceAnswer, Reason } from './types.js';

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
  const reasons: Reason[] = rulesThatHold(dataset, facts);
  let likely = fromBelief(dataset, facts, belief);
  for (const fewer of withLessPain(dataset, answers)) {
    if ([...reasons, ...likely].some(({ level }) => rank(level) >= rank('urgent'))) break;
    const less = factsOf(dataset, fewer);
    const ofLess = fromBelief(dataset, less, beliefOf(dataset, less));
    if (ofLess[0] && (!likely[0] || rank(ofLess[0].level) > rank(likely[0].level))) likely = ofLess;
  }
  reasons.push(...likely);
  const told = answers.filter(({ answer }) => answer.kind !== 'unknown' && !(answer.kind === 'findings' && answer.unsure && !answer.findings.length));
  if (told.length < dataset.settings.leastAnswers || !facts.places?.length) reasons.push({ kind: 'too-little-known', level: 'soon' });
  reasons.sort((a, b) => rank(b.level) - rank(a.level));
  return { level: reasons[0]?.level ?? 'self-care', reasons };
}

/**
 * The answers without some or all of what was told about how it hurts in a place, in every way to leave some of it out. The
 * level is the highest that any of them asks for, so that one more kind of pain may raise it and never lowers it.
 */
function* withLessPain(dataset: TriageDataset, answers: readonly AnsweredQuestion[]): Generator<readonly AnsweredQuestion[]> {
  const { painTypes, settings } = dataset;
  const places = answers.flatMap(({ answer }) => (answer.kind === 'places' ? answer.places : []));
  const told = [...new Set(places.flatMap(({ travels: _travels, ...place }) => findingsAt(dataset, place)))];
  for (let way = 0; way < 2 ** told.length - 1; way++) {
    const kept = new Set<string | undefined>(told.filter((_finding, at) => way & (1 << at)));
    const less = ({ intensity, kinds = [], ...place }: PlaceAnswer): PlaceAnswer => ({
      ...place,
      ...(kept.has(settings.severe.finding) && { intensity }),
      kinds: kinds.filter((kind) => kept.has(painTypes[kind]?.finding)),
    });
    yield answers.map((entry) => (entry.answer.kind === 'places' ? { ...entry, answer: { kind: 'places', places: entry.answer.places.map(less) } } : entry));
  }
}

/** At least how long it has lasted, in weeks. */
function weeksOf({ settings }: TriageDataset, facts: Facts): number {
  return Math.max(0, ...Object.entries(settings.weeks).map(([finding, weeks]) => (facts.present.has(finding) ? weeks : 0)));
}

/** At most one reason: the most urgent that enough of the belief stands behind. */
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
