import type { CareLevelId, CareLevelWords } from '../../schema.js';

export const careLevelWords = {
  emergency: {
    name: 'Emergency',
    label: 'Emergency:',
    when: 'Now',
    what: 'Call {emergencyNumber} or go to the nearest emergency department now. Do not drive yourself.',
    who: 'The emergency services',
  },
  urgent: {
    name: 'Urgent',
    label: 'Urgent:',
    when: 'Today',
    what: 'Speak to a doctor or an urgent care service today, also at night or at the weekend. If you get worse while you wait, call {emergencyNumber}.',
    who: 'A doctor or an urgent care service',
  },
  soon: {
    name: 'Soon',
    label: 'Soon:',
    when: 'In the next days or weeks',
    what: 'Book an appointment with a doctor or a physiotherapist. If you get worse or have a new sign while you wait, get help sooner.',
    who: 'A doctor or a physiotherapist',
  },
  'self-care': {
    name: 'Care at home',
    label: 'Care at home:',
    when: 'For now',
    what: 'You can look after this yourself for now. Book an appointment if it gets worse, or after two weeks at the latest if it is no better.',
    who: 'You, and a pharmacist for advice',
  },
} satisfies Record<CareLevelId, CareLevelWords>;
