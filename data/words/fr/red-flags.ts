import type { redFlags } from '../../red-flags.js';
import type { RedFlagWords } from '../../schema.js';

/** What a red flag tells the visitor: why it matters, and in an emergency what to do until help comes. */
export const redFlagWords = {
  'cauda-equina': {
    because: 'Un engourdissement entre les jambes, ou de nouveaux troubles pour uriner ou aller à la selle, peuvent vouloir dire que les nerfs au bout de la colonne sont comprimés. Il faut les soigner en quelques heures.',
    now: ['N’attendez pas que cela passe.', 'Au téléphone, dites « engourdissement entre les jambes » ou « impossible d’uriner ».'],
  },
  'both-legs-weak': {
    because: 'Une faiblesse ou un engourdissement nouveau dans les deux jambes à la fois peut venir de nerfs comprimés dans la colonne.',
    now: ['N’attendez pas que cela passe.', 'Ne conduisez pas.'],
  },
  'both-legs-from-back': {
    because: 'Une douleur nouvelle qui va du dos dans les deux jambes, avec un engourdissement ou une faiblesse, peut vouloir dire que les nerfs au bout de la colonne sont comprimés.',
    now: ['Signalez tout changement pour uriner, pour aller à la selle ou dans la sensibilité entre les jambes.'],
  },
  'leg-without-blood': {
    because: 'Une jambe soudain froide, pâle ou engourdie ne reçoit peut-être plus de sang. Le muscle peut mourir en six heures environ.',
    now: ['Gardez la jambe immobile et à plat. Ne la surélevez pas.', 'Ne la réchauffez pas avec une bouillotte et ne la frottez pas.'],
  },
  'sudden-pain-with-artery-risk': {
    because: 'Une douleur soudaine à la jambe chez une personne qui a une maladie du cœur ou des artères peut être une artère bouchée.',
    now: ['Gardez la jambe immobile et à plat. Ne la surélevez pas.', 'Ne la réchauffez pas et ne la frottez pas.'],
  },
  'suddenly-numb-and-weak': {
    because: 'Une jambe soudain engourdie et faible peut venir d’une artère bouchée ou d’un AVC. Dans les deux cas, il faut de l’aide tout de suite.',
    now: ['Gardez la jambe immobile et à plat. Ne la surélevez pas.', 'Ne la réchauffez pas et ne la frottez pas.', 'Dites-le en appelant si un bras est faible, si un côté du visage tombe ou si la parole est difficile.'],
  },
  'pressure-in-muscle': {
    because: 'Une douleur très forte avec un gonflement tendu peut vouloir dire que la pression prive le muscle de sang. Il faut opérer en quelques heures.',
    now: ['Desserrez les bandages et les chaussures.', 'Gardez la jambe au niveau du cœur. Ne la surélevez pas, ne mettez pas de glace, ne la massez pas.'],
  },
  'pain-on-moving-toes': {
    because: 'Une douleur très forte quand on bouge les orteils est un signe précoce d’une pression dangereuse dans le muscle.',
    now: ['Desserrez les bandages et les chaussures.', 'Gardez la jambe au niveau du cœur. Ne la surélevez pas, ne mettez pas de glace, ne la massez pas.'],
  },
  'foot-drop-with-swelling': {
    because: 'Un pied qui tombe, avec une jambe gonflée et douloureuse, peut vouloir dire qu’il y a une pression dangereuse dans le muscle.',
    now: ['Desserrez les bandages et les chaussures.', 'Gardez la jambe au niveau du cœur.'],
  },
  'foot-drop-with-severe-pain': {
    because: 'Un pied qui tombe, avec une forte douleur après une blessure, un gros effort ou une opération, peut vouloir dire qu’il y a une pression dangereuse dans le muscle.',
    now: ['Desserrez les bandages et les chaussures.', 'Gardez la jambe au niveau du cœur.'],
  },
  'clot-in-lung': {
    because: 'Une douleur dans la poitrine ou du mal à respirer, avec une douleur à la jambe, peut être un caillot de sang dans le poumon.',
    now: ['Asseyez-vous et reposez-vous.', 'Ne marchez pas et ne massez pas la jambe.'],
  },
  'bone-out-of-place': {
    because: 'Un os visible ou une jambe de travers veut dire que l’os est cassé ou l’articulation déboîtée, jusqu’à preuve du contraire.',
    now: ['Laissez la jambe comme elle est. N’essayez pas de la redresser.', 'Couvrez une plaie ouverte avec un linge propre.', 'Ne mangez pas et ne buvez pas.'],
  },
  'major-accident': {
    because: 'Après une chute de haut, un accident ou un écrasement, des os et des organes peuvent être touchés sans que cela se voie.',
    now: ['Ne bougez pas, surtout si le dos ou le cou fait mal.', 'Ne vous appuyez pas sur la jambe.'],
  },
  'numb-or-cold-after-injury': {
    because: 'Un pied engourdi, froid ou qui a changé de couleur après une blessure ne reçoit peut-être pas assez de sang.',
    now: ['Desserrez tout ce qui serre.', 'Gardez la jambe immobile.'],
  },
  'crack-and-cannot-stand': {
    because: 'Un craquement lors de la blessure et une jambe qui ne porte plus font penser à un os cassé.',
    now: ['Ne vous appuyez pas sur la jambe.', 'Gardez-la immobile et soutenue.'],
  },
  'severe-and-cannot-stand': {
    because: 'Une douleur très forte dans une jambe sur laquelle on ne peut pas tenir debout peut venir d’un os cassé, même sans chute si l’os est fragile.',
    now: ['Ne vous appuyez pas sur la jambe.', 'Gardez-la immobile et soutenue.'],
  },
  'hip-after-fall': {
    because: 'Mal à la hanche ou à l’aine après une chute, avec une jambe qui ne se lève pas ou ne porte plus, ce peut être une fracture de la hanche.',
    now: ['Restez où vous êtes et gardez-vous au chaud.', 'N’essayez pas de marcher.'],
  },
  'hip-after-fall-cannot-walk': {
    because: 'Mal à la hanche ou à l’aine après une chute, sans pouvoir marcher, ce peut être une fracture de la hanche.',
    now: ['Restez où vous êtes et gardez-vous au chaud.', 'N’essayez pas de marcher.'],
  },
  'hot-joint-and-ill': {
    because: 'Une articulation chaude et gonflée avec de la fièvre peut être une infection dans l’articulation. Elle peut détruire l’articulation en quelques jours.',
    now: ['Mettez l’articulation au repos.', 'Ne prenez pas les antibiotiques que vous avez chez vous.'],
  },
  'hot-joint-and-fever': {
    because: 'Une articulation gonflée ou une prothèse, avec de la fièvre, peut être une infection dans l’articulation.',
    now: ['Mettez l’articulation au repos.', 'Ne prenez pas les antibiotiques que vous avez chez vous.'],
  },
  'fever-and-cannot-walk': {
    because: 'De la fièvre, avec une jambe sur laquelle on ne peut pas marcher, peut être une infection d’une articulation, ou en profondeur près de la colonne. Une hanche infectée ne paraît pas gonflée.',
    now: ['Ne marchez pas sur cette jambe.', 'Ne prenez pas les antibiotiques que vous avez chez vous.'],
  },
  'ill-child-not-walking': {
    because: 'Un enfant qui a de la fièvre et ne veut pas se servir d’une jambe a peut-être une infection d’une articulation ou d’un os.',
    now: ['Ne faites pas marcher l’enfant.'],
  },
  'child-with-fever-and-leg': {
    because: 'De la fièvre, avec une jambe dont un enfant ne peut pas se servir, peut être une infection d’une articulation ou d’un os.',
    now: ['Ne faites pas marcher l’enfant.'],
  },
  'spreading-infection': {
    because: 'Une infection de la peau qui s’étend avec de la fièvre ou de la confusion peut devenir une infection du sang (sepsis ou septicémie).',
    now: ['Au téléphone, dites « peut-être un sepsis ».'],
  },
  'infected-skin-and-ill': {
    because: 'Une peau rouge ou une plaie avec de la fièvre peut être une infection qui s’étend.',
    now: ['Dites « peut-être un sepsis » si vous vous sentez très mal.'],
  },
  'dying-skin': {
    because: 'Une peau qui noircit ou fait des cloques avec une douleur terrible est peut-être en train de mourir, à cause d’une infection ou d’un manque de sang.',
    now: ['N’attendez pas, même si cela paraît petit.'],
  },
  'bone-visible-in-wound': {
    because: 'Une plaie profonde où l’on voit l’os peut infecter l’os.',
    now: ['Couvrez-la avec un linge propre et sec.'],
  },
  'heavy-bleeding': {
    because: 'Un saignement qui ne s’arrête pas est une urgence, même s’il vient d’une varice qui a éclaté.',
    now: ['Allongez-vous et surélevez la jambe.', 'Appuyez fort sur l’endroit avec un linge propre et ne relâchez pas.'],
  },
  'hernia-stuck': {
    because: 'Une boule douloureuse à l’aine qui ne rentre plus, avec des vomissements, peut être un morceau d’intestin coincé.',
    now: ['Ne repoussez pas la boule.', 'Ne mangez pas et ne buvez pas.'],
  },
  'breaking-muscle': {
    because: 'Des urines foncées comme du cola avec des douleurs musculaires peuvent vouloir dire que le muscle se détruit. Cela peut abîmer les reins.',
    now: ['Mettez les muscles au repos.'],
  },
  'sickle-cell-pain': {
    because: 'Une douleur très forte ou de la fièvre avec une drépanocytose demande une aide immédiate.',
    now: ['Suivez votre plan de crise si vous en avez un, et appelez.'],
  },
  'spine-pressed-by-cancer': {
    because: 'Un mal de dos avec des jambes faibles, chez une personne qui a eu un cancer, peut vouloir dire que la moelle épinière est comprimée.',
    now: ['Allongez-vous à plat sans bouger si vous le pouvez.', 'Appelez aussi la ligne d’urgence de votre équipe de cancérologie, si vous en avez une.'],
  },
  'spine-infection-with-nerve': {
    because: 'Un mal de dos avec de la fièvre et une jambe faible ou engourdie peut être une infection qui comprime des nerfs.',
    now: ['N’attendez pas que cela passe.'],
  },
  'purple-spots-and-fever': {
    because: 'Des taches violettes sur la peau avec de la fièvre peuvent être une infection très grave.',
    now: ['Au téléphone, dites « des taches qui ne s’effacent pas, et de la fièvre ».'],
  },
  'pregnancy-headache-swelling': {
    because: 'Pendant la grossesse, ou peu après l’accouchement, un fort mal de tête ou des troubles de la vue peuvent être une prééclampsie.',
    now: ['Appelez tout de suite votre maternité ou le numéro d’urgence.'],
  },
  'bleeding-illness': {
    because: 'Avec une maladie qui fait saigner, une articulation ou un muscle qui gonfle ou fait mal peut saigner. Il faut un traitement immédiat.',
    now: ['Traitez le saignement comme votre équipe vous l’a montré.', 'Reposez la jambe et surélevez-la. Refroidissez l’endroit avec du froid dans un linge.', 'Ne prenez ni aspirine ni ibuprofène.'],
  },
  'one-leg-swollen': {
    because: 'Le gonflement de tout un mollet ou de toute une jambe peut être un caillot de sang dans une veine profonde. Il faut l’écarter aujourd’hui. Ne massez pas la jambe, et demandez conseil avant de mettre des bas serrés ou de faire de l’exercice.',
  },
  'calf-pain-with-clot-risk': {
    because: 'Une douleur au mollet avec un risque de caillot demande un examen aujourd’hui, pour chercher un caillot de sang. Ne massez pas la jambe.',
  },
  'thigh-swollen-with-clot-risk': {
    because: 'Une cuisse douloureuse qui est gonflée, chaude ou rouge, avec un risque de caillot, demande un examen aujourd’hui, pour chercher un caillot de sang. Ne massez pas la jambe.',
  },
  'new-groin-or-thigh-pain-in-pregnancy': {
    because: 'Une douleur récente à l’aine ou à la cuisse, pendant la grossesse ou peu après l’accouchement, peut venir d’un caillot de sang, même sans gonflement. Appelez votre maternité ou un médecin aujourd’hui. Ne massez pas la jambe.',
  },
  'sore-calf-without-injury': {
    because: 'Un mollet devenu douloureux d’un coup, sans blessure, peut cacher un caillot de sang. Il doit être examiné aujourd’hui. Ne le massez pas.',
  },
  'calf-hot-or-red': {
    because: 'Un mollet douloureux et chaud ou rouge peut être un caillot de sang ou une infection de la peau. Les deux demandent un médecin aujourd’hui.',
  },
  'hot-joint': {
    because: 'Une articulation devenue chaude et gonflée en quelques jours peut être infectée, même sans fièvre. Un médecin doit la voir aujourd’hui.',
  },
  'swollen-joint-and-fever': {
    because: 'Une articulation gonflée avec de la fièvre doit être vue aujourd’hui, même si cela dure depuis des semaines.',
  },
  'hip-and-fever': {
    because: 'Une douleur à la hanche ou à l’aine avec de la fièvre peut être une infection de l’articulation. Il faut consulter aujourd’hui.',
  },
  'joint-cannot-move': {
    because: 'Une articulation qui fait trop mal pour bouger peut être infectée ou très enflammée.',
  },
  'severe-sudden-pain': {
    because: 'Une douleur soudaine et très forte à la jambe doit être vue aujourd’hui.',
  },
  'joint-inflamed-after-infection': {
    because: 'Une articulation gonflée après une infection ou une infiltration peut être elle-même infectée.',
  },
  'both-legs-from-back-for-weeks': {
    because: 'Une douleur récente, forte ou croissante qui va du dos dans les deux jambes peut venir de nerfs comprimés. Il faut l’examiner aujourd’hui.',
  },
  'replaced-joint-inflamed': {
    because: 'Une articulation avec prothèse qui est gonflée, chaude ou va de plus en plus mal peut être infectée ou descellée. L’équipe qui a fait l’opération doit le savoir aujourd’hui.',
  },
  'ankle-may-be-broken': {
    because: 'Une douleur sur l’os même de la cheville, ou l’impossibilité de faire quatre pas, veut dire qu’il faut une radiographie.',
  },
  'ankle-bruised-and-limping': {
    because: 'Une cheville gonflée, avec un bleu, qui ne vous porte pas bien peut être cassée. Il faut peut-être une radiographie.',
  },
  'foot-may-be-broken': {
    because: 'Ces signes au pied après une blessure veulent dire qu’il faut une radiographie.',
  },
  'knee-may-be-broken': {
    because: 'Avec ces signes après une blessure du genou, ou à partir de 55 ans, les médecins conseillent une radiographie.',
  },
  'knee-badly-hurt': {
    because: 'Un genou qui a claqué, a vite gonflé, se bloque ou lâche après une blessure a peut-être un ligament ou un cartilage déchiré.',
  },
  'knee-locked': {
    because: 'Un genou bloqué a peut-être un morceau de cartilage coincé dans l’articulation.',
  },
  'cannot-straighten-knee': {
    because: 'Quand on ne peut pas lever la jambe bien tendue, le tendon de la rotule est peut-être déchiré.',
  },
  'cannot-walk-after-injury': {
    because: 'Ne pas pouvoir faire quatre pas après une blessure peut vouloir dire qu’un os est cassé.',
  },
  'cannot-walk': {
    because: 'Une douleur à la jambe qui empêche de faire quatre pas doit être vue aujourd’hui.',
  },
  'shin-may-be-broken': {
    because: 'Ces signes après une blessure peuvent vouloir dire qu’un os de la jambe est cassé.',
  },
  'achilles-torn': {
    because: 'Une douleur comme un coup de pied à l’arrière de la cheville, ou l’impossibilité de se mettre sur la pointe du pied, peut être une rupture du tendon d’Achille. Traité tôt, il guérit mieux.',
  },
  'calf-snapped': {
    because: 'Un claquement ou une douleur comme un coup de pied dans le mollet peut être une déchirure du tendon d’Achille ou du muscle.',
  },
  'hamstring-torn-off': {
    because: 'Un grand bleu et une faiblesse, après un étirement brutal de la fesse ou de la cuisse, peuvent vouloir dire que le tendon s’est arraché de l’os. L’opération réussit mieux si elle est faite tôt.',
  },
  'older-hip-after-fall': {
    because: 'Avec l’âge ou des os fragiles, un mal de hanche après une chute peut être un os cassé, même si vous pouvez encore marcher.',
  },
  'hip-stress-fracture': {
    because: 'Une douleur à l’aine due à l’entraînement, qui fait mal aussi au repos, peut être une fissure dans l’os de la hanche. Ne vous appuyez plus sur la jambe tant qu’elle n’a pas été examinée.',
  },
  'groin-pain-stops-sport': {
    because: 'Une douleur de l’aine qui vous arrête au sport et vous fait boiter peut être une fissure de la hanche. Soulagez la jambe du poids du corps.',
  },
  'thigh-pain-under-bone-medicine': {
    because: 'Après des années de médicament contre la fragilité des os, une douleur de la cuisse peut être une fissure de l’os. Soulagez la jambe et faites-la examiner aujourd’hui.',
  },
  'bleeding-into-leg': {
    because: 'Avec un anticoagulant ou une maladie qui fait saigner, du sang peut s’accumuler en profondeur dans la jambe ou dans une articulation, même sans blessure.',
  },
  'bleeding-deep-at-the-hip': {
    because: 'Avec un anticoagulant ou une maladie qui fait saigner, une douleur ou une faiblesse récente à la hanche, à l’aine ou à la cuisse peut venir de sang accumulé en profondeur dans un muscle, même sans blessure.',
  },
  'foot-drop': {
    because: 'Un pied qu’on ne peut pas relever veut dire qu’un nerf ne fonctionne pas. Il faut consulter aujourd’hui.',
  },
  'growing-weakness': {
    because: 'Une faiblesse nouvelle ou qui augmente peut vouloir dire qu’un nerf est fortement comprimé.',
  },
  'back-pain-and-ill': {
    because: 'Mal au dos et à la jambe avec l’un de ces signes, ce peut être une infection ou une grosseur dans la colonne.',
  },
  'child-limping-and-more': {
    because: 'Un enfant qui boite et a l’un de ces signes doit être vu aujourd’hui.',
  },
  'child-hip': {
    because: 'Un enfant qui a mal à la hanche ou à l’aine et boite doit être vu aujourd’hui, pour écarter un glissement ou une infection de la hanche.',
  },
  'slipped-hip': {
    because: 'À cet âge, la zone de croissance de la hanche peut glisser, et c’est parfois le genou ou la cuisse qui fait mal. Ne marchez pas sur la jambe avant la radiographie.',
  },
  'child-swollen-joint': {
    because: 'Une articulation gonflée chez un enfant doit être vue en moins d’un jour.',
  },
  'growing-bone-pain': {
    because: 'Une douleur ou un gonflement qui augmente dans un os d’une personne jeune demande une radiographie dans les deux jours, par prudence.',
  },
  'young-bone-lump': {
    because: 'Une nouvelle bosse sur un os chez une personne jeune demande une imagerie dans les deux jours, par prudence.',
  },
  'young-lump-that-stays': {
    because: 'Une boule qui reste sur la jambe d’une personne jeune demande une imagerie dans les deux jours, par prudence.',
  },
  'pale-and-bone-pain': {
    because: 'Une douleur à la jambe chez une personne pâle ou qui a facilement des bleus demande une prise de sang dans les deux jours.',
  },
  'child-persistent-with-fever': {
    because: 'Une douleur qui dure, avec de la fièvre ou une perte de poids, demande une prise de sang dans les deux jours.',
  },
  'bone-pain-with-cancer': {
    because: 'Une douleur dans un os la nuit ou au repos, avec un cancer ou une perte de poids, doit vite être examinée ; appelez aujourd’hui.',
  },
  'night-pain-getting-worse': {
    because: 'Une douleur profonde qui vous réveille, dure des semaines et augmente demande l’avis d’un médecin et une imagerie.',
  },
  'diabetic-foot': {
    because: 'Avec un diabète, une plaie au pied, ou un pied rouge, chaud ou gonflé, doit être vu par une équipe du pied diabétique ou un médecin en un jour ouvré, même sans douleur.',
  },
  'numb-hot-foot': {
    because: 'Un pied engourdi qui est douloureux, chaud ou rouge peut être gravement abîmé sans faire très mal.',
  },
  'poor-blood-flow-at-rest': {
    because: 'Une douleur au repos, ou une plaie, quand le sang circule mal peut mettre le pied en danger.',
  },
  'rest-pain-in-artery-disease': {
    because: 'Quand les artères sont rétrécies, une douleur au repos ou la nuit dans le pied ou le bas de la jambe peut vouloir dire que le pied reçoit trop peu de sang.',
  },
  'foot-pain-at-rest-with-artery-risk': {
    because: 'Avec un diabète ou le tabac, une douleur du pied au repos peut venir d’une mauvaise circulation. Faites-la examiner aujourd’hui.',
  },
  'severe-pain-in-artery-disease': {
    because: 'Une forte douleur de la jambe avec des artères rétrécies ou un cœur irrégulier peut être une artère bouchée.',
  },
  'skin-infection': {
    because: 'Une peau rouge et chaude qui s’étend est le plus souvent une infection, qui demande un traitement par un médecin.',
  },
  'wound-infected': {
    because: 'Une plaie qui suinte ou s’aggrave peut être infectée.',
  },
  'after-surgery': {
    because: 'Une rougeur, un gonflement, de la fièvre ou une forte douleur apparus après une opération peuvent être une infection ou un caillot. Appelez aujourd’hui l’équipe qui a fait l’opération, ou un médecin.',
  },
  'sore-vein-with-clot-risk': {
    because: 'Une veine enflammée avec un risque de caillot demande un examen, pour chercher un caillot profond.',
  },
  'hernia-painful': {
    because: 'Une hernie qui devient douloureuse ou change de couleur peut se coincer.',
  },
  'antibiotic-tendon': {
    because: 'Certains antibiotiques peuvent faire se déchirer les tendons. Mettez le tendon au repos, et appelez aujourd’hui, avant le prochain comprimé, le médecin qui a donné le médicament.',
  },
  'shingles-new': {
    because: 'Une bande de cloques récente peut être un zona. Le médicament agit mieux dans les trois premiers jours.',
  },
  'stiff-shoulders-and-head': {
    because: 'Des épaules et des hanches raides, avec un mal de tête, une douleur à la mâchoire ou des troubles de la vue, peuvent être une artère enflammée qui menace la vue.',
  },
  'purple-spots-and-ill': {
    because: 'Des taches violettes chez une personne qui se sent malade peuvent être des vaisseaux sanguins enflammés.',
  },
  'gout-and-ill': {
    because: 'Une articulation chaude chez une personne qui se sent malade ou a de la fièvre peut être infectée, même si la goutte est déjà connue.',
  },
} satisfies Record<keyof typeof redFlags, RedFlagWords>;
