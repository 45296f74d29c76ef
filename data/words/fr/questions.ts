import type { questions } from '../../questions.js';
import type { QuestionWords, SingleOptionWords } from '../../schema.js';

/** The first question stands in opening.ts. */
export const questionWords = {
  place: {
    ask: 'Où est la douleur ou le problème ?',
    means: 'Choisissez chaque endroit qui fait mal. La gauche et la droite sont celles du corps qui a mal, pas celles de l’image.',
    why: 'Chaque endroit a ses causes habituelles.',
  },
  age: {
    ask: 'Quel âge avez-vous ?',
    askAbout: 'Quel âge a la personne qui a mal ?',
    means: 'L’âge en années entières. Pour un bébé de moins d’un an, indiquez 0.',
    why: 'Certaines causes touchent les enfants, d’autres les personnes plus âgées.',
  },
  start: {
    ask: 'Comment cela a-t-il commencé ?',
    means: 'Choisissez ce qui convient le mieux. Pensez au premier jour de la douleur.',
    why: 'Un début soudain et un début lent n’ont pas les mêmes causes.',
  },
  duration: {
    ask: 'Depuis quand est-ce là ?',
    means: 'Comptez à partir du premier jour de cette douleur. Si elle vient par crises, comptez à partir du début de cette crise.',
    why: 'Une douleur récente et une douleur ancienne ne demandent pas la même rapidité.',
  },
  look: {
    ask: 'Que voit-on ou que sent-on sur la jambe ?',
    means: 'Regardez les deux jambes côte à côte sous une bonne lumière. Touchez-les avec le dos de la main pour sentir laquelle est la plus chaude.',
    why: 'Le gonflement, la couleur et la chaleur aident à distinguer une élongation d’un caillot, d’une infection ou d’une articulation enflammée.',
  },
  also: {
    ask: 'Y a-t-il aussi un de ces signes ?',
    means: 'Cochez ce qui est nouveau, ou ce qui est venu avec la douleur à la jambe.',
    why: 'La cause d’une douleur à la jambe peut se trouver dans le dos, ou dans tout le corps.',
  },
  health: {
    ask: 'L’un de ces points vous concerne-t-il ?',
    askAbout: 'L’un de ces points concerne-t-il la personne ?',
    means: 'Cochez les maladies et les habitudes qu’un médecin a nommées ou que vous connaissez.',
    why: 'Elles rendent certaines causes plus probables, et certaines douleurs plus urgentes.',
  },
  walking: {
    ask: 'Pouvez-vous marcher sur la jambe ?',
    askAbout: 'La personne peut-elle marcher sur la jambe ?',
    means: 'Quatre pas, c’est deux pas avec chaque pied, même en boitant. N’essayez pas si cela fait très mal.',
    why: 'Quand quatre pas sont impossibles après une blessure, un os est peut-être cassé.',
  },
  recent: {
    ask: 'Y a-t-il eu l’un de ces points ces trois derniers mois ?',
    means: 'Cochez ce qui s’est passé ces trois derniers mois ou qui dure encore. Un médicament compte s’il est pris maintenant ou l’a été récemment.',
    why: 'Le repos, les voyages, les opérations et certains médicaments peuvent favoriser un caillot ou des douleurs dans les muscles et les tendons.',
  },
  sex: {
    ask: 'Quel sexe vous a été donné à la naissance ?',
    askAbout: 'Quel sexe la personne a-t-elle reçu à la naissance ?',
    means: 'La question ne concerne que le corps. Vous pouvez ne pas répondre.',
    why: 'Certaines causes sont plus fréquentes chez les femmes, d’autres chez les hommes.',
  },
  feel: {
    ask: 'Comment est la douleur ?',
    means: 'Choisissez tout ce qui convient.',
    why: 'Un nerf brûle et picote, un muscle tire et se crampe, une articulation est raide.',
  },
  pattern: {
    ask: 'Quand cela fait-il mal, et qu’est-ce qui soulage ?',
    means: 'Pensez à la dernière semaine. Choisissez tout ce qui convient.',
    why: 'Le moment et le geste qui font mal en disent long sur la cause.',
  },
  injury: {
    ask: 'Que s’est-il passé lors de la blessure, et que remarquez-vous depuis ?',
    askAbout: 'Que s’est-il passé lors de la blessure, et qu’y a-t-il depuis ?',
    means: 'Appuyez doucement avec un doigt. Arrêtez dès que cela fait mal. Laissez de côté ce que vous ne pouvez pas vérifier.',
    why: 'Les médecins se servent de ces mêmes signes pour décider qui a besoin d’une radiographie.',
  },
  'spine-check': {
    ask: 'Par sécurité, encore une fois : l’un de ces signes est-il présent en ce moment ?',
    means: 'Cherchez un changement ces derniers jours ou semaines : insensibilité quand vous vous essuyez, difficulté à uriner ou à vous retenir, faiblesse des deux jambes.',
    why: 'Avec un mal de dos, ces signes veulent dire que des nerfs ont besoin d’aide dans les heures qui viennent.',
  },
  'clot-check': {
    ask: 'Par sécurité, encore une fois : est-ce le cas en ce moment ?',
    means: 'Pensez à aujourd’hui et aux derniers jours.',
    why: 'Un caillot dans la jambe peut migrer vers le poumon.',
  },
  'blood-flow-check': {
    ask: 'Par sécurité, encore une fois : l’un de ces signes est-il présent en ce moment ?',
    means: 'Comparez les deux jambes : couleur, chaleur, sensibilité et dureté des muscles.',
    why: 'Une jambe privée de sang a besoin d’aide dans les heures qui viennent.',
  },
  'hernia-check': {
    ask: 'Par sécurité, encore une fois : est-ce le cas en ce moment ?',
    means: 'Une boule qui ne rentre pas reste visible même en position couchée. Pensez aussi aux vomissements.',
    why: 'Un intestin coincé a besoin d’aide tout de suite.',
  },
  hip: {
    ask: 'Que remarquez-vous à la hanche, à l’aine ou à la cuisse ?',
    means: 'Choisissez tout ce qui convient. Ne forcez pas un mouvement qui fait mal.',
    why: 'Chaque signe renvoie à une autre partie de la hanche.',
  },
  knee: {
    ask: 'Que remarquez-vous au genou ?',
    means: 'Choisissez tout ce qui convient. Ne forcez pas un mouvement qui fait mal.',
    why: 'Chaque signe renvoie à une autre partie du genou.',
  },
  'lower-leg': {
    ask: 'Que remarquez-vous au bas de la jambe ?',
    means: 'Appuyez doucement avec un doigt. Arrêtez dès que cela fait mal. Laissez de côté ce que vous ne pouvez pas vérifier.',
    why: 'Ces signes aident à distinguer muscle, os, tendon et veine.',
  },
  ankle: {
    ask: 'Que remarquez-vous à la cheville ?',
    means: 'Appuyez doucement avec un doigt. Arrêtez dès que cela fait mal. Laissez de côté ce que vous ne pouvez pas vérifier.',
    why: 'Ces signes aident à distinguer une entorse d’une fracture ou d’un tendon douloureux.',
  },
  foot: {
    ask: 'Que remarquez-vous au pied ?',
    means: 'Appuyez doucement avec un doigt. Arrêtez dès que cela fait mal.',
    why: 'Chaque signe renvoie à une autre partie du pied.',
  },
  toe: {
    ask: 'Que remarquez-vous aux orteils ?',
    means: 'Choisissez tout ce qui convient.',
    why: 'La douleur aux orteils a ses propres causes, des chaussures serrées à la goutte.',
  },
  joint: {
    ask: 'Que remarquez-vous à l’articulation douloureuse ?',
    means: 'Cochez ce qui est vrai maintenant pour l’articulation, et ce qui s’est passé dans les semaines d’avant.',
    why: 'Une articulation chaude peut être une goutte, ou une infection qui ne doit pas attendre.',
  },
  skin: {
    ask: 'Que remarquez-vous sur la peau ?',
    means: 'Regardez aussi entre les orteils et sous le pied.',
    why: 'Les microbes entrent par de petites ouvertures dans la peau. Des veines qui fonctionnent mal changent aussi la peau.',
  },
  nerve: {
    ask: 'Un nerf est-il peut-être en cause ? Choisissez ce qui convient.',
    means: 'Un nerf part du dos et descend dans la jambe. Quand il est comprimé, la jambe peut faire mal, picoter ou s’engourdir.',
    why: 'La douleur à la jambe commence souvent dans le dos.',
  },
  circulation: {
    ask: 'Que remarquez-vous à la marche ou au repos ?',
    means: 'Choisissez tout ce qui convient. Pensez aux marches, et aux soirées dans un fauteuil ou au lit.',
    why: 'Des artères rétrécies, des veines fatiguées et des jambes sans repos se reconnaissent chacune à leur façon.',
  },
  growing: {
    ask: 'Que remarquez-vous chez l’enfant ou le jeune ?',
    means: 'Choisissez tout ce qui convient.',
    why: 'Les os qui grandissent ont leurs propres causes de douleur.',
  },
} satisfies Record<Exclude<keyof typeof questions, 'emergency'>, QuestionWords>;

/** The options of questions with one answer. Checklists read the findings. */
export const optionWords = {
  start: {
    twist: 'Par une torsion, un faux pas ou un appui maladroit',
    blow: 'Par une chute, un choc ou quelque chose de tombé dessus',
    effort: 'D’un coup, en courant, en sautant, en s’élançant ou en soulevant',
    sudden: 'D’un coup, en moins d’un jour, sans aucune blessure',
    overuse: 'Peu à peu, après plus de sport, de marche ou de travail que d’habitude, ou de nouvelles chaussures',
    gradual: 'Peu à peu, en quelques jours ou semaines, sans raison claire',
    episodes: 'Par crises qui vont et viennent',
  },
  duration: {
    hours: 'Moins de deux jours',
    days: 'De deux jours à deux semaines',
    weeks: 'De deux à six semaines',
    months: 'De six semaines à un an',
    years: 'Plus d’un an',
  },
  walking: {
    normal: 'Oui, comme d’habitude',
    limp: 'Oui, en boitant',
    few: 'Moins de quatre pas',
    none: 'Pas du tout',
  },
} satisfies SingleOptionWords;
