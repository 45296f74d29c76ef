import { defineOnce } from '../../shared/define.js';
import { TreatmentGuide } from './treatment-guide.js';

defineOnce('treatment-guide', TreatmentGuide);

// With them come the names that addEventListener knows.
export type * from './treatment-guide.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'treatment-guide': TreatmentGuide;
  }
}
