import type { FaqId, FaqWords } from '../../schema.js';

export const faqWords = {
  'when-is-it-an-emergency': {
    question: 'Quand une douleur à la jambe est-elle une urgence ?',
    answer: [
      'Appelez le {emergencyNumber} tout de suite si vous avez aussi une douleur dans la poitrine ou du mal à respirer. Appelez si la jambe est soudain froide, pâle ou engourdie. Appelez si un muscle est très tendu et que la douleur augmente sans cesse. Appelez si l’os se voit, si la jambe est déformée ou saigne beaucoup, ou si vous ne pouvez pas tenir debout après une chute.',
      'Appelez aussi en cas de nouvel engourdissement entre les jambes, de nouveaux troubles pour uriner ou aller à la selle, ou de faiblesse dans les deux jambes. Appelez pour une articulation chaude avec de la fièvre, ou si une jambe rouge et gonflée vous rend très malade.',
    ],
  },
  'clot-or-strain': {
    question: 'Comment distinguer un caillot de sang d’une élongation ?',
    answer: [
      'Une élongation commence le plus souvent à un moment dont vous vous souvenez, et fait mal quand vous utilisez ce muscle. Un caillot vient souvent sans blessure : une jambe gonfle, fait mal ou bat, paraît chaude, et peut être plus rouge ou plus foncée.',
      'Chez vous, vous ne pouvez pas le savoir avec certitude. Si une jambe est récemment devenue gonflée et douloureuse, consultez un médecin aujourd’hui. D’ici là, ne la frottez pas, ne la faites pas travailler et ne mettez pas de bas de contention. Avec une douleur dans la poitrine ou du mal à respirer, appelez le {emergencyNumber}.',
    ],
  },
  'most-common-causes': {
    question: 'Quelles sont les causes les plus fréquentes de douleur à la jambe ?',
    answer: [
      'Le plus souvent, c’est un muscle étiré ou tendu dans le bas du dos, la fesse, la hanche ou l’arrière de la cuisse, ou un ligament blessé au genou ou à la cheville.',
      'Les autres causes sont un nerf coincé, une sciatique, une hernie discale, une arthrose ou une arthrite, et une infection.',
    ],
  },
  'how-is-the-cause-found': {
    question: 'Comment un médecin trouve-t-il la cause ?',
    answer: [
      'Un médecin vous interroge sur vos signes et examine votre jambe. Certaines personnes ont aussi besoin d’une radiographie, d’une imagerie comme l’IRM ou l’échographie, ou d’une prise de sang.',
      'Ensuite, le médecin vous soigne ou vous envoie vers un spécialiste ou un kinésithérapeute.',
    ],
  },
  'how-is-it-treated': {
    question: 'Comment soigne-t-on une douleur à la jambe ?',
    answer: [
      'Cela dépend de la cause : des muscles tendus, un gonflement, un nerf, une articulation ou autre chose. Il faut donc d’abord la trouver.',
      'La kinésithérapie aide pour beaucoup de douleurs à la jambe. Un caillot, une infection, un os cassé ou une artère bouchée demande d’abord un médecin.',
    ],
  },
  'what-can-i-do-at-home': {
    question: 'Que puis-je faire à la maison ?',
    answer: [
      'Après une petite blessure, ou après une opération si votre équipe est d’accord, vous pouvez vous reposer un peu, refroidir la zone douloureuse, surélever la jambe et mettre un bandage contre le gonflement. La chaleur peut aider plus tard. Demandez au pharmacien quel antidouleur vous convient.',
      'Dormez assez, buvez assez et mangez bien. Des étirements doux et de courtes marches vous gardent en mouvement. Si une jambe est récemment devenue gonflée et douloureuse, ne mettez pas de bandage et consultez un médecin aujourd’hui : ce peut être un caillot. Demandez conseil avant si votre sang circule mal ou si vous avez du diabète.',
    ],
  },
  'ice-or-heat': {
    question: 'Froid ou chaud ?',
    answer: [
      'Du froid dans les deux ou trois premiers jours après une blessure : de la glace enveloppée dans un linge, 20 minutes au maximum à chaque fois. Du chaud plus tard, pour des articulations raides ou des muscles tendus.',
      'N’utilisez ni l’un ni l’autre sur une peau engourdie ou abîmée, ou si votre sang circule mal. Pas de chaud sur une articulation chaude et gonflée ni sur une peau infectée.',
    ],
  },
  'can-i-exercise': {
    question: 'Puis-je faire de l’exercice quand j’ai mal à la jambe ?',
    answer: [
      'Souvent, oui. Une légère douleur pendant le mouvement n’est pas grave si elle passe vite et n’est pas plus forte le lendemain matin. Si elle est plus forte, faites-en moins. Passez à quelque chose de plus doux, comme le vélo ou la natation.',
      'Arrêtez et demandez conseil si la douleur est forte, si vous boitez, si un point sur un os est douloureux, ou si la jambe est gonflée ou engourdie. Une douleur au mollet à chaque marche demande un médecin.',
    ],
  },
  'which-exercises-help': {
    question: 'Quels exercices aident ?',
    answer: [
      'Cela dépend de la cause. Beaucoup peuvent se faire à la maison : étirements pour les muscles tendus, renforcement de la hanche, de la cuisse et du mollet, équilibre et marche.',
      'Un kinésithérapeute fait un programme pour vous et vous montre comment faire et quand en faire plus.',
    ],
  },
  'back-pain-and-leg-pain': {
    question: 'Le mal de dos peut-il faire mal à la jambe ?',
    answer: [
      'Oui. Le nerf sciatique part du bas du dos, passe par la fesse et va jusqu’au pied. Si quelque chose l’irrite, la douleur peut suivre tout son trajet. C’est la sciatique.',
      'Une hernie discale, une racine de nerf comprimée, de l’arthrose dans la colonne ou un canal lombaire étroit (sténose) peuvent aussi faire mal dans la jambe. Un engourdissement entre les jambes ou des troubles pour uriner ou aller à la selle sont une urgence.',
    ],
  },
  'diabetes-and-leg-pain': {
    question: 'Le diabète peut-il faire mal aux jambes ?',
    answer: [
      'Oui. Trop de sucre dans le sang peut abîmer les nerfs et les vaisseaux sanguins. Vos jambes peuvent brûler, faire mal, avoir des crampes ou s’engourdir. Vous pouvez ne plus sentir où le pied touche le sol, et trébucher.',
      'Regardez vos pieds tous les jours. Une plaie, ou un pied chaud et gonflé, doit être vu dans la journée.',
    ],
  },
  'child-with-leg-pain': {
    question: 'Mon enfant a mal à la jambe. Que faire ?',
    answer: [
      'Faites examiner votre enfant aujourd’hui s’il boite et a mal à la hanche, à l’aine ou la nuit, ou s’il a une articulation gonflée ou une boule. Toute autre boiterie doit être vue dans les jours qui suivent. Un genou douloureux peut venir de la hanche. Un enfant qui a de la fièvre et refuse de marcher doit aller aux urgences tout de suite.',
      'Des douleurs dans les deux jambes le soir, parties le matin, chez un enfant qui court et joue, sont le plus souvent des douleurs de croissance.',
    ],
  },
  'first-physiotherapy-visit': {
    question: 'Comment se passe la première séance de kinésithérapie ?',
    answer: [
      'Le kinésithérapeute vous pose des questions sur votre douleur, votre santé et vos journées, puis regarde comment vous vous tenez, marchez et bougez. Il peut vous demander de montrer vos jambes : apportez un short et la liste de vos médicaments. Vous pouvez dire stop à tout moment.',
      'Ensuite, il vous explique ce qui ne va sans doute pas, et vous convenez d’un programme, ou bien il vous envoie chez un médecin.',
    ],
  },
  'why-professional-guidance': {
    question: 'Pourquoi ne pas simplement me soigner par moi-même ?',
    answer: [
      'Pour une douleur légère qui diminue chaque jour, c’est possible. Mais vous risquez de ne calmer la douleur qu’un moment, ou de passer à côté de quelque chose de grave.',
      'Un kinésithérapeute diplômé trouve ce qui ne va pas et choisit le traitement adapté.',
    ],
  },
  'which-treatment-is-right': {
    question: 'Quel traitement est bon pour moi ?',
    answer: [
      'Une fois la cause connue, votre kinésithérapeute vous dit ce qui peut aider, ce que cela vous demande et combien de temps cela peut prendre. Vous décidez ensemble.',
    ],
  },
} satisfies Record<FaqId, FaqWords>;
