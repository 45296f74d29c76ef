import { defineOnce } from '../../shared/define.js';
import { ClinicContact } from './clinic-contact.js';

defineOnce('clinic-contact', ClinicContact);
