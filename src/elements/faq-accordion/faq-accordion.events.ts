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
