/** How ticks become answers, and places on the map become a start. Pure. */
import { triageRules, type Question } from '../../dataset/triage-rules.js';
import { isPlace } from '../../dataset/places.js';
import type { ChosenPlace, Selection } from '../../shared/selection.js';
import { factsOf } from '../../triage/facts.js';
import { optionsOf } from '../../triage/next-question.js';
import { isIntensity } from '../../triage/step.js';
import { read, step, type Answer, type PlaceAnswer, type TriageState } from '../../triage/index.js';
import { none, unsure, type Draft } from './symptom-checker.types.js';

export const emptyDraft: Draft = { chosen: [], age: '' };

/** What was answered before, as ticks again. */
export function draftOf(answer: Answer | undefined): Draft {
  const ticks = (...chosen: readonly string[]): Draft => ({ chosen, age: '' });
  switch (answer?.kind) {
    case undefined:
      return emptyDraft;
    case 'unknown':
      return ticks(unsure);
    case 'option':
      return ticks(answer.option);
    case 'sex':
      return ticks(answer.sex);
    case 'age':
      return { chosen: [], age: String(answer.age) };
    case 'places':
      return ticks(...placeIds(answer.places));
    case 'findings':
      if (answer.unsure) return ticks(...answer.findings, unsure);
      return answer.findings.length ? ticks(...answer.findings) : ticks(none);
  }
}

/** Ticks a box or takes the tick back. What contradicts it loses its tick. */
export function toggled(kind: Question['kind'], { chosen, age }: Draft, id: string): Draft {
  if (kind === 'single' || kind === 'sex') return { chosen: [id], age };
  if (chosen.includes(id)) return { chosen: chosen.filter((each) => each !== id), age };
  if (id === none || (id === unsure && kind !== 'checklist')) return { chosen: [id], age: '' };
  const gone = kind === 'checklist' ? none : unsure;
  return { chosen: [...chosen.filter((each) => each !== gone), id], age };
}

/** The answer that the ticks give, or undefined as long as they give none. */
export function answerOf(kind: Question['kind'], { chosen, age }: Draft): Answer | undefined {
  const ticked = chosen.filter((id) => id !== none && id !== unsure);
  if (chosen.includes(unsure) && !ticked.length) return { kind: 'unknown' };
  if (kind === 'age') return ageOf(age);
  const [first] = chosen;
  if (!first) return undefined;
  if (kind === 'single') return { kind: 'option', option: first };
  if (kind === 'sex') return { kind: 'sex', sex: first as 'female' | 'male' };
  if (kind === 'places') return { kind: 'places', places: ticked.map(spotOf) };
  return { kind: 'findings', findings: ticked, ...(chosen.includes(unsure) && { unsure: true }) };
}

/** Arabic and Persian digits count as well. */
function ageOf(text: string): Answer | undefined {
  const digits = text.trim().replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
  return /^\d{1,3}$/.test(digits) && Number(digits) <= 120 ? { kind: 'age', age: Number(digits) } : undefined;
}

/** Whether an answer to the question asked now, or to an earlier one, ends the interview in an emergency. */
export function leadsToEmergency(dataset: typeof triageRules, state: TriageState, question: string, answer: Answer): boolean {
  const type = state.answers.some((each) => each.question === question) ? 'change' : 'answer';
  const reading = read(dataset, step(dataset, state, { type, question, answer }));
  return reading.kind === 'outcome' && reading.level === 'emergency';
}

/** What can be chosen when an earlier answer is changed: what the question offers, without what other answers have told. */
export function optionsToChange(dataset: typeof triageRules, state: TriageState, question: string): readonly string[] {
  return optionsOf(dataset, dataset.questions[question]!, factsOf(dataset, state.answers.filter((each) => each.question !== question)));
}

/** Questions that the visitor has answered; what was known from the map does not count. */
export const asked = ({ answers }: TriageState): number => answers.filter(({ given }) => !given).length;

// ---- places ----------------------------------------------------------------------------------------------------------

const spotOf = (id: string) => {
  const [place = '', side] = id.split(':');
  return { place, side: side as 'left' | 'right' };
};

function placeIds(places: readonly PlaceAnswer[]): string[] {
  return places.flatMap(({ place, side }) => (side === 'both' ? [`${place}:left`, `${place}:right`] : [`${place}:${side}`]));
}

/** The chosen places of the map that this version knows, with what was told about them, and those to which their pain travels: it hurts there too. */
export function placesOf({ places }: Selection): PlaceAnswer[] {
  const chosen = places.map(({ place, side, intensity, kinds = [], travelsTo }): PlaceAnswer => {
    const known = kinds.filter((kind) => Object.hasOwn(triageRules.painTypes, kind));
    return {
      place,
      side,
      ...(intensity !== undefined && isIntensity(intensity) && { intensity }),
      ...(known.length && { kinds: known }),
      ...(travelsTo?.length && { travels: true as const }),
    };
  });
  const reached = places.flatMap(({ side, travelsTo = [] }) => travelsTo.map((place) => ({ place, side })));
  const known = [...chosen, ...reached].filter(({ place }) => isPlace(place));
  return known.filter((spot, at) => known.findIndex((each) => sameSpot(each, spot)) === at);
}

/**
 * The places answered, as the map knows them; what was told about one that stays chosen is kept. One that pain only
 * travels to is no choice of its own, as long as the place it comes from stays.
 */
export function selectionOfAnswer(places: readonly PlaceAnswer[], before: Selection): Selection {
  const spots = placeIds(places).map(spotOf);
  const stays = (spot: Spot) => spots.some((each) => sameSpot(each, spot));
  const kept = before.places.filter(stays).map(({ travelsTo, ...told }): ChosenPlace => {
    const still = travelsTo?.filter((place) => stays({ place, side: told.side }));
    return still?.length ? { ...told, travelsTo: still } : told;
  });
  const known = placesOf({ places: kept, none: false });
  return { places: [...kept, ...spots.filter((spot) => !known.some((each) => sameSpot(each, spot)))], none: false };
}

/** The places that were ticked, with what the map knows of them. */
export const toldPlaces = (ticked: readonly PlaceAnswer[], map: Selection): PlaceAnswer[] => placesOf(selectionOfAnswer(ticked, map));

/** Whether two answers say the same, in whatever order. */
export function samePlaces(some: readonly PlaceAnswer[], others: readonly PlaceAnswer[]): boolean {
  const told = (places: readonly PlaceAnswer[]) =>
    places.map(({ place, side, intensity, kinds = [], travels }) => [place, side, intensity, [...kinds].sort(), travels].join()).sort();
  return told(some).join(' ') === told(others).join(' ');
}

type Spot = Pick<PlaceAnswer, 'place' | 'side'>;

const sameSpot = (one: Spot, other: Spot): boolean => one.place === other.place && one.side === other.side;
