/** What was told about the pain in a place, in words. */
import { msg, str } from '@lit/localize';
import { interviewWords } from '../../dataset/interview.js';
import { triageRules } from '../../dataset/triage-rules.js';
import { direction, language } from '../../shared/language.js';
import type { AnsweredQuestion, PlaceAnswer } from '../../triage/index.js';
import { listText, spotText } from './answer-texts.js';

/** `Kneecap, left: strength 8 of 10, throbbing pain`; the place alone where nothing more was told. */
export function placeText({ place, side, intensity, kinds = [] }: PlaceAnswer): string {
  const spot = spotText(place, side);
  const { painTypes } = interviewWords.in(language());
  const told = kinds.map((kind) => (painTypes[kind]?.name ?? kind).toLocaleLowerCase(language()));
  if (intensity !== undefined) told.unshift(msg(str`strength ${intensity} of 10`, { id: 'checker-strength', desc: 'How strong the pain is; after a place and a colon' }));
  if (!told.length) return spot;
  const list = told.join(direction() === 'rtl' ? '، ' : ', ');
  return msg(str`${spot}: ${list}`, { id: 'checker-place-told', desc: 'A place, then how strong the pain is there and what it is like' });
}

export const placesText = (places: readonly PlaceAnswer[]): string => listText(places.map(placeText));

/** The strongest pain told about a place, if it alone counts as severe: nobody has then said so in other words. */
export function severeText(answers: readonly AnsweredQuestion[]): string | undefined {
  const places = answers.flatMap(({ answer }) => (answer.kind === 'places' ? answer.places : []));
  const [strongest] = [...places].sort((one, other) => (other.intensity ?? 0) - (one.intensity ?? 0));
  return strongest && (strongest.intensity ?? 0) >= triageRules.settings.severe.from ? placeText({ ...strongest, kinds: [] }) : undefined;
}
