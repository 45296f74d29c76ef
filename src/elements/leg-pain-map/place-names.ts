/** What the legs and their places are called. */
import { msg, str } from '@lit/localize';
import { isPlace, placeWords, type PlaceId, type Side } from '../../dataset/places.js';
import { language } from '../../shared/language.js';
import type { Selection } from '../../shared/selection.js';
import { originsOf } from './leg-pain-map.logic.js';
import type { Spot } from './leg-pain-map.types.js';

export const placeName = (place: PlaceId): string => placeWords.in(language()).places[place].name;

export function legName(side: Side): string {
  return side === 'left'
    ? msg('Left leg', { id: 'left-leg', desc: 'Name of a leg, as its owner says it' })
    : msg('Right leg', { id: 'right-leg', desc: 'Name of a leg, as its owner says it' });
}

export function spotName({ place, side }: Spot): string {
  const name = placeName(place);
  return side === 'left'
    ? msg(str`${name}, left leg`, { id: 'place-left', desc: 'A place and its side, as in: Kneecap, left leg' })
    : msg(str`${name}, right leg`, { id: 'place-right', desc: 'A place and its side, as in: Kneecap, right leg' });
}

/** The name, and whether pain comes from elsewhere. That it is chosen, the screen reader says itself. */
export function spotState(selection: Selection, spot: Spot): string {
  const origins = originsOf(selection, spot).map(({ place }) => place).filter(isPlace);
  const name = spotName(spot);
  if (!origins.length) return name;
  const from = origins.map(placeName).join(', ');
  return msg(str`${name}. Pain travels here from: ${from}.`, { id: 'map-travels-here', desc: 'A place with its side, then the places where the pain comes from' });
}
