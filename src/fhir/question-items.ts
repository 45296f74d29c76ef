import type { Question } from '../../data/schema.js';
import type { TriageDataset } from '../dataset/triage-dataset.js';
import { intensityCode, intensityId, kindsId, notSure, optionCode, ours, sexes, shown, uberon } from './code-systems.js';
import { enableWhen } from './enable-when.js';
import type { Extension, QuestionnaireItem } from './types.js';
import { withNumber, type Saying } from './words.js';

/** A question as an item, inside a group for each further condition under which it is asked. */
export function questionItem(dataset: TriageDataset, saying: Saying, id: string, question: Question): QuestionnaireItem {
  const clauses: readonly (readonly string[])[] = question.when ?? [];
  return clauses.reduceRight<QuestionnaireItem>(
    (item, anyOf, depth) => {
      const conditions = enableWhen(dataset, anyOf);
      const asked = { enableWhen: conditions, ...(conditions.length > 1 && { enableBehavior: 'any' as const }) };
      return depth === clauses.length - 1 ? { ...item, ...asked } : { linkId: whenId(id, depth), type: 'group', ...asked, item: [item] };
    },
    plainItem(dataset, saying, id, question),
  );
}

/** FHIR knows "all of" and "any of", not both at once: each clause but the last is a group around the question. */
export const whenId = (question: string, clause: number): string => `${question}.when-${clause + 1}`;

function plainItem(dataset: TriageDataset, saying: Saying, id: string, question: Question): QuestionnaireItem {
  const { clinical, form } = saying;
  const words = clinical.interview.questions[id];
  const base = { linkId: id, text: withNumber(saying, words?.ask ?? id) };
  const help = helpItem(saying, id);
  const unsure = { valueCoding: shown(notSure, form.notSure) };
  switch (question.kind) {
    case 'single': {
      const options = Object.keys(question.options).map((option) => ({ valueCoding: shown(optionCode(id, option), clinical.interview.options[id]?.[option] ?? option) }));
      return { ...base, type: 'choice', answerOption: [...options, unsure], item: [help] };
    }
    case 'sex':
      return {
        ...base,
        type: 'choice',
        answerOption: [{ valueCoding: shown(sexes.female, form.female) }, { valueCoding: shown(sexes.male, form.male) }, unsure],
        item: [help],
      };
    case 'age':
      return { ...base, type: 'integer', extension: limits(0, 120), item: [help] };
    case 'checklist':
      return { ...base, type: 'group', item: [help, ...question.findings.map((finding) => findingItem(saying, id, finding))] };
    case 'places':
      return { ...base, type: 'group', item: [help, ...Object.keys(dataset.places).flatMap((place) => placeItems(dataset, saying, id, place))] };
  }
}

const findingItem = ({ clinical }: Saying, question: string, finding: string): QuestionnaireItem => {
  const text = clinical.interview.findings[finding] ?? finding;
  return { linkId: `${question}.${finding}`, code: [{ system: ours.findings, code: finding }], text, type: 'choice', answerValueSet: '#yes-no-unknown' };
};

/** A place, answered with its side; and, once it is, how it hurts there. */
function placeItems(dataset: TriageDataset, { clinical, form }: Saying, question: string, place: string): QuestionnaireItem[] {
  const linkId = `${question}.${place}`;
  const code = [
    { system: ours.places, code: place },
    { system: uberon, code: dataset.places[place]?.uberon ?? '' },
  ];
  const once = { enableWhen: [{ question: linkId, operator: 'exists' as const, answerBoolean: true }] };
  return [
    { linkId, code, text: clinical.places[place]?.name ?? place, type: 'choice', answerValueSet: '#sides' },
    { linkId: intensityId(linkId), code: [intensityCode], text: form.intensity, type: 'integer', extension: limits(0, 10), ...once },
    { linkId: kindsId(linkId), text: form.kinds, type: 'choice', repeats: true, answerValueSet: '#pain-types', ...once },
  ];
}

/** "What does this mean?" and "Why do you ask?", for a form that can show help. */
function helpItem(saying: Saying, question: string): QuestionnaireItem {
  const words = saying.clinical.interview.questions[question];
  return {
    linkId: `${question}.help`,
    text: withNumber(saying, [words?.means, words?.why].filter(Boolean).join(' ')) || question,
    type: 'display',
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
        valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'help' }] },
      },
    ],
  };
}

const limits = (least: number, most: number): Extension[] => [
  { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: least },
  { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: most },
];
