import type { TriageDataset } from '../dataset/triage-dataset.js';
import { no, notSure, painTypeCode, shown, sides, yes } from './code-systems.js';
import { conditionCode, levelCode } from './outcome-codes.js';
import type { Coding, ValueSet } from './types.js';
import type { Saying } from './words.js';

/** The lists of codes that many items share, contained in the questionnaire so that nothing has to be looked up. */
export function valueSets(dataset: TriageDataset, saying: Saying, status: ValueSet['status']): ValueSet[] {
  const { form } = saying;
  const levels = Object.keys(dataset.careLevels) as (keyof typeof dataset.careLevels)[];
  const lists: Readonly<Record<string, Coding[]>> = {
    'yes-no-unknown': [shown(yes, form.yes), shown(no, form.no), shown(notSure, form.notSure)],
    sides: [shown(sides.left, form.left), shown(sides.right, form.right), shown(sides.both, form.both), shown(notSure, form.notSure)],
    'pain-types': Object.keys(dataset.painTypes).map((id) => shown(painTypeCode(id), saying.clinical.interview.painTypes[id]?.name ?? id)),
    'care-levels': levels.map((level) => levelCode(saying, level)),
    conditions: Object.keys(dataset.conditions).map((id) => conditionCode(saying, id)),
  };
  return Object.entries(lists)
    .filter(([, codings]) => codings.length)
    .map(([id, codings]) => ({ resourceType: 'ValueSet', id, status, compose: { include: bySystem(codings) } }));
}

function bySystem(codings: readonly Coding[]): ValueSet['compose']['include'] {
  return [...new Set(codings.map(({ system }) => system))].map((system) => ({
    system,
    concept: codings.filter((coding) => coding.system === system).map(({ code, display = code }) => ({ code, display })),
  }));
}
