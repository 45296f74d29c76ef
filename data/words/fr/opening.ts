import type { EmergencySignId, QuestionWords } from '../../schema.js';

/** The first screen of an interview is all that a page needs before somebody answers: the question about an emergency, and its signs. */
export const emergencyQuestionWords = {
  ask: 'Y a-t-il un de ces signes en ce moment ?',
  means: 'Cochez chaque ligne vraie en ce moment, ou qui a commencé ces derniers jours. Si c’est ainsi depuis des années et que rien n’a changé, ne cochez pas.',
  why: 'Ces signes peuvent vouloir dire que la jambe, ou une vie, est en danger. Ils viennent en premier pour ne pas perdre de temps.',
} satisfies QuestionWords;

export const emergencySignWords = {
  'numb-saddle': 'Engourdissement entre les jambes, autour des parties génitales ou de l’anus',
  'bladder-bowel-change': 'Difficulté nouvelle à uriner, ou perte de contrôle des urines ou des selles',
  'weak-both-legs': 'Faiblesse ou engourdissement nouveau dans les deux jambes à la fois',
  'cold-pale-leg': 'Une jambe ou un pied devenu soudain froid, pâle, bleu ou engourdi',
  'tight-severe-swelling': 'Douleur très forte avec un gonflement tendu et dur, ou qui s’aggrave vite',
  'chest-symptoms': 'Douleur dans la poitrine, mal à respirer ou sang craché en toussant',
  'deformed-limb': 'Un os visible, ou une jambe, un genou, une cheville ou un pied de travers',
  'major-accident': 'Une chute de haut, un accident de la route, ou quelque chose de lourd qui a écrasé la jambe',
  'hip-fall-cannot-stand': 'Mal à la hanche ou à l’aine après une chute, et impossible de lever la jambe ou de s’appuyer dessus',
  'hot-joint-fever': 'Une articulation chaude et gonflée, avec de la fièvre ou l’impression d’être très malade',
  'child-fever-no-walk': 'Un enfant qui a de la fièvre et ne veut pas se servir de sa jambe',
  'spreading-infection': 'Une peau rouge et chaude qui s’étend, avec de la fièvre, des frissons ou de la confusion',
  'black-skin': 'Une peau qui devient noire ou grise, ou des cloques avec une douleur terrible',
  'hernia-stuck': 'Une boule douloureuse à l’aine qui ne rentre plus, avec des vomissements',
  'heavy-bleeding': 'Un saignement qui ne s’arrête pas quand on appuie',
} satisfies Record<EmergencySignId, string>;
