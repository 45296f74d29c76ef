import type { PlaceId, Side } from '../../dataset/places.js';
import type { ChosenPlace } from '../../shared/selection.js';

/** The views of the drawing, in the order in which they are offered. */
export const views = ['front', 'back', 'inner', 'outer', 'sole'] as const;

/** Which legs can be chosen. */
export const sideChoices = ['both', 'left', 'right'] as const;
export type SideChoice = (typeof sideChoices)[number];

/** A place on one of the two legs. */
export interface Spot {
  readonly place: PlaceId;
  readonly side: Side;
}

/** A chosen place that this version knows. */
export type ChosenSpot = ChosenPlace & Spot;
