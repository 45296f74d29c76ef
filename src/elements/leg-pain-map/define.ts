import { defineOnce } from '../../shared/define.js';
import { LegPainMap } from './leg-pain-map.js';

defineOnce('leg-pain-map', LegPainMap);

declare global {
  interface HTMLElementTagNameMap {
    'leg-pain-map': LegPainMap;
  }
}
