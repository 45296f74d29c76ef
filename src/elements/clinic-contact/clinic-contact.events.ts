import type { ContactWay } from './clinic-contact.types.js';

/** The visitor followed one of the clinic's links. */
export class ClinicContactChooseEvent extends Event {
  constructor(readonly way: ContactWay) {
    super('clinic-contact-choose', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'clinic-contact-choose': ClinicContactChooseEvent;
  }
}
