/** What a screen reader says after a choice. */
import { msg, str } from '@lit/localize';
import type { PlaceId } from '../../dataset/places.js';
import type { Spot } from './leg-pain-map.types.js';
import { placeName, spotName } from './place-names.js';

/** A place was chosen or given up; `count` are chosen now. */
export function saidOfPlace(spot: Spot, chosen: boolean, count: number): string {
  const name = spotName(spot);
  return chosen
    ? msg(str`${name}: chosen. Places chosen: ${count}.`, { id: 'map-said-chosen', desc: 'Spoken: a place with its side, then how many are chosen' })
    : msg(str`${name}: no longer chosen. Places chosen: ${count}.`, { id: 'map-said-removed', desc: 'Spoken: a place with its side, then how many are chosen' });
}

export const saidOfNoPlaces = (): string => msg('Places chosen: 0.', { id: 'map-said-cleared', desc: 'Spoken after all places have been given up' });

/** The pain of a place travels to another one, or no longer. */
export function saidOfTravel(from: Spot, place: PlaceId, travels: boolean): string {
  const name = spotName(from);
  const to = placeName(place);
  return travels
    ? msg(str`${name}: the pain travels to: ${to}.`, { id: 'map-said-travels', desc: 'Spoken: a place with its side, then another place' })
    : msg(str`${name}: the pain does not travel to: ${to}.`, { id: 'map-said-not-travels', desc: 'Spoken: a place with its side, then another place' });
}
