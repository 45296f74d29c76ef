import { defineOnce } from '../../shared/define.js';
import { FaqAccordion } from './faq-accordion.js';

defineOnce('faq-accordion', FaqAccordion);

declare global {
  interface HTMLElementTagNameMap {
    'faq-accordion': FaqAccordion;
  }
}
