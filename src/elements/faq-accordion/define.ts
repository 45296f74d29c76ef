import { defineOnce } from '../../shared/define.js';
import { FaqAccordion } from './faq-accordion.js';

defineOnce('faq-accordion', FaqAccordion);

// With them come the names that addEventListener knows.
export type * from './faq-accordion.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'faq-accordion': FaqAccordion;
  }
}
