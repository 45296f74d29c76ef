/** Which frequent questions are worth reading where it hurts. */
import { faqAreas } from '../../data/faq-areas.js';
import type { AreaId, FaqId } from '../../data/schema.js';
import { areaIds, isPlace, areaOf } from './places.js';

/** The areas of the leg that an entry concerns; none for an entry of the site's own that has named none. */
export function faqAreasOf(id: string): readonly AreaId[] {
  const areas = Object.hasOwn(faqAreas, id) ? faqAreas[id as FaqId] : [];
  return areas === 'all' ? areaIds : areas;
}

/** The areas in which places lie. */
export const areasAt = (places: readonly string[]): ReadonlySet<string> => new Set(places.filter(isPlace).map(areaOf));
