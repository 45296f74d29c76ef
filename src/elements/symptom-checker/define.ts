import { defineOnce } from '../../shared/define.js';
import { SymptomChecker } from './symptom-checker.js';

defineOnce('symptom-checker', SymptomChecker);

// With them come the names that addEventListener knows.
export type * from './symptom-checker.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'symptom-checker': SymptomChecker;
  }
}
