/** The visitor pressed the button that calls the emergency number. */
export class CareAdviceCallEvent extends Event {
  constructor() {
    super('care-advice-call', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'care-advice-call': CareAdviceCallEvent;
  }
}
