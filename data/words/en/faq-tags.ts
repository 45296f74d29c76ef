import type { FaqTagId } from '../../schema.js';

export const faqTagWords = {
  urgent: 'Urgent',
  causes: 'Causes',
  'home-care': 'Care at home',
  exercise: 'Exercise',
  physiotherapy: 'Physiotherapy',
  doctor: 'Doctor',
} satisfies Record<FaqTagId, string>;
