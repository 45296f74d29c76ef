import { defineOnce } from '../../shared/define.js';
import { CareAdvice } from './care-advice.js';

defineOnce('care-advice', CareAdvice);

// With them come the names that addEventListener knows.
export type * from './care-advice.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'care-advice': CareAdvice;
  }
}
