import type { FrequencyClass } from '../../dataset/index.js';

/** The frequency classes of the Human Phenotype Ontology, with the share of people they stand for. */
export const frequencyClasses = {
  obligate: 'obligate, 100 %',
  'very-frequent': 'very frequent, 80 to 99 %',
  frequent: 'frequent, 30 to 79 %',
  occasional: 'occasional, 5 to 29 %',
  'very-rare': 'very rare, 1 to 4 %',
  excluded: 'excluded, 0 %',
} as const satisfies Record<FrequencyClass, string>;

const order = Object.keys(frequencyClasses) as FrequencyClass[];

/** The most frequent first. */
export function byFrequency(record: Readonly<Record<string, FrequencyClass | undefined>>): [string, FrequencyClass][] {
  return Object.entries(record)
    .flatMap(([id, frequency]): [string, FrequencyClass][] => (frequency ? [[id, frequency]] : []))
    .sort(([, one], [, other]) => order.indexOf(one) - order.indexOf(other));
}
