import { defineOnce } from '../../shared/define.js';
import { LegPainMap } from './leg-pain-map.js';

defineOnce('leg-pain-map', LegPainMap);

// With them come the names that addEventListener knows.
export type * from './leg-pain-map.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'leg-pain-map': LegPainMap;
  }
}
