import type { NamedWords, SymptomGroupId } from '../../schema.js';

export const symptomGroupWords = {
  'sore-weak-swollen': {
    name: 'Muscle douloureux, faiblesse, gonflement',
    text: 'Souvent un muscle froissé ou trop sollicité.',
  },
  'stiff-swollen-joint': {
    name: 'Raideur, gonflement, mouvements limités',
    text: 'Souvent une articulation. Si une articulation devient soudain chaude, rouge et très douloureuse, faites-la examiner aujourd’hui.',
  },
  'tingling-numb-shooting': {
    name: 'Fourmillements, engourdissement, décharges',
    text: 'Souvent un nerf, dans la jambe ou dans le dos.',
  },
  'one-leg-swollen-red-warm': {
    name: 'Gonflement, rougeur, chaleur et douleur dans une seule jambe',
    text: 'Ce peut être un caillot de sang (thrombose veineuse profonde ou phlébite). Consultez un médecin aujourd’hui. Sur une peau brune ou noire, la rougeur peut être difficile à voir.',
  },
  'cramping-tired-weak': {
    name: 'Crampes, fatigue, faiblesse',
    text: 'Cela peut venir des vaisseaux sanguins de la jambe.',
  },
  'red-warm-swollen-fever': {
    name: 'Rougeur, chaleur, gonflement, fièvre',
    text: 'Ce peut être une infection de la peau, d’une articulation ou d’un os. Consultez un médecin aujourd’hui. Une articulation chaude avec de la fièvre est une urgence.',
  },
  'pain-swelling-bruise': {
    name: 'Douleur, gonflement, bleu',
    text: 'Souvent une blessure, comme une entorse. Si vous ne pouvez pas faire quatre pas, faites-vous examiner aujourd’hui : un os est peut-être cassé.',
  },
  'severe-pain-swelling-numb': {
    name: 'Douleur très forte, gonflement tendu, engourdissement ou fourmillements',
    text: 'La pression est peut-être trop forte dans un muscle (syndrome des loges). C’est une urgence.',
  },
  'pain-on-effort-gone-at-rest': {
    name: 'Crampe ou douleur à l’effort qui passe au repos',
    text: 'Ce peut être dû à des artères rétrécies. Cette douleur s’appelle la claudication. Chez les jeunes sportifs, ce peut être la pression dans un muscle.',
  },
} satisfies Record<SymptomGroupId, NamedWords>;
