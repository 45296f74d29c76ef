import type { Condition } from '../../data/schema.js';
import type { TriageDataset } from '../dataset/triage-dataset.js';
import type { Facts } from './facts.js';
import type { Evidence } from './types.js';

/** What each condition weighs given the facts: shares of 1, in the order of the dataset. */
export interface Belief {
  readonly ids: readonly string[];
  readonly shares: Float64Array;
}

/** Weighs every condition: prevalence by age and sex, places, and each known finding against its background rate. */
export function beliefOf(dataset: TriageDataset, facts: Facts): Belief {
  const ids = Object.keys(dataset.conditions);
  const shares = new Float64Array(ids.length);
  let top = -Infinity;
  for (let i = 0; i < ids.length; i++) {
    const weight = weigh(dataset, dataset.conditions[ids[i] as string] as Condition, facts);
    shares[i] = weight;
    if (weight > top) top = weight;
  }
  let sum = 0;
  for (let i = 0; i < shares.length; i++) sum += shares[i] = Math.exp((shares[i] as number) - top);
  for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] as number) / sum;
  return { ids, shares };
}

/** Each known fact that speaks for or against a condition, the strongest first. */
export function evidenceFor(dataset: TriageDataset, condition: Condition, facts: Facts): Evidence[] {
  const evidence: Evidence[] = [];
  weigh(dataset, condition, facts, (fact, known, weight) => evidence.push({ fact, known, bits: weight / Math.LN2 }));
  return evidence.sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits));
}

type Note = (fact: string, known: 'present' | 'absent', weight: number) => void;

function weigh(dataset: TriageDataset, condition: Condition, facts: Facts, note?: Note): number {
  const { settings } = dataset;
  let weight = Math.log(settings.prevalence[condition.prevalence]);

  const ofAge = Math.log(facts.age === undefined ? meanAgeFactor(dataset, condition) : ageFactor(dataset, condition, facts.age));
  weight += ofAge;
  if (ofAge && facts.age !== undefined) note?.('age', 'present', ofAge);
  if (facts.sex) {
    const ofSex = Math.log(2 * shareOfSex(condition, facts.sex));
    weight += ofSex;
    if (ofSex) note?.(`sex:${facts.sex}`, 'present', ofSex);
  }
  if (facts.places?.length) {
    const ofPlaces = placeWeight(dataset, condition, facts.places);
    weight += ofPlaces;
    note?.('places', 'present', ofPlaces);
  }
  for (const finding in condition.findings) {
    const known = facts.present.has(finding) ? 'present' : facts.absent.has(finding) ? 'absent' : undefined;
    const { background } = dataset.findings[finding] ?? {};
    if (!known || background === undefined) continue;
    const frequencyClass = condition.findings[finding as keyof typeof condition.findings]!;
    const frequency = settings.frequency[frequencyClass];
    const ofFinding =
      known === 'present'
        ? Math.min(settings.mostFor, Math.log(frequency / background))
        : Math.log((1 - frequency) / (1 - background)) * (frequencyClass === 'obligate' ? 1 : settings.notTicked);
    weight += ofFinding;
    note?.(finding, known, ofFinding);
  }
  return weight;
}

function ageFactor({ settings }: TriageDataset, { age: range }: Condition, age: number): number {
  if (age < range.from || age > range.to) return settings.age.outside;
  return age < range.usualFrom || age > range.usualTo ? settings.age.unusual : 1;
}

/** Not knowing the age is not knowing which of the usual visitors it is: the mean over their ages. */
function meanAgeFactor(dataset: TriageDataset, condition: Condition): number {
  const { from, to } = dataset.settings.age.visitors;
  let sum = 0;
  for (let age = from; age <= to; age++) sum += ageFactor(dataset, condition, age);
  return sum / (to - from + 1);
}

/** Share (0 to 1) of a sex among the people with a condition. */
export function shareOfSex({ sexRatio }: Condition, sex: 'female' | 'male'): number {
  if (!sexRatio) return 0.5;
  const female = 'female' in sexRatio ? sexRatio.female / (sexRatio.female + 1) : 1 / (sexRatio.male + 1);
  return sex === 'female' ? female : 1 - female;
}

/** Several places speak together: their mean, so that pointing at many does not count many times. */
function placeWeight({ settings }: TriageDataset, condition: Condition, places: readonly { readonly place: string }[]): number {
  const { background, elsewhere } = settings.place;
  const distinct = new Set(places.map(({ place }) => place));
  let sum = 0;
  for (const place of distinct) {
    const frequency = condition.places[place as keyof typeof condition.places];
    sum += frequency ? settings.frequency[frequency] : elsewhere;
  }
  return Math.log(sum / distinct.size / background);
}
