import type { Phrases } from './phrases.js';

export const french: Phrases = {
  // After "Appelez le".
  emergencyNumber: 'numéro d’urgence de votre pays',

  none: 'Rien de tout cela',
  notSure: 'Je ne sais pas',
  notSureOthers: 'Je ne sais pas pour les autres',
  female: 'Féminin',
  male: 'Masculin',
  left: 'à gauche',
  right: 'à droite',
  both: 'à gauche et à droite',

  theAge: 'L’âge',
  thePlace: 'L’endroit de la douleur',
  ageFrom: (years) => `${years} ans ou plus`,
  ageUnder: (years) => `Moins de ${years} ans`,
  notThere: (finding) => `Absent : ${finding}`,

  likelyCauses: (names) => `Parmi ce qui correspond le mieux, ceci demande des soins dans ce délai : ${names}.`,
  lasting: (names) => `Cela dure plus longtemps que prévu pour : ${names}.`,
  tooLittleKnown: 'On en sait trop peu pour dire que cela peut attendre.',

  fit: { well: 'correspond bien', partly: 'correspond en partie' },
  limits: {
    'under-five': 'Chez un enfant de moins de cinq ans, ce bilan peut passer à côté de quelque chose. Faites examiner l’enfant par un médecin.',
    pregnancy: 'Pendant la grossesse et après l’accouchement, ce bilan peut passer à côté de quelque chose. Parlez-en à votre sage-femme ou à votre médecin.',
    'after-surgery': 'Après une opération, ce bilan peut passer à côté de quelque chose. Parlez-en à l’équipe qui a fait l’opération.',
  },
  noDiagnosis: 'Ce n’est pas un diagnostic. Seule une personne qui vous examine peut dire ce que c’est.',
  notReviewed: 'Aucun professionnel de santé n’a encore relu le contenu médical.',
  reviewed: (by, on) => `Contenu médical relu par ${by} le ${on}.`,
  overdue: (due) => `La prochaine relecture est en retard depuis le ${due}.`,

  terminal: {
    progress: (number, usual) => `Question ${number} sur ${usual} environ`,
    stopHere: 'Si vous pensez que c’est une urgence, arrêtez-vous ici et appelez le {emergencyNumber}.',
    back: 'Retour',
    why: 'Pourquoi cette question ?',
    quit: 'Arrêter',
    typeOne: 'Tapez un numéro.',
    typeSeveral: 'Tapez les numéros, séparés par des virgules. Ajoutez ? si vous ne savez pas pour les autres.',
    typeAge: 'Tapez l’âge en années entières.',
    typePlaces: 'Tapez les numéros de tous les endroits qui font mal, séparés par des virgules.',
    whichSide: (place) => `${place} : de quelle jambe ?`,
    keep: (answer) => `Entrée garde votre réponse précédente : ${answer}`,
    notUnderstood: (typed) => `« ${typed} » ne convient pas ici.`,
    nothingBefore: 'Il n’y a pas de réponse précédente.',
    whoHelps: 'Qui peut aider :',
    firstAid: 'En attendant les secours',
    whyTitle: 'Pourquoi',
    alsoFound: 'Constaté aussi',
    explanations: 'Ce qui pourrait l’expliquer',
    alsoCalled: 'aussi appelé',
    usualLevel: 'en soi :',
    speaksFor: 'pour :',
    speaksAgainst: 'contre :',
    answers: 'Vos réponses',
    sources: 'Source :',
    atTheEnd: 'Tapez < pour changer la dernière réponse, ou Entrée pour finir.',
  },
};
