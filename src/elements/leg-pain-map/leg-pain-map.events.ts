import type { ChosenPlace } from '../../shared/selection.js';

/** The visitor chose or gave up a place, said how it hurts there, or said that no place fits. */
export class LegPainMapSelectEvent extends Event {
  constructor(
    /** All places chosen now, in the order of choosing. */
    readonly places: readonly ChosenPlace[],
    /** The visitor said "None of these places". */
    readonly none: boolean,
  ) {
    super('leg-pain-map-select', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'leg-pain-map-select': LegPainMapSelectEvent;
  }
}
