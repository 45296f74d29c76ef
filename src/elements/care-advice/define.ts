import { defineOnce } from '../../shared/define.js';
import { CareAdvice } from './care-advice.js';

defineOnce('care-advice', CareAdvice);

declare global {
  interface HTMLElementTagNameMap {
    'care-advice': CareAdvice;
  }
}
