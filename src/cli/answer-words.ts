import { areaIds, isPlace, placeIds, placesIn, triageDataset } from '../dataset/index.js';
import { TriageError } from '../triage/index.js';
import { isObject, spotIn } from './answer-reader.js';
import type { ToldOption, ToldQuestion } from './told-question.js';

/**
 * What a program wrote in the words of the question, with ids in their place: the text of an option, an area for all its
 * places, "none of these", "not sure", "F", "45". Whatever is not known stays as it was, for others to refuse.
 *
 * @throws TriageError "unknown-finding" or "unknown-place" that names what there is.
 */
export function inIds(value: unknown, { id, kind, options }: Pick<ToldQuestion, 'id' | 'kind' | 'options'>): unknown {
  if (typeof value === 'string' && notSure.has(normal(value))) return 'unknown';
  if (isObject(value) && 'kind' in value) return value;
  switch (kind) {
    case 'single': {
      const option = isObject(value) ? value.option : Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value;
      return idOf(options, option);
    }
    case 'checklist': {
      if (typeof value === 'string' && none.has(normal(value))) return [];
      const findings = listOf(value).map((finding) => idOf(options, finding));
      const question = triageDataset.questions[id];
      const listed: readonly string[] = question?.kind === 'checklist' ? question.findings : [];
      const stranger = findings.find((finding): finding is string => typeof finding === 'string' && !listed.includes(finding));
      if (stranger !== undefined) throw new TriageError('unknown-finding', `question "${id}" does not list the finding "${stranger}"; it has ${listed.join(', ')}.`);
      return findings;
    }
    case 'places':
      return listOf(value).flatMap((place) => placesOf(options, place));
    case 'age':
      return Number.isFinite(Number(value)) && value !== '' ? Math.floor(Number(value)) : value;
    case 'sex':
      return typeof value === 'string' ? (sexes[normal(value)] ?? idOf(options, value)) : value;
  }
}

const notSure = new Set(['unknown', 'not sure', 'unsure', 'do not know', 'dont know', 'i do not know', 'i dont know']);
const none = new Set(['none', 'none of these', 'no']);
const sexes: Readonly<Record<string, string>> = { f: 'female', m: 'male', woman: 'female', man: 'male', girl: 'female', boy: 'male' };
const sides: Readonly<Record<string, string>> = { l: 'left', r: 'right', b: 'both' };

/** A place by id or name, or all places of an area; each with its side and what else was told about it. */
export function placesOf(options: readonly ToldOption[], value: unknown): unknown[] {
  const { place: name, side, ...told } = typeof value === 'string' ? spotIn(value) : isObject(value) ? value : {};
  if (typeof name !== 'string') return [value];
  const place = idOf(options, name);
  const area = areaIds.find((candidate) => normal(candidate) === normal(name));
  const places = typeof place === 'string' && isPlace(place) ? [place] : area ? placesIn(area) : undefined;
  if (!places) throw new TriageError('unknown-place', `there is no place "${name}"; there are ${placeIds.join(', ')}, and the areas ${areaIds.join(', ')}.`);
  const given = typeof side === 'string' ? (sides[normal(side)] ?? normal(side)) : undefined;
  return places.map((known) => ({ place: known, ...(given && { side: given }), ...told }));
}

/** The id that is meant: the id itself, or the option that reads so. */
function idOf(options: readonly ToldOption[], said: unknown): unknown {
  if (typeof said !== 'string') return said;
  return options.find(({ id }) => id === said)?.id ?? options.find(({ id, text }) => normal(id) === normal(said) || normal(text) === normal(said))?.id ?? said;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Capitals, hyphens and signs do not count. */
const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
