/** The visitor searched or chose a topic. What was typed is health information and stays out of the event. */
export class FaqAccordionSearchEvent extends Event {
  constructor(
    /** How many entries are shown now. */
    readonly results: number,
  ) {
    super('faq-accordion-search', { bubbles: true, composed: true });
  }
}

/** The visitor asked for the link to an answer. */
export class FaqAccordionCopyEvent extends Event {
  constructor(
    /** Id of the entry. */
    readonly entry: string,
  ) {
    super('faq-accordion-copy', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'faq-accordion-search': FaqAccordionSearchEvent;
    'faq-accordion-copy': FaqAccordionCopyEvent;
  }
}
