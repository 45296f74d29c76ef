/** The places a visitor can point at: their order and areas, and what they are called in each language. */
import { areas } from '../../data/areas.js';
import { places } from '../../data/places.js';
import type { AreaId, AreaWords, PlaceId, PlaceWords, Side, View } from '../../data/schema.js';
import { areaWords } from '../../data/words/en/areas.js';
import { placeWords as placeWordsInEnglish } from '../../data/words/en/places.js';
import { Words } from './words.js';

export type { AreaId, PlaceId, Side, View };

/** In anatomical order, from the hip down. */
export const areaIds = Object.keys(areas) as AreaId[];
export const placeIds = Object.keys(places) as PlaceId[];

export const placesIn = (area: AreaId): PlaceId[] => placeIds.filter((id) => places[id].area === area);

export const areaOf = (id: PlaceId): AreaId => places[id].area;

export const isPlace = (id: string): id is PlaceId => Object.hasOwn(places, id);

export const placeWords = new Words<{ places: Record<PlaceId, PlaceWords>; areas: Record<AreaId, AreaWords> }>(
  { places: placeWordsInEnglish, areas: areaWords },
  {
    fr: async () => {
      const [places, areas] = await Promise.all([import('../../data/words/fr/places.js'), import('../../data/words/fr/areas.js')]);
      return { places: places.placeWords, areas: areas.areaWords };
    },
    ar: async () => {
      const [places, areas] = await Promise.all([import('../../data/words/ar/places.js'), import('../../data/words/ar/areas.js')]);
      return { places: places.placeWords, areas: areas.areaWords };
    },
  },
);
