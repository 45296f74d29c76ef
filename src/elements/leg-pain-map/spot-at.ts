/** Which place of the drawing a pointer or the focus is on. */
import type { Spot } from './leg-pain-map.types.js';

/** A tap beside the leg still counts, up to this many pixels away. */
const nearMiss = [0, 6, 12];

/** The place that an element of the drawing is. */
export function spotOf(element: Element): Spot | undefined {
  const { place, side } = (element as SVGElement).dataset;
  return place ? ({ place, side } as Spot) : undefined;
}

/** The place that a pointer means: the one under it, else the nearest. */
export function spotAt(root: ShadowRoot, { target, clientX, clientY }: MouseEvent): Spot | undefined {
  const meant = spotOf(target as Element);
  if (meant) return meant;
  for (const reach of nearMiss) {
    for (let turn = 0; turn < 8; turn++) {
      const angle = (turn * Math.PI) / 4;
      const near = root.elementFromPoint(clientX + reach * Math.cos(angle), clientY + reach * Math.sin(angle));
      const spot = near && spotOf(near);
      if (spot) return spot;
    }
  }
  return undefined;
}
