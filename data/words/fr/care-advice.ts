import type { CareAdviceId, NamedWords } from '../../schema.js';

export const careAdviceWords = {
  // ---- emergency
  'chest-pain-or-breathless': {
    name: 'Une jambe douloureuse ou gonflée, avec une douleur dans la poitrine, du mal à respirer, du sang craché en toussant ou un évanouissement',
    text: 'Un caillot de sang est peut-être remonté dans les poumons. Appelez le {emergencyNumber} tout de suite.',
  },
  'cold-pale-numb-leg': {
    name: 'Une jambe ou un pied soudain froid, pâle ou bleu, engourdi ou difficile à bouger',
    text: 'Le sang n’y arrive peut-être plus. Cela peut faire peu mal. Chaque heure compte : appelez le {emergencyNumber} tout de suite.',
  },
  'bladder-bowel-or-both-legs': {
    name: 'Mal au dos ou à la jambe, avec un nouvel engourdissement entre les jambes, de nouveaux troubles pour uriner, aller à la selle ou dans la vie sexuelle, ou une douleur ou une faiblesse dans les deux jambes',
    text: 'Des nerfs en bas de votre colonne sont peut-être comprimés. Un seul de ces signes suffit. Allez aux urgences tout de suite.',
  },
  'severe-pain-tight-muscle': {
    name: 'Une douleur très forte qui augmente sans cesse, avec un muscle tendu et dur, après une blessure, sous un plâtre ou après un gros effort',
    text: 'La pression est peut-être trop forte dans le muscle. L’étirer fait très mal. Appelez le {emergencyNumber}. Desserrez les bandages et gardez la jambe au niveau du cœur.',
  },
  'bad-injury': {
    name: 'Une blessure avec une jambe déformée, un os visible, un saignement abondant, ou un pied froid ou engourdi ; ou une chute après laquelle vous ne pouvez pas tenir debout ou lever la jambe',
    text: 'Un os est peut-être cassé ou une articulation déboîtée. Ne bougez pas la jambe. Appuyez sur ce qui saigne, même si c’est une varice. Appelez le {emergencyNumber}.',
  },
  'infection-and-very-unwell': {
    name: 'Une articulation chaude et gonflée avec de la fièvre ; une rougeur qui s’étend vite, ou une peau qui fait des cloques ou noircit ; ou une jambe ou un pied infecté avec des frissons, de la confusion ou un état très mauvais',
    text: 'Une infection grave est peut-être en train de s’étendre. Allez aux urgences ou appelez le {emergencyNumber} tout de suite.',
  },
  'groin-lump-stuck': {
    name: 'Une boule douloureuse à l’aine qui ne rentre plus quand on appuie, change de couleur ou s’accompagne de vomissements',
    text: 'Une hernie est peut-être coincée. Allez aux urgences tout de suite.',
  },

  // ---- urgent
  'one-leg-swollen': {
    name: 'Une jambe récemment devenue gonflée, douloureuse, chaude, ou plus rouge ou plus foncée que l’autre',
    text: 'Ce peut être un caillot de sang, surtout après une opération, une maladie passée au lit, un long voyage, pendant une grossesse ou en cas de cancer. Consultez un médecin aujourd’hui. D’ici là, ne frottez pas la jambe et ne mettez ni bandage ni bas de compression.',
  },
  'sudden-severe-pain': {
    name: 'Une douleur soudaine et très forte que vous ne pouvez pas expliquer, avec un gonflement ou un changement de couleur de la peau',
    text: 'Consultez un médecin aujourd’hui. Si la jambe devient aussi froide, pâle ou engourdie, appelez le {emergencyNumber}.',
  },
  'signs-of-infection': {
    name: 'Des signes d’infection : une peau chaude, douloureuse et rouge ou plus foncée, de la fièvre, ou une articulation chaude et gonflée',
    text: 'Consultez un médecin aujourd’hui. Une articulation chaude et gonflée peut être infectée même sans fièvre. Avec de la fièvre, allez aux urgences tout de suite. Si l’articulation porte une prothèse, c’est l’hôpital qui doit la voir.',
  },
  'new-weakness': {
    name: 'Une faiblesse nouvelle dans la jambe, un pied qui tombe ou qui traîne, ou un engourdissement qui s’étend',
    text: 'Un nerf souffre peut-être. Consultez un médecin aujourd’hui.',
  },
  'cannot-use-the-leg': {
    name: 'Après une blessure, vous ne pouvez pas faire quatre pas, plier le genou ou vous mettre sur la pointe du pied, vous avez entendu un claquement, ou le genou est bloqué',
    text: 'Un os est peut-être cassé ou un tendon déchiré. Faites-vous examiner aujourd’hui.',
  },
  'foot-wound-or-poor-blood-flow': {
    name: 'Une plaie au pied, ou un pied chaud et gonflé, si vous avez du diabète ou les pieds engourdis ; ou une douleur du pied au repos qui vous réveille et se calme quand le pied pend hors du lit',
    text: 'Faites voir le pied aujourd’hui, ou au plus tard le prochain jour ouvré. Si la peau est noire ou si vous avez de la fièvre, allez à l’hôpital tout de suite.',
  },
  'child-limps': {
    name: 'Un enfant qui refuse de marcher, ou qui boite ou a mal à la jambe avec une douleur à la hanche ou à l’aine, une douleur la nuit, de la fièvre, une perte de poids, une boule ou une articulation gonflée',
    text: 'Faites examiner l’enfant aujourd’hui. Un genou douloureux peut venir de la hanche. Un enfant qui a de la fièvre et refuse de marcher doit aller aux urgences tout de suite. Toute autre boiterie doit être vue dans les jours qui suivent.',
  },

  // ---- soon
  'not-getting-better': {
    name: 'Une douleur qui ne va pas mieux après deux semaines de repos et de médicaments de pharmacie, qui s’aggrave ou qui revient sans cesse',
    text: 'Prenez rendez-vous avec un kinésithérapeute ou un médecin pour trouver la cause.',
  },
  'numbness-or-tingling': {
    name: 'Un engourdissement ou des fourmillements qui durent, surtout s’ils descendent le long de la jambe',
    text: 'Prenez rendez-vous avec un médecin ou un kinésithérapeute. Si cela s’étend ou si la jambe devient faible, consultez aujourd’hui.',
  },
  'pain-on-walking': {
    name: 'Une douleur au mollet, à la cuisse ou à la fesse qui vient en marchant et passe après quelques minutes de repos',
    text: 'Vos artères sont peut-être rétrécies. Prenez rendez-vous avec un médecin : le traitement protège aussi le cœur et le cerveau.',
  },
  'night-pain-lump-weight-loss': {
    name: 'Une douleur dans un os, au repos ou la nuit, une boule qui grossit, ou une perte de poids que vous ne pouvez pas expliquer',
    text: 'Consultez un médecin dans les jours qui viennent. Si vous avez moins de 25 ans, consultez aujourd’hui ou demain.',
  },
  'stiff-swollen-joints': {
    name: 'Plusieurs articulations gonflées, ou raides plus d’une demi-heure le matin',
    text: 'Prenez rendez-vous avec un médecin. Un traitement précoce protège les articulations.',
  },

  // ---- self-care
  'mild-and-improving': {
    name: 'Une douleur légère après un effort ou une petite blessure, vous pouvez marcher sur la jambe, et cela va mieux de jour en jour',
    text: 'Reposez-vous un peu, puis bougez en douceur. La plupart des entorses et des élongations vont mieux en deux semaines.',
  },
  'short-cramp': {
    name: 'Une crampe qui passe quand vous étirez ou massez le muscle',
    text: 'Étirez le muscle, buvez assez et reposez les muscles fatigués. Consultez un médecin si les crampes sont fréquentes.',
  },
} satisfies Record<CareAdviceId, NamedWords>;
