import type { FaqTagId } from '../../schema.js';

export const faqTagWords = {
  urgent: 'Urgent',
  causes: 'Causes',
  'home-care': 'Soins à la maison',
  exercise: 'Exercice',
  physiotherapy: 'Kinésithérapie',
  doctor: 'Médecin',
} satisfies Record<FaqTagId, string>;
