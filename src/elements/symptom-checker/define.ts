import { defineOnce } from '../../shared/define.js';
import { SymptomChecker } from './symptom-checker.js';

defineOnce('symptom-checker', SymptomChecker);

declare global {
  interface HTMLElementTagNameMap {
    'symptom-checker': SymptomChecker;
  }
}
