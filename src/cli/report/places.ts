import { areas } from '../../../data/areas.js';
import { areaIds, placesIn, triageDataset } from '../../dataset/index.js';
import type { Speech } from '../speech.js';
import { heading, table, type Block } from './document.js';

/** Where it can hurt, with the term of the anatomy ontology. */
export function placeChapter(speech: Speech): Block[] {
  const rows = areaIds.flatMap((area) => [
    [speech.areas[area]?.name ?? area, '', areas[area].uberon, ''],
    ...placesIn(area).map((place) => ['', speech.places[place]?.name ?? place, triageDataset.places[place]?.uberon ?? '', triageDataset.places[place]?.segment ?? '']),
  ]);
  return [heading(2, 'Places on the leg', 'places'), table(['Area', 'Place', 'UBERON', 'Segment'], rows)];
}
