import type { FaqId, FaqTagId, FaqWords } from '../../schema.js';

export const faqTagWords = {
  urgent: 'Urgent',
  causes: 'Causes',
  'home-care': 'Soins à la maison',
  exercise: 'Exercice',
  physiotherapy: 'Kinésithérapie',
  doctor: 'Médecin',
} satisfies Record<FaqTagId, string>;

export const faqWords = {
  'when-is-it-an-emergency': {
    question: 'Quand une douleur à la jambe est-elle une urgence ?',
    answer: [
      'Appelez le {emergencyNumber} tout de suite si vous avez aussi une douleur dans la poitrine ou du mal à respirer. Appelez si la jambe est soudain froide, pâle ou engourdie. Appelez si un muscle est très tendu et que la douleur augmente sans cesse. Appelez si l’os se voit, si la jambe est déformée ou saigne beaucoup, ou si vous ne pouvez pas tenir debout après une chute.',
      'Appelez aussi en cas de nouvel engourdissement entre les jambes, de nouveaux troubles pour uriner ou aller à la selle, ou de faiblesse dans les deux jambes. Appelez pour une articulation chaude avec de la fièvre, ou si une jambe rouge et gonflée vous rend très malade.',
    ],
    synonyms: ['ambulance', 'SAMU', 'pompiers', 'danger', 'signes d’alerte', '15', '18', '112'],
  },
  'clot-or-strain': {
    question: 'Comment distinguer un caillot de sang d’une élongation ?',
    answer: [
      'Une élongation commence le plus souvent à un moment dont vous vous souvenez, et fait mal quand vous utilisez ce muscle. Un caillot vient souvent sans blessure : une jambe gonfle, fait mal ou bat, paraît chaude, et peut être plus rouge ou plus foncée.',
      'Chez vous, vous ne pouvez pas en être sûr. Si une jambe est récemment devenue gonflée et douloureuse, consultez un médecin aujourd’hui. D’ici là, ne la frottez pas, ne la faites pas travailler et ne mettez pas de bas de contention. Avec une douleur dans la poitrine ou du mal à respirer, appelez le {emergencyNumber}.',
    ],
    synonyms: ['phlébite', 'thrombose veineuse', 'mollet', 'claquage', 'avion', 'massage'],
  },
  'most-common-causes': {
    question: 'Quelles sont les causes les plus fréquentes de douleur à la jambe ?',
    answer: [
      'Le plus souvent, c’est un muscle étiré ou tendu dans le bas du dos, la fesse, la hanche ou l’arrière de la cuisse, ou un ligament blessé au genou ou à la cheville.',
      'Les autres causes sont un nerf coincé, une sciatique, une hernie discale, une arthrose ou une arthrite, et une infection. Il y a tant de causes possibles qu’il faut connaître la vôtre pour trouver un soulagement.',
    ],
    synonyms: ['pourquoi j’ai mal à la jambe', 'raison', 'entorse', 'disque déplacé'],
  },
  'how-is-the-cause-found': {
    question: 'Comment un médecin trouve-t-il la cause ?',
    answer: [
      'Un médecin vous interroge sur vos signes, examine votre jambe et demande des examens si c’est utile. Parfois, c’est une radiographie, une imagerie comme l’IRM ou l’échographie, ou une prise de sang. Beaucoup de gens n’ont pas besoin d’imagerie.',
      'Ensuite, le médecin vous soigne ou vous envoie vers la bonne personne, comme un spécialiste ou un kinésithérapeute.',
    ],
    synonyms: ['diagnostic', 'docteur', 'généraliste', 'radio', 'ordonnance'],
  },
  'how-is-it-treated': {
    question: 'Comment soigne-t-on une douleur à la jambe ?',
    answer: [
      'Cela dépend de la cause : des muscles tendus, un gonflement, un nerf, une articulation ou autre chose. Le mieux est donc de commencer par un bilan complet, pour savoir d’où vient la douleur.',
      'La kinésithérapie aide pour beaucoup de douleurs à la jambe. Un caillot, une infection, un os cassé ou une artère bouchée demande d’abord un médecin.',
    ],
    synonyms: ['guérir', 'traitement', 'se débarrasser', 'soulager', 'médicament', 'opération'],
  },
