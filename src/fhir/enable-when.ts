import type { TriageDataset } from '../dataset/triage-dataset.js';
import { intensityId, kindsId, optionCode, painTypeCode, sexes, sides, yes } from './code-systems.js';
import { FhirError } from './error.js';
import type { EnableWhen } from './types.js';

/**
 * The answers that make one of these facts so.
 *
 * @throws FhirError when no question can tell any of them, for the item could then never be shown.
 */
export function enableWhen(dataset: TriageDataset, anyOf: readonly string[]): EnableWhen[] {
  const conditions = anyOf.flatMap((fact) => answersThatTell(dataset, fact));
  if (!conditions.length) throw new FhirError(`no question tells ${anyOf.join(' or ')}.`);
  return conditions;
}

function answersThatTell(dataset: TriageDataset, fact: string): EnableWhen[] {
  const [kind, id] = fact.split(':');
  if (kind === 'place') return ofKind(dataset, 'places').map((question) => ({ question: `${question}.${id}`, operator: 'exists', answerBoolean: true }));
  if (kind === 'area') return placesIn(dataset, id).flatMap((place) => answersThatTell(dataset, `place:${place}`));
  if (kind === 'sex') return ofKind(dataset, 'sex').map((question) => ({ question, operator: '=', answerCoding: id === 'female' ? sexes.female : sexes.male }));
  if (fact.startsWith('age>=')) return ofKind(dataset, 'age').map((question) => ({ question, operator: '>=', answerInteger: Number(fact.slice(5)) }));
  if (fact.startsWith('age<')) return ofKind(dataset, 'age').map((question) => ({ question, operator: '<', answerInteger: Number(fact.slice(4)) }));
  return [...findingsThatMean(dataset, fact)].flatMap((finding) => [...answersWith(dataset, finding), ...placesThatMean(dataset, finding)]);
}

const ofKind = (dataset: TriageDataset, kind: string): string[] => Object.keys(dataset.questions).filter((id) => dataset.questions[id]?.kind === kind);

const placesIn = (dataset: TriageDataset, area: string | undefined): string[] => Object.keys(dataset.places).filter((id) => dataset.places[id]?.area === area);

/** The finding itself and all that imply it. */
function findingsThatMean(dataset: TriageDataset, finding: string): Set<string> {
  const all = new Set([finding]);
  for (const known of all) {
    for (const [id, { implies = [] }] of Object.entries(dataset.findings)) if (implies.includes(known)) all.add(id);
  }
  return all;
}

function answersWith(dataset: TriageDataset, finding: string): EnableWhen[] {
  return Object.entries(dataset.questions).flatMap(([id, question]): EnableWhen[] => {
    if (question.kind === 'checklist') return (question.findings as readonly string[]).includes(finding) ? [{ question: `${id}.${finding}`, operator: '=', answerCoding: yes }] : [];
    if (question.kind !== 'single') return [];
    return Object.entries(question.options)
      .filter(([, { findings }]) => (findings as readonly string[]).includes(finding))
      .map(([option]) => ({ question: id, operator: '=', answerCoding: optionCode(id, option) }));
  });
}

/** What the engine takes from a place besides the place itself: pain in both legs, how strong it is and what it is like. */
function placesThatMean(dataset: TriageDataset, finding: string): EnableWhen[] {
  const { severe } = dataset.settings;
  const kinds = Object.keys(dataset.painTypes).filter((id) => dataset.painTypes[id]?.finding === finding);
  return ofKind(dataset, 'places').flatMap((question) =>
    Object.keys(dataset.places).flatMap((id): EnableWhen[] => {
      const place = `${question}.${id}`;
      return [
        ...(finding === 'both-legs-pain' ? [{ question: place, operator: '=', answerCoding: sides.both } as const] : []),
        ...(finding === severe.finding ? [{ question: intensityId(place), operator: '>=', answerInteger: severe.from } as const] : []),
        ...kinds.map((kind) => ({ question: kindsId(place), operator: '=', answerCoding: painTypeCode(kind) }) as const),
      ];
    }),
  );
}
