/** The drawing. Apart from the places, because whoever only names a place needs no picture of it. */
import { bodyMap as record } from '../../data/body-map.js';
import type { BodyView, View } from '../../data/schema.js';

export const bodyMap: Readonly<Record<View, BodyView>> = record;
