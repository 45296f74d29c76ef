import type { careRules } from '../../care-rules.js';
import type { RuleWords } from '../../schema.js';

/** Why an appointment is advised. */
export const careRuleWords = {
  'very-young': { because: 'Chez un enfant de moins de cinq ans, une douleur à la jambe doit être vue par un médecin.' },
  'child-limping': { because: 'Un enfant qui boite doit être vu par un médecin.' },
  pregnancy: { because: 'Pendant la grossesse et après l’accouchement, parlez d’une douleur à la jambe à votre sage-femme ou à votre médecin.' },
  'after-operation': { because: 'Après une opération de la jambe, ou avec une prothèse, signalez toute nouvelle douleur à l’équipe qui vous suit.' },
  'numb-or-weak': { because: 'Un engourdissement, des fourmillements ou une faiblesse doivent être examinés.' },
  'inflamed-joints': {
    because: 'Des articulations gonflées et longtemps raides le matin peuvent être enflammées. Un traitement précoce les protège.',
  },
  'back-stiff-in-the-young': {
    because: 'Un dos raide depuis des mois, qui va mieux en bougeant, peut venir d’une inflammation de la colonne.',
  },
  'swollen-joint-stays': { because: 'Une articulation gonflée doit être examinée.' },
  'injured-knee-swollen': { because: 'Un genou qui a gonflé après un choc ou une torsion doit être examiné.' },
  'hip-catches': { because: 'Une hanche qui accroche et fait mal quand on la tourne doit être examinée.' },
  'knee-not-trusted': { because: 'Un genou qui se bloque ou qui lâche doit être examiné.' },
  'walking-pain-that-stops': {
    because: 'Une douleur qui vient en marchant et passe à l’arrêt peut venir d’une mauvaise circulation du sang.',
  },
  'veins-with-change': {
    because: 'Des jambes gonflées ou des varices qui durent, ou qui ont changé la peau, doivent être examinées.',
  },
  'sore-vein': { because: 'Une veine dure et douloureuse doit être examinée.' },
  'slow-wound': { because: 'Une plaie ou un ulcère à la jambe doit être examiné.' },
  lump: { because: 'Une boule récente doit être examinée.' },
  'lump-below-knee': { because: 'Une boule qui reste sous le genou doit être examinée.' },
  'pain-at-night': { because: 'Une douleur au repos ou la nuit qui ne passe pas doit être examinée.' },
  'ill-as-well': { because: 'Une douleur à la jambe chez une personne qui se sent malade doit être examinée.' },
  'groin-pain-from-training': { because: 'Une douleur de l’aine en appui, après plus d’entraînement, peut être une fissure de la hanche.' },
  'bone-pain-from-training': {
    because: 'Un point douloureux sur un os, après plus d’entraînement que d’habitude, peut être une petite fissure.',
  },
  'weak-hip-bone': {
    because: 'La cortisone, l’alcool ou la drépanocytose peuvent abîmer la circulation du sang dans l’os de la hanche.',
  },
  'bone-medicine-and-thigh': { because: 'Avec un médicament contre la fragilité des os, une nouvelle douleur de la cuisse, de la hanche ou de l’aine doit être examinée.' },
  'attack-of-gout': { because: 'Un orteil qui gonfle soudain peut être une crise de goutte, qu’un médecin peut soigner.' },
  'swollen-legs': { because: 'Deux jambes gonflées doivent être examinées.' },
  'restless-legs': { because: 'Le besoin de bouger les jambes se soigne, et une prise de sang peut en montrer la raison.' },
  'worse-for-weeks': { because: 'Une douleur qui augmente depuis des semaines doit être examinée.' },
  'daily-life-stopped': { because: 'Une douleur qui gêne la vie de tous les jours depuis des semaines doit être examinée.' },
  'severe-and-stays': { because: 'Une forte douleur qui reste doit être examinée.' },
  'back-to-leg-for-long': { because: 'Une douleur qui descend du dos dans la jambe depuis des semaines doit être examinée.' },
  'cannot-walk-well': { because: 'Une jambe qui ne vous porte pas bien doit être examinée.' },
  'diabetes-and-foot': { because: 'Avec un diabète, une douleur au pied doit être examinée.' },
  'medicine-and-muscle': {
    because: 'Un médicament contre le cholestérol peut donner des douleurs musculaires. Demandez conseil avant de l’arrêter.',
  },
} satisfies Record<keyof typeof careRules, RuleWords>;
