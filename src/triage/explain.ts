import type { Condition } from '../../data/schema.js';
import type { TriageDataset } from '../dataset/triage-dataset.js';
import { evidenceFor, type Belief } from './belief.js';
import type { Facts } from './facts.js';
import type { Level } from './level.js';
import type { Evidence, Explanation } from './types.js';

/** All that might explain the pain, those that fit well first. */
export function explain(dataset: TriageDataset, facts: Facts, { ids, shares }: Belief, level: Level): Explanation[] {
  const { least, most, share: leastShare, fitsWell, leastBits, suggestedWeight } = dataset.settings.explanations;
  const suggested = suggestedBy(dataset, level);
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

/** What of it is told: beside an emergency a cause that can wait, and that no red flag speaks of, would only calm whoever has to call. */
export function tellable(dataset: TriageDataset, explanations: readonly Explanation[], level: Level): readonly Explanation[] {
  if (level.level !== 'emergency') return explanations;
  const suggested = suggestedBy(dataset, level);
  const { careLevels, conditions } = dataset;
  return explanations.filter(({ condition: id }) => suggested.has(id) || careLevels[(conditions[id] as Condition).level].rank >= careLevels.urgent.rank);
}

/** What the red flags of the outcome's own level make one think of. */
function suggestedBy(dataset: TriageDataset, { level, reasons }: Level): Set<string> {
  return new Set(
    reasons.flatMap((reason) => (reason.kind === 'red-flag' && reason.level === level ? (dataset.redFlags[reason.id]?.suggests ?? []) : [])),
  );
}

/** What was said of the pain and is there: a finding or a place. Age and sex are of the person, and what is not there explains nothing. */
function isOfThePain({ fact, known }: Evidence): boolean {
  return known === 'present' && fact !== 'age' && !fact.startsWith('sex:');
}
