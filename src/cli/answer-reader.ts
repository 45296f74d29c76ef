import type { Question } from '../dataset/index.js';
import type { Answer, PlaceAnswer } from '../triage/index.js';
import { CliError } from './cli-error.js';

/**
 * Reads an answer that a program sent: an `Answer` object, or the short form for this kind of question ("unknown", an
 * option's id, a list of findings or places, an age). Whether ids exist is for the triage to say.
 *
 * @throws CliError "wrong-answer" naming the forms that fit.
 */
export function readAnswer(question: string, kind: Question['kind'], value: unknown): Answer {
  const answer = value === 'unknown' ? ({ kind: 'unknown' } as const) : isObject(value) && 'kind' in value ? readWhole(value) : readShort(kind, value);
  if (!answer) throw new CliError('wrong-answer', `${JSON.stringify(value)?.slice(0, 80)} is no answer to "${question}". Write "unknown", or ${forms[kind]}.`);
  return answer;
}

const forms: Readonly<Record<Question['kind'], string>> = {
  single: 'the id of one option, or {"kind":"option","option":ID}',
  checklist: 'a list of ids ([] is "none of these"), or {"kind":"findings","findings":[ID],"unsure":true} where the others are not known',
  age: 'a whole number of years, or {"kind":"age","age":NUMBER}',
  sex: '"female" or "male", or {"kind":"sex","sex":"female"}',
  places: 'a list such as ["calf:left","shin"], or {"kind":"places","places":[{"place":"calf","side":"left","intensity":8,"kinds":["cramping"]}]} with side left, right or both',
};

/** An `Answer` object, with what does not belong to it left out. */
function readWhole(value: Readonly<Record<string, unknown>>): Answer | undefined {
  switch (value.kind) {
    case 'unknown':
      return { kind: 'unknown' };
    case 'option':
      return typeof value.option === 'string' ? { kind: 'option', option: value.option } : undefined;
    case 'age':
      return typeof value.age === 'number' ? { kind: 'age', age: value.age } : undefined;
    case 'sex':
      return value.sex === 'female' || value.sex === 'male' ? { kind: 'sex', sex: value.sex } : undefined;
    case 'findings': {
      const { findings, unsure } = value;
      if (!isListOf(findings, isText) || !(unsure === undefined || typeof unsure === 'boolean')) return undefined;
      return { kind: 'findings', findings, ...(unsure && { unsure }) };
    }
    case 'places':
      return readPlaces(value.places);
    default:
      return undefined;
  }
}

function readShort(kind: Question['kind'], value: unknown): Answer | undefined {
  switch (kind) {
    case 'single':
      return isText(value) ? { kind: 'option', option: value } : undefined;
    case 'checklist':
      return isListOf(value, isText) ? { kind: 'findings', findings: value } : undefined;
    case 'age':
      return typeof value === 'number' ? { kind: 'age', age: value } : undefined;
    case 'sex':
      return readWhole({ kind: 'sex', sex: value });
    case 'places':
      return readPlaces(value);
  }
}

function readPlaces(value: unknown): Answer | undefined {
  const places = placesFrom(value);
  return places?.length ? { kind: 'places', places } : undefined;
}

/** A list of places, each `"calf"`, `"calf:left"` or an object like `PlaceAnswer`; undefined when one of them is not so. */
export function placesFrom(value: unknown): PlaceAnswer[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const places = value.map(readPlace);
  return places.every((place) => place !== undefined) ? places : undefined;
}

function readPlace(value: unknown): PlaceAnswer | undefined {
  const { place, side, intensity, kinds } = isText(value) ? spotIn(value) : isObject(value) ? value : {};
  if (!isText(place)) return undefined;
  if (!(side === undefined || side === 'left' || side === 'right' || side === 'both')) return undefined;
  if (!(intensity === undefined || typeof intensity === 'number')) return undefined;
  if (!(kinds === undefined || isListOf(kinds, isText))) return undefined;
  return { place, ...(side && { side }), ...(intensity !== undefined && { intensity }), ...(kinds?.length && { kinds }) };
}

/** `calf:left` */
export function spotIn(text: string): Readonly<Record<string, unknown>> {
  const [place, side] = text.split(':');
  return { place, side };
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isListOf = <T>(value: unknown, is: (each: unknown) => each is T): value is T[] => Array.isArray(value) && value.every(is);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
