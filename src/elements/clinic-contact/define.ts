import { defineOnce } from '../../shared/define.js';
import { ClinicContact } from './clinic-contact.js';

defineOnce('clinic-contact', ClinicContact);

// With them come the names that addEventListener knows.
export type * from './clinic-contact.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'clinic-contact': ClinicContact;
  }
}
