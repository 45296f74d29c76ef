import type { GuidanceId, GuidanceWords } from '../../schema.js';

export const guidanceWords = {
  'about-leg-pain': {
    name: 'À propos de la douleur à la jambe',
    text: [
      'Avoir mal à la jambe est fréquent. La douleur peut venir d’une blessure soudaine ou d’une maladie qui dure des années. Elle peut venir des muscles, des articulations, des nerfs ou des vaisseaux sanguins.',
      'Elle peut être en coup de couteau, vive, sourde, comme une courbature ou comme des fourmillements. Un kinésithérapeute peut souvent vous aider à vous en débarrasser, ou à bien vivre avec.',
    ],
  },
  'how-leg-pain-differs': {
    name: 'Les différentes douleurs',
    text: [
      'Ce que vous ressentez dépend de la cause. La douleur peut occuper toute la jambe ou un seul endroit. Elle peut être légère ou forte, aller et venir, ou rester.',
      'Une douleur qui vient des tendons, des muscles ou des articulations du bas de la jambe reste le plus souvent à un seul endroit. Une douleur près de la hanche ou du genou est dite proximale. Plus bas que le genou, elle est dite distale.',
    ],
  },
  'finding-the-cause': {
    name: 'Comment un kinésithérapeute trouve la cause',
    text: [
      'Un kinésithérapeute aide à la fois à trouver la cause et à la traiter. Il commence par un bilan complet : un entretien sur votre douleur, puis un examen physique.',
      'Si quelque chose ne colle pas, ou si la douleur est très forte ou dure, le kinésithérapeute vous envoie chez un médecin. Celui-ci peut demander une radiographie ou une autre imagerie.',
    ],
  },
  'a-plan-for-you': {
    name: 'Un programme fait pour vous',
    text: [
      'Quand le problème est connu, vous établissez un programme avec le kinésithérapeute. Le but : faire baisser le gonflement, calmer la douleur, et corriger votre façon de bouger ainsi que les muscles trop faibles ou trop raides.',
    ],
  },
  'professional-guidance': {
    name: 'Pourquoi demander à un professionnel ?',
    text: [
      'Se soigner par soi-même peut calmer la douleur un moment, sans toucher à sa cause. Alors la douleur revient, ou quelque chose de grave passe inaperçu.',
      'Un kinésithérapeute diplômé peut trouver ce qui ne va pas et choisir le traitement adapté, pour que vous vous rétablissiez bien.',
    ],
  },
  'a-doctor-first': {
    name: 'Quand il faut d’abord un médecin',
    text: [
      'La kinésithérapie, les massages et la compression peuvent faire du mal si vous avez un caillot de sang, un os cassé, une artère bouchée ou une infection qui n’a pas été traitée. Si c’est possible dans votre cas, consultez un médecin avant toute autre chose.',
      'Après un caillot, la kinésithérapie peut commencer quand les anticoagulants agissent et que votre médecin est d’accord.',
    ],
  },
  'not-a-diagnosis': {
    name: 'Ce n’est pas un diagnostic',
    text: [
      'Ces pages donnent des informations générales. Elles ne peuvent pas vous examiner et ne remplacent pas une consultation. Demandez toujours à un professionnel de santé un diagnostic et un traitement faits pour vous.',
    ],
  },
} satisfies Record<GuidanceId, GuidanceWords>;
