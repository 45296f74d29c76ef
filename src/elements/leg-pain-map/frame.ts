/** Which part of the drawing is shown, and where its two legs stand. Pure. */
import type { BodyView } from '../../dataset/body-map.js';
import { placesIn, type AreaId, type PlaceId, type Side } from '../../dataset/places.js';
import { boxOf, zoomBox, type Box } from './geometry.js';
import type { Spot } from './leg-pain-map.types.js';

/** What the picture shows. */
export interface Shown {
  /** The view that is on the picture. */
  readonly drawing: BodyView;
  /** The legs that can be chosen: both, or one. */
  readonly sides: readonly Side[];
  /** The area that fills the picture. */
  readonly zoom?: AreaId;
  /** The place whose turn it is when the picture has the focus. */
  readonly active: Spot;
}

/** All of the picture, one leg, or an area of one leg. */
export function frameOf({ drawing, sides, zoom, active: { side } }: Shown): Box {
  const [x, y, width, height] = viewBoxOf(drawing);
  if (zoom) return zoomBox(boxOf(zoomed(drawing, zoom).map((place) => drawing.places[place]!)), mirrorOf(drawing, side));
  if (sides.length > 1) return { x, y, width, height };
  return { x: side === onTheRight(drawing) ? x + width / 2 : x, y, width: width / 2, height };
}

/** The places of an area that the view shows. */
export const zoomed = ({ places }: BodyView, area: AreaId): PlaceId[] => placesIn(area).filter((place) => place in places);

/** The drawn leg is on the right of the picture when the view box begins left of zero. */
export const onTheRight = ({ drawn, viewBox }: BodyView): Side => ((drawn === 'left') === viewBox.startsWith('-') ? 'left' : 'right');

/** Where the leg that is not drawn is mirrored. */
export function mirrorOf(drawing: BodyView, side: Side): number | undefined {
  const [x, , width] = viewBoxOf(drawing);
  return side === drawing.drawn ? undefined : 2 * x + width;
}

const viewBoxOf = ({ viewBox }: BodyView) => viewBox.split(' ').map(Number) as [number, number, number, number];
