import type { CauseId, NamedWords } from '../../schema.js';

export const causeWords = {
  muscle: {
    name: 'Muscle ou tendon',
    text: 'Un muscle peut être trop étiré, déchiré ou fatigué par trop de travail. Cela donne une élongation, un tendon douloureux (tendinite) ou une périostite tibiale. Si vous buvez trop peu, ou si votre sang manque de sodium, de potassium, de magnésium ou de calcium, les muscles peuvent avoir des crampes.',
  },
  joint: {
    name: 'Articulation',
    text: 'Les douleurs articulaires sont fréquentes aux hanches, aux genoux, aux pieds, aux mains et à la colonne. La cause habituelle est une maladie des articulations. Les plus fréquentes sont l’arthrose (usure de l’articulation) et la polyarthrite rhumatoïde (le corps attaque ses propres articulations).',
  },
  nerve: {
    name: 'Nerf',
    text: 'Des nerfs abîmés dans les jambes (neuropathie périphérique) peuvent y donner des picotements, des fourmillements, un engourdissement ou une faiblesse. Un nerf coincé dans le dos, comme dans la sciatique ou avec une hernie discale, peut faire mal jusque dans la jambe.',
  },
  vessel: {
    name: 'Vaisseau sanguin',
    text: 'Dans l’artériopathie des jambes (AOMI), les artères se rétrécissent et laissent passer trop peu de sang. Les jambes font alors mal à la marche : c’est la claudication. Les veines peuvent donner des jambes lourdes et douloureuses.',
  },
  clot: {
    name: 'Caillot de sang',
    text: 'Un caillot dans une veine profonde (thrombose veineuse profonde, TVP, ou phlébite profonde) peut rendre une jambe gonflée, rouge, chaude et douloureuse. Il faut voir un médecin le jour même, car le caillot peut remonter jusqu’aux poumons.',
  },
  infection: {
    name: 'Infection',
    text: 'Des microbes peuvent infecter la peau (érysipèle, cellulite infectieuse), un os (ostéomyélite) ou une articulation. Une infection demande un médecin.',
  },
  injury: {
    name: 'Blessure',
    text: 'Une chute, une torsion ou un coup peut casser un os (fracture), blesser un ligament (entorse) ou déchirer un muscle (élongation, claquage).',
  },
  compartment: {
    name: 'Pression dans un muscle',
    text: 'Les muscles sont enfermés dans des enveloppes serrées, appelées loges. Un gonflement ou une blessure peut y faire monter la pression jusqu’à empêcher le sang de passer (syndrome des loges). Après une blessure, c’est une urgence.',
  },
  other: {
    name: 'Autres causes',
    text: 'Les maladies de la douleur chronique, les jambes sans repos et les maladies de tout le corps peuvent aussi faire mal dans les jambes.',
  },
} satisfies Record<CauseId, NamedWords>;
