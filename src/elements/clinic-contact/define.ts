import { defineOnce } from '../../shared/define.js';
import { ClinicContact } from './clinic-contact.js';

defineOnce('clinic-contact', ClinicContact);

declare global {
  interface HTMLElementTagNameMap {
    'clinic-contact': ClinicContact;
  }
}
