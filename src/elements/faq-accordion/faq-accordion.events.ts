/** Those that only an asked-for part of the element fires stand in a file of their own, which comes with that part. */
export { FaqAccordionCopyEvent, FaqAccordionSearchEvent } from './extras.events.js';

/** The visitor opened or closed an answer, by its header, a link, the browser's search, or "open all". */
export class FaqAccordionToggleEvent extends Event {
  constructor(
    /** Id of the entry. */
    readonly entry: string,
    readonly open: boolean,
  ) {
    super('faq-accordion-toggle', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'faq-accordion-toggle': FaqAccordionToggleEvent;
  }
}
