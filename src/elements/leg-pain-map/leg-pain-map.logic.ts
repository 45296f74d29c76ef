/** What choices and keys do. Pure. */
import type { PlaceId } from '../../dataset/places.js';
import { plain } from '../../dataset/plain-text.js';
import { samePlace, type ChosenPlace, type Selection } from '../../shared/selection.js';
import type { Spot } from './leg-pain-map.types.js';

/** `kneecap:right buttock:left>calf>heel`, as an attribute says it: from the buttock the pain travels to the calf and the heel. */
export function readPlaces(text: string | null): ChosenPlace[] {
  return (text ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((each) => {
      const [spot = '', ...travelsTo] = each.split('>');
      const [place = '', side] = spot.split(':') as [string, ChosenPlace['side']];
      return travelsTo.length ? { place, side, travelsTo } : { place, side };
    });
}

/** Chooses a place or gives it up. Choosing one takes "none of these" back. */
export function toggled({ places }: Selection, spot: Spot): Selection {
  const others = places.filter((each) => !samePlace(each, spot));
  return { places: others.length < places.length ? others : [...places, { place: spot.place, side: spot.side }], none: false };
}

/** Adds to a chosen place what the visitor has told about it. */
export function described({ places, none }: Selection, spot: Spot, told: Partial<ChosenPlace>): Selection {
  return { places: places.map((each) => (samePlace(each, spot) ? { ...each, ...told } : each)), none };
}

/** Adds one thing to a list about a chosen place (a kind of pain, a place it travels to), or takes it back. */
export function listed(selection: Selection, spot: Spot, list: 'kinds' | 'travelsTo', id: string): Selection {
  const ids = selection.places.find((each) => samePlace(each, spot))?.[list] ?? [];
  return described(selection, spot, { [list]: ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id] });
}

export const isChosen = ({ places }: Selection, spot: Spot): boolean => places.some((each) => samePlace(each, spot));

/** The chosen places from which pain travels to a place. */
export const originsOf = ({ places }: Selection, { place, side }: Spot): ChosenPlace[] =>
  places.filter((each) => each.side === side && each.travelsTo?.includes(place));

export interface Walk {
  /** The places of the picture, in anatomical order. */
  readonly places: readonly PlaceId[];
  readonly from: Spot;
  /** The leg that is on the right of the picture, and whether both are shown. */
  readonly onTheRight: Spot['side'];
  readonly both: boolean;
}

/** Where a key leads from a place; undefined for a key that leads nowhere. */
export function walked({ places, from, onTheRight, both }: Walk, key: string): Spot | undefined {
  const at = places.indexOf(from.place);
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: places.length - 1 }[key];
  if (to !== undefined) return { side: from.side, place: places[to] ?? from.place };
  if (!key.startsWith('Arrow')) return undefined;
  const onTheLeft = onTheRight === 'left' ? 'right' : 'left';
  return both ? { place: from.place, side: key === 'ArrowRight' ? onTheRight : onTheLeft } : from;
}

/** Most Arabic names begin with "the", which nobody looks a word up by. */
const arabicArticle = /^ال/;

/** The next place after `from` whose name starts with what was typed; more letters may stay where they are. */
export function typed(names: readonly string[], from: number, text: string): number {
  const wanted = plain(text);
  if (!wanted) return -1;
  const found = (start: string, first: number) => {
    const order = names.map((_, step) => (first + step) % names.length);
    const starts = (name: string) => name.startsWith(start) || name.replace(arabicArticle, '').startsWith(start);
    return order.find((index) => starts(plain(names[index]!))) ?? -1;
  };
  // The same letter again and again walks through the places that start with it.
  const again = [...wanted].every((letter) => letter === wanted[0]);
  return again ? found(wanted[0]!, from + 1) : found(wanted, from);
}
