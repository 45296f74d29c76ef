import type { CareLevelId, CareLevelWords } from '../../schema.js';

export const careLevelWords = {
  emergency: {
    name: 'Urgence immédiate',
    label: 'Urgence immédiate :',
    when: 'Maintenant',
    what: 'Appelez le {emergencyNumber} ou allez tout de suite au service d’urgences le plus proche. Ne conduisez pas vous-même.',
    who: 'Les services de secours',
  },
  urgent: {
    name: 'Urgent',
    label: 'Urgent :',
    when: 'Aujourd’hui',
    what: 'Parlez à un médecin ou à un service médical de garde aujourd’hui, même la nuit ou le week-end. Si cela s’aggrave pendant que vous attendez, appelez le {emergencyNumber}.',
    who: 'Un médecin ou un service médical de garde',
  },
  soon: {
    name: 'Prochainement',
    label: 'Prochainement :',
    when: 'Dans les jours ou les semaines qui viennent',
    what: 'Prenez rendez-vous avec un médecin ou un kinésithérapeute. Si cela s’aggrave ou si un nouveau signe apparaît pendant que vous attendez, demandez de l’aide plus tôt.',
    who: 'Un médecin ou un kinésithérapeute',
  },
  'self-care': {
    name: 'Soins à la maison',
    label: 'Soins à la maison :',
    when: 'Pour le moment',
    what: 'Pour le moment, vous pouvez vous soigner vous-même. Prenez rendez-vous si cela s’aggrave, ou au plus tard après deux semaines si cela ne va pas mieux.',
    who: 'Vous-même, et un pharmacien pour des conseils',
  },
} satisfies Record<CareLevelId, CareLevelWords>;
