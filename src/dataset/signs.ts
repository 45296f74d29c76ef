/** What people with a condition notice, and how many of them. Loaded when somebody reads about one. */
import type { FindingId, FrequencyClass } from '../../data/schema.js';
import { questions } from '../../data/questions.js';
import { findingsIn, findingsInEnglish, type FindingWords } from './finding-words.js';
import { Words } from './words.js';

export type { FindingId };

export const signWords = new Words<FindingWords>(findingsInEnglish, findingsIn);

/** How many, as a person would say it, most first. */
export const howMany = ['most', 'many', 'some', 'few'] as const;
export type HowMany = (typeof howMany)[number];

const inWords: Readonly<Record<FrequencyClass, HowMany | undefined>> = {
  obligate: 'most',
  'very-frequent': 'most',
  frequent: 'many',
  occasional: 'some',
  'very-rare': 'few',
  excluded: undefined,
};

/** Ids by how many people they hold for; a number of people that nothing holds for is left out. */
export function byHowMany<Id extends string>(classes: Readonly<Partial<Record<Id, FrequencyClass>>>): [HowMany, Id[]][] {
  const entries = Object.entries(classes) as [Id, FrequencyClass][];
  return howMany
    .map((many): [HowMany, Id[]] => [many, entries.filter(([, frequency]) => inWords[frequency] === many).map(([id]) => id)])
    .filter(([, ids]) => ids.length > 0);
}

/**
 * What a finding says: what the pain feels like, when it comes and goes, or a sign by itself. How it started, how long it
 * lasts and what else somebody has are told in sentences of their own.
 */
export function kindOfSign(finding: FindingId): 'feel' | 'pattern' | 'sign' | undefined {
  const asks = ({ findings }: { readonly findings: readonly FindingId[] }) => findings.includes(finding);
  if (asks(questions.feel)) return finding === 'painless' ? 'sign' : 'feel';
  if (asks(questions.pattern)) return 'pattern';
  const told = [...Object.values(questions.start.options), ...Object.values(questions.duration.options), questions.health, questions.recent];
  return told.some(asks) ? undefined : 'sign';
}
