import type { infection } from '../../../conditions/infection.js';
import type { ConditionWords } from '../../../schema.js';

export const infectionWords = {
  cellulitis: {
    alsoCalled: [
      'érysipèle', 'cellulite infectieuse', 'dermohypodermite bactérienne', 'infection de la peau', 'infection de la jambe', 'jambe infectée', 'infection bactérienne de la peau', 'infection des tissus mous', 'morsure infectée', 'plaie infectée', 'lymphangite', 'infection du pied',
    ],
    summary: 'Une infection des couches profondes de la peau, le plus souvent sur une seule jambe, sous le genou. Il faut des antibiotiques. Soignées tôt, la plupart des personnes guérissent en une à deux semaines.',
    onset: 'En quelques heures ou quelques jours, une zone de peau devient chaude, douloureuse, gonflée et rouge. La rougeur se voit moins sur une peau brune ou noire. Vous pouvez avoir de la fièvre ou vous sentir mal.',
    worse: ['laisser l’infection sans traitement', 'laisser pendre la jambe', 'le toucher'],
    better: ['les antibiotiques', 'surélever la jambe', 'un antidouleur simple'],
    who: 'À tout âge. Plus fréquent en cas de jambes gonflées, de peau fissurée ou abîmée, de mycose du pied (pied d’athlète), de diabète, de défenses immunitaires affaiblies ou d’un premier épisode.',
    now: [
      'Consultez un médecin le jour même. Il vous faut des antibiotiques. Avec de la fièvre et une rougeur qui s’étend, allez tout de suite dans un service d’urgences.',
      'Tracez une ligne autour du bord, pour voir si la rougeur s’étend.',
      'Reposez-vous, la jambe surélevée, et buvez suffisamment.',
      'Ne massez pas la jambe. Ne mettez pas de bas de contention sans l’accord de votre médecin.',
    ],
    physiotherapist: [
      'Vous envoie d’abord chez un médecin.',
      'Une fois l’infection maîtrisée, vous aide à réduire le gonflement de la jambe et à reprendre vos activités.',
    ],
    doctor: [
      'Prescrit des antibiotiques en comprimés, le plus souvent pour une semaine environ.',
      'Vous envoie à l’hôpital si l’infection s’étend vite ou si vous allez très mal.',
      'S’assure qu’il ne s’agit pas d’un caillot de sang.',
      'Soigne la peau fissurée et le gonflement, pour éviter une récidive.',
    ],
    watchFor: [
      'Urgence : confusion, évanouissement, respiration rapide, peau froide et moite ou taches violettes.',
      'Urgence : douleur bien plus forte que ne le laisse penser l’aspect de la peau, cloques ou taches sombres, extension rapide.',
      'Urgence : de la fièvre ou des frissons avec une rougeur qui s’étend, avec du diabète ou des défenses immunitaires affaiblies, ou si vous vous sentez très mal.',
      'Le jour même : pas d’amélioration 2 à 3 jours après le début des antibiotiques.',
    ],
    course: 'L’aspect peut s’aggraver pendant 48 heures après le début du traitement. La plupart des personnes sont guéries après 7 à 10 jours.',
  },
  'necrotising-infection': {
    alsoCalled: [
      'fasciite nécrosante', 'fasciite nécrosante de la jambe', 'infection nécrosante', 'infection nécrosante des tissus mous', 'dermohypodermite bactérienne nécrosante', 'maladie mangeuse de chair', 'bactérie mangeuse de chair', 'infection mangeuse de chair', 'gangrène gazeuse', 'NSTI',
      'gangrène de Fournier', 'infection grave des tissus mous',
    ],
    summary: 'Une infection rare qui s’étend vite sous la peau et détruit les tissus. Elle met la vie en danger en quelques heures. Une opération et des antibiotiques à l’hôpital peuvent sauver la vie et la jambe.',
    onset: 'Une douleur intense, bien plus forte que ne le laisse penser l’aspect de la peau, en quelques heures à quelques jours. Puis un gonflement, un changement de couleur et de la fièvre. Les cloques et les taches sombres viennent plus tard. La peau peut devenir insensible.',
    worse: ['chaque heure sans traitement'],
    better: ['seul un traitement à l’hôpital aide'],
    who: 'Tout le monde, parfois après une petite coupure ou une plaie. Plus souvent en cas de diabète, de défenses immunitaires affaiblies ou d’opération récente.',
    now: [
      'Appelez les secours ou allez tout de suite dans un service d’urgences.',
      'Ne conduisez pas vous-même.',
      'Dites : la douleur est bien plus forte que ce que l’on voit.',
      'Ne frottez pas la zone, ne la bandez pas serré, ne la refroidissez pas et ne la réchauffez pas.',
    ],
    physiotherapist: ['N’intervient que plus tard, après les soins à l’hôpital, pour la mobilité, la force et les cicatrices.'],
    doctor: [
      'Opère tout de suite pour retirer les tissus morts, souvent plusieurs fois.',
      'Donne de puissants antibiotiques par perfusion, en soins intensifs si nécessaire.',
    ],
    watchFor: [
      'Urgence : une plaie ou une peau rouge et gonflée, bien plus douloureuse que ce à quoi on s’attend.',
      'Urgence : des taches noires, violettes ou grises, ou des cloques sur une peau douloureuse.',
      'Urgence : de la fièvre, des vomissements, une confusion ou un cœur qui s’emballe, avec une peau douloureuse.',
    ],
    course: 'Les soins à l’hôpital durent des semaines. Le rétablissement prend des mois, et des cicatrices ou une perte de mobilité peuvent rester. C’est un traitement précoce qui fait la différence.',
  },
  'septic-arthritis': {
    alsoCalled: [
      'arthrite septique', 'arthrite infectieuse', 'arthrite bactérienne', 'arthrite purulente', 'infection articulaire', 'articulation infectée', 'genou infecté', 'hanche infectée', 'arthrite septique du genou', 'arthrite septique de la hanche', 'infection de prothèse articulaire', 'prothèse de genou infectée', 'prothèse de hanche infectée',
      'arthrite gonococcique', 'articulation chaude et gonflée',
    ],
    summary: 'Des microbes se trouvent dans une articulation. Elle devient chaude, gonflée et très douloureuse en quelques jours. L’infection peut détruire l’articulation : allez tout de suite dans un service d’urgences.',
    onset: 'Une forte douleur dans une articulation, le plus souvent le genou ou la hanche, en quelques heures à quelques jours. Elle est chaude, gonflée et difficile à bouger. La fièvre est fréquente mais peut manquer. Les enfants peuvent simplement refuser de marcher.',
    worse: ['tout mouvement de l’articulation', 'se tenir debout sur la jambe'],
    better: ['vider l’articulation et les antibiotiques, à l’hôpital', 'ne pas bouger l’articulation jusque-là'],
    who: 'À tout âge, surtout les petits enfants et les personnes âgées. Plus souvent en cas de prothèse articulaire, d’arthrite ou d’arthrose, de diabète, de défenses immunitaires affaiblies ou d’infiltration récente.',
    now: [
      'Allez tout de suite dans un service d’urgences.',
      'Ne bougez pas l’articulation et ne vous appuyez pas dessus.',
      'Ne prenez pas un reste d’antibiotiques. Il faut d’abord analyser le liquide.',
      'Signalez une prothèse articulaire, une infiltration, une plaie ou des défenses immunitaires affaiblies.',
    ],
    physiotherapist: [
      'Vous envoie à l’hôpital si l’articulation est chaude et gonflée.',
      'Après le traitement, vous aide à faire bouger l’articulation et à retrouver des muscles forts.',
    ],
    doctor: [
      'Prélève du liquide dans l’articulation avec une aiguille et analyse votre sang.',
      'Donne des antibiotiques par perfusion et vide ou lave l’articulation.',
      'Doit parfois retirer une prothèse infectée.',
    ],
    watchFor: [
      'Urgence : une articulation chaude et gonflée avec de la fièvre, ou que vous ne pouvez pas bouger, même sans fièvre.',
      'Urgence : un enfant avec de la fièvre qui ne veut pas marcher ou bouger la jambe.',
      'Urgence : une prothèse articulaire chaude ou gonflée avec de la fièvre, ou des frissons et une confusion.',
      'Le jour même : une prothèse articulaire qui devient chaude, gonflée ou douloureuse, même sans fièvre.',
    ],
    course: 'Souvent environ deux semaines à l’hôpital, puis des semaines de comprimés. Des soins précoces peuvent permettre une guérison complète. Une raideur peut rester.',
  },
  osteomyelitis: {
    alsoCalled: [
      'ostéomyélite', 'infection osseuse', 'infection de l’os', 'os infecté', 'ostéite', 'ostéomyélite aiguë', 'ostéomyélite chronique', 'abcès de Brodie', 'fracture infectée', 'ostéite du pied diabétique',
    ],
    summary: 'Une infection dans un os, souvent à la jambe. Elle fait mal en profondeur et entraîne le plus souvent un gonflement ou de la fièvre. Des semaines d’antibiotiques peuvent la guérir si on les commence tôt.',
    onset: 'Une douleur profonde sur un os, qui augmente en quelques jours, parfois en quelques semaines. L’endroit peut être chaud, rouge et gonflé. Vous pouvez avoir de la fièvre. Un enfant peut boiter ou ne pas se servir de la jambe.',
    worse: ['appuyer sur l’os', 's’appuyer sur la jambe', 'la nuit'],
    better: ['les antibiotiques', 'le repos du membre', 'les antidouleurs'],
    who: 'Les enfants, et les adultes qui ont du diabète et une plaie au pied, une fracture récente, une opération ou du métal dans l’os, ou des défenses immunitaires affaiblies.',
    now: [
      'Consultez un médecin aujourd’hui même.',
      'Allez tout de suite dans un service d’urgences si vous avez de la fièvre et vous sentez très mal, ou si un enfant qui a de la fièvre ne veut pas marcher.',
      'Reposez la jambe et n’appuyez pas dessus.',
      'Gardez une plaie couverte et propre.',
    ],
    physiotherapist: [
      'Vous envoie d’abord chez un médecin.',
      'Plus tard, vous aide à retrouver la mobilité, la force et la marche, quand le médecin le permet.',
    ],
    doctor: [
      'Demande des analyses de sang, une radiographie et une IRM, parfois un prélèvement de l’os.',
      'Donne des antibiotiques pendant 4 à 6 semaines, plus longtemps si c’est grave.',
      'Opère pour retirer l’os mort si nécessaire.',
    ],
    watchFor: [
      'Urgence : forte fièvre, frissons, confusion ou respiration rapide, ou un enfant qui a de la fièvre et ne veut pas marcher.',
      'Urgence : vous voyez l’os dans une plaie.',
      'Le jour même : douleur à un os avec de la fièvre, de la chaleur ou un gonflement.',
      'Le jour même : plaie d’un pied diabétique qui se creuse ou sent mauvais.',
      'Le jour même : un enfant qui ne se sert plus d’une jambe, même sans fièvre.',
    ],
    course: 'Soignée en quelques jours, l’infection disparaît souvent complètement. Le traitement dure 4 à 6 semaines, parfois 12.',
  },
  'spinal-infection': {
    alsoCalled: [
      'infection de la colonne vertébrale', 'spondylodiscite', 'discite', 'discite infectieuse', 'spondylite infectieuse', 'ostéomyélite vertébrale', 'disque infecté', 'infection du disque', 'abcès épidural', 'abcès épidural rachidien', 'abcès de la colonne vertébrale', 'abcès du psoas', 'mal de Pott', 'tuberculose vertébrale',
    ],
    summary: 'Des microbes se trouvent dans un disque, une vertèbre ou près des nerfs de la colonne. C’est rare. L’infection peut appuyer sur les nerfs des jambes : il faut vite des soins à l’hôpital.',
    onset: 'Un mal de dos qui augmente en quelques jours à quelques semaines et ne cède pas au repos. La fièvre ne vient que dans la moitié des cas environ. La douleur, l’engourdissement ou la faiblesse peuvent descendre dans les jambes.',
    worse: ['la nuit et au repos aussi', 'tout mouvement du dos', 'tapoter sur la colonne'],
    better: ['peu de choses soulagent avant le traitement'],
    who: 'Surtout les adultes de plus de 50 ans, ou en cas de diabète, de défenses immunitaires affaiblies, de maladie des reins, d’injection de drogues, ou d’infection, de perfusion ou d’intervention sur le dos récente.',
    now: [
      'Mal de dos avec de la fièvre : allez tout de suite dans un service d’urgences.',
      'Jambes faibles ou engourdies, ou changement pour uriner ou aller à la selle : appelez les secours.',
      'Pas de massage, de manipulation ni d’exercices du dos.',
      'Signalez les perfusions, les injections, les opérations ou des défenses immunitaires affaiblies.',
    ],
    physiotherapist: [
      'Vous envoie à l’hôpital si cette infection est possible.',
      'Après le traitement, vous aide à retrouver la force, la marche et la confiance en votre dos.',
    ],
    doctor: [
      'Demande une IRM en urgence et des analyses de sang.',
      'Donne des antibiotiques par perfusion pendant des semaines.',
      'Opère quand du pus appuie sur les nerfs.',
    ],
    watchFor: [
      'Urgence : nouvelle faiblesse ou nouvel engourdissement dans les jambes.',
      'Urgence : engourdissement entre les jambes, ou difficulté à évacuer ou à retenir les urines ou les selles.',
      'Urgence : fièvre avec un fort mal de dos.',
      'Le jour même : mal de dos constant qui augmente, avec une perte de poids ou après une infection récente.',
    ],
    course: 'Des semaines d’antibiotiques. Le rétablissement prend des mois. Des lésions des nerfs peuvent rester si le traitement est tardif.',
  },
  'diabetic-foot-ulcer': {
    alsoCalled: [
      'ulcère du pied diabétique', 'pied diabétique', 'plaie du pied diabétique', 'mal perforant plantaire', 'infection du pied diabétique', 'plaie au pied et diabète', 'ulcère diabétique', 'ulcère du pied', 'plaie au pied', 'ulcère neuropathique', 'ulcère du pied infecté', 'gangrène du pied', 'gangrène diabétique',
    ],
    summary: 'Une plaie ouverte au pied chez une personne qui a du diabète. Elle peut ne pas faire mal, car la sensibilité est perdue. Elle peut vite s’infecter : il faut des soins en moins d’un jour.',
    onset: 'Une cloque, une fissure ou une zone de frottement devient une plaie, souvent sans qu’on la voie. Elle peut suinter, sentir mauvais ou tacher la chaussette. La douleur peut manquer.',
    worse: ['marcher ou se tenir debout dessus', 'des chaussures serrées', 'un taux de sucre élevé dans le sang', 'le tabac'],
    better: ['supprimer tout appui', 'des pansements propres', 'un bon taux de sucre dans le sang'],
    who: 'Les personnes qui ont du diabète, surtout avec des pieds engourdis, une mauvaise circulation du sang, de la corne, une forme du pied modifiée ou un ancien ulcère.',
    now: [
      'Contactez aujourd’hui votre équipe de soins du pied ou votre médecin. Allez tout de suite à l’hôpital si vous avez de la fièvre ou si le pied paraît noir.',
      'Ne vous appuyez plus sur ce pied.',
      'Rincez à l’eau propre et couvrez d’un pansement sec et propre.',
      'Ne coupez rien, ne mettez pas de pansement coricide, ne faites pas tremper le pied, ne mettez ni chaleur ni glace.',
      'Ne mettez pas de bas de contention sans l’accord de votre équipe de soins du pied.',
    ],
    physiotherapist: [
      'Vous aide à marcher avec des béquilles ou d’autres aides, sans poser le pied au sol.',
      'Entretient la force du reste du corps pendant que le pied guérit.',
    ],
    doctor: [
      'Vérifie la sensibilité, la circulation du sang et l’infection, et peut demander une radiographie ou un autre examen d’imagerie.',
      'Nettoie la plaie et supprime l’appui avec un plâtre, une botte ou une chaussure spéciale.',
      'Donne des antibiotiques en cas d’infection et traite les artères bouchées.',
    ],
    watchFor: [
      'Urgence : fièvre, frissons ou sensation d’être très malade, avec une plaie au pied.',
      'Urgence : peau noire ou bleue, pied froid, os visible ou rougeur qui s’étend vite.',
      'En moins d’un jour : toute nouvelle plaie, cloque, chaleur, tout gonflement ou changement de couleur.',
      'En moins d’un jour : un pied chaud et gonflé qui fait peu mal.',
    ],
    course: 'Des semaines à des mois. Beaucoup d’ulcères guérissent avec des soins rapides. Ils reviennent souvent : contrôler ses pieds chaque jour est important.',
  },
  'ingrown-toenail': {
    alsoCalled: [
      'ongle incarné', 'ongle incarné infecté', 'ongle d’orteil incarné', 'ongle infecté', 'orteil infecté', 'onychocryptose', 'panaris', 'paronychie', 'infection de l’orteil', 'infection de l’ongle',
    ],
    summary: 'Le bord d’un ongle de pied pousse dans la peau, le plus souvent au gros orteil. L’endroit devient douloureux et peut s’infecter. Beaucoup de cas s’arrangent avec des soins simples.',
    onset: 'Une douleur le long du bord de l’ongle, qui augmente en quelques jours. La peau devient rouge et gonflée. Du pus, de la chaleur et des élancements veulent dire qu’il y a une infection.',
    worse: ['des chaussures serrées', 'appuyer sur l’orteil', 'couper l’ongle court ou arrondi'],
    better: ['des bains de pied tièdes', 'des chaussures ouvertes ou larges', 'laisser l’ongle pousser'],
    who: 'Surtout les adolescents et les adultes qui portent des chaussures serrées, transpirent des pieds ou coupent leurs ongles trop court.',
    now: [
      'Trempez le pied dans de l’eau tiède 3 à 4 fois par jour pendant quelques jours. Gardez-le sec le reste du temps.',
      'Portez des chaussures larges ou ouvertes.',
      'Ne coupez pas l’ongle et n’y touchez pas.',
      'Prenez un antidouleur simple si vous en avez besoin.',
      'En cas de diabète, de pieds engourdis ou de mauvaise circulation, ne vous soignez pas vous-même. Faites-vous examiner.',
    ],
    physiotherapist: ['Ne soigne pas ce problème. C’est le rôle d’un spécialiste du pied (podologue).'],
    doctor: [
      'Donne des antibiotiques en cas d’infection.',
      'Retire le bord incarné ou l’ongle après avoir endormi l’orteil. Un spécialiste du pied peut aussi le faire.',
    ],
    watchFor: [
      'Le jour même : vous avez du diabète, une mauvaise circulation ou des défenses immunitaires affaiblies.',
      'Le jour même : une rougeur qui remonte sur l’orteil ou le pied. Avec de la fièvre, allez tout de suite dans un service d’urgences.',
      'Rendez-vous : du pus, ou pas d’amélioration après 2 à 3 jours de soins.',
    ],
    course: 'Les cas légers s’arrangent souvent en quelques jours à quelques semaines, une fois que le bord de l’ongle a poussé ou a été retiré.',
  },
  'plantar-wart': {
    alsoCalled: [
      'verrue plantaire', 'verrues plantaires', 'verrue', 'verrue du pied', 'verrue sous le pied', 'verrue mosaïque', 'verrue virale', 'verrue à HPV', 'papillomavirus', 'myrmécie', 'point noir sous le pied',
    ],
    summary: 'Une verrue sous le pied, causée par un virus dans la peau. Elle est sans danger, mais peut faire mal comme un caillou dans la chaussure. La plupart disparaissent avec le temps.',
    onset: 'Une petite zone dure et rugueuse qui grossit en quelques semaines. Elle a souvent de minuscules points noirs. La pincer par les côtés fait mal, et marcher peut aussi faire mal.',
    worse: ['se tenir debout et marcher dessus', 'la pincer', 'les sols durs'],
    better: ['un coussinet souple', 'des chaussures qui amortissent', 'un gel ou un pansement contre les verrues'],
    who: 'Surtout les enfants et les adolescents. Elle se transmet dans les lieux humides comme les piscines et les vestiaires.',
    now: [
      'Si elle ne vous gêne pas, vous pouvez la laisser tranquille.',
      'Un pharmacien peut vous vendre un gel ou un pansement à l’acide salicylique.',
      'Protégez-la avec un coussinet, et couvrez-la à la piscine. Ne partagez pas vos serviettes.',
      'En cas de diabète, de pieds engourdis ou de mauvaise circulation, n’utilisez pas d’acide. Faites-vous d’abord examiner.',
    ],
    physiotherapist: ['Ne soigne pas ce problème. C’est le rôle d’un pharmacien, d’un spécialiste du pied (podologue) ou d’un médecin.'],
    doctor: [
      'S’assure qu’il s’agit bien d’une verrue.',
      'Peut la geler, ou la gratter après avoir endormi la peau.',
    ],
    watchFor: [
      'Le jour même : peau chaude, rouge et gonflée, ou pus.',
      'Rendez-vous : elle saigne, grossit vite, change de couleur, ou vous ne savez pas ce que c’est.',
      'Rendez-vous : vous avez du diabète, une mauvaise circulation ou des défenses immunitaires affaiblies.',
    ],
    course: 'Beaucoup disparaissent sans traitement, mais cela peut être long. Le traitement prend des semaines à des mois.',
  },
  'lyme-arthritis': {
    alsoCalled: [
      'arthrite de Lyme', 'maladie de Lyme', 'borréliose de Lyme', 'borréliose', 'arthrite à Borrelia', 'maladie de Lyme tardive', 'arthrite après une piqûre de tique', 'arthrite après une morsure de tique', 'arthrite infectieuse',
    ],
    summary: 'Une articulation gonflée, le plus souvent un genou, des mois après la piqûre d’une tique infectée. Les antibiotiques guérissent la plupart des personnes.',
    onset: 'Un genou gonfle, souvent beaucoup, trois à six mois après une piqûre de tique. Il fait en général moins mal qu’on ne le croirait à le voir. Cela peut partir et revenir. Beaucoup n’ont jamais remarqué la piqûre.',
    worse: ['plier le genou gonflé', 'les longues marches et les escaliers'],
    better: ['les antibiotiques', 'le repos', 'les antidouleurs'],
    who: 'Les adultes et les enfants qui vivent ou se promènent là où il y a des tiques : bois, herbes hautes, jardins, et au contact d’animaux de compagnie.',
    now: [
      'Prenez rendez-vous chez un médecin dans les jours qui viennent. Signalez les piqûres de tique, les rougeurs de la peau et les voyages.',
      'Reposez l’articulation et utilisez une poche de froid enveloppée dans un linge, 20 minutes au maximum.',
      'Si l’articulation est chaude et très douloureuse, ou si vous avez de la fièvre, allez tout de suite dans un service d’urgences.',
    ],
    physiotherapist: [
      'Vous envoie chez un médecin si un genou gonfle sans blessure.',
      'Après le traitement, vous aide à retrouver la mobilité et la force de la cuisse.',
    ],
    doctor: [
      'Recherche la maladie de Lyme dans le sang, et souvent dans le liquide de l’articulation.',
      'Donne des antibiotiques pendant plusieurs semaines.',
      'Traite un gonflement qui persiste.',
    ],
    watchFor: [
      'Urgence : une articulation chaude et gonflée avec de la fièvre, ou une articulation trop douloureuse pour bouger.',
      'Urgence : un visage qui s’affaisse d’un côté, un violent mal de tête avec la nuque raide, ou un cœur qui bat très fort ou irrégulièrement.',
      'Rendez-vous : une rougeur ronde qui s’étend, ou un gonflement qui revient.',
    ],
    course: 'La plupart des personnes guérissent en quelques semaines grâce aux antibiotiques. Chez quelques-unes, le gonflement dure des mois ou plus.',
  },
  'septic-bursitis': {
    alsoCalled: [
      'bursite septique', 'bursite infectée', 'bursite infectieuse', 'bourse infectée', 'hygroma infecté', 'hygroma du genou infecté', 'bursite prérotulienne septique', 'bursite prépatellaire infectée', 'bursite infrapatellaire septique', 'bursite du genou', 'bursite prérotulienne', 'bursite',
    ],
    summary: 'Des microbes se trouvent dans le petit coussinet rempli de liquide (la bourse) devant le genou. Il est chaud, rouge et douloureux. Il faut vite des antibiotiques, pour que l’infection ne s’étende pas.',
    onset: 'En un jour ou plus, un gonflement mou devant la rotule devient chaud, rouge et douloureux. Il peut y avoir une écorchure, une morsure, une piqûre ou une coupure, et de la fièvre.',
    worse: ['se mettre à genoux', 'le toucher', 'plier le genou à fond'],
    better: ['les antibiotiques', 'le repos, la jambe surélevée', 'ne pas se mettre à genoux'],
    who: 'Les personnes qui travaillent à genoux, par exemple pour poser des moquettes, couvrir des toits ou jardiner. Aussi en cas de diabète, de goutte, de prise de corticoïdes ou de défenses immunitaires affaiblies.',
    now: [
      'Consultez un médecin le jour même.',
      'Ne vous mettez pas à genoux. Reposez-vous, la jambe surélevée.',
      'N’appuyez pas dessus et n’essayez pas de vider la poche.',
      'Pas de massage ni de bandage serré avant qu’un médecin l’ait vue.',
    ],
    physiotherapist: [
      'Vous envoie d’abord chez un médecin.',
      'Plus tard, vous aide à plier de nouveau le genou, à retrouver la force et à changer votre façon de vous mettre à genoux.',
    ],
    doctor: [
      'Peut prélever du liquide avec une aiguille pour l’analyser.',
      'Donne des antibiotiques, en comprimés ou par perfusion.',
      'Vide ou retire la bourse si l’infection ne disparaît pas.',
    ],
    watchFor: [
      'Urgence : vous ne pouvez pas du tout plier ou bouger le genou, ou toute l’articulation gonfle.',
      'Urgence : de la fièvre et vous vous sentez très mal, des frissons, une confusion ou une rougeur qui s’étend vite.',
      'Le jour même : pas d’amélioration 2 à 3 jours après le début des antibiotiques.',
    ],
    course: 'Cela guérit le plus souvent avec des antibiotiques. Se mettre à genoux peut la faire revenir.',
  },
} satisfies Record<keyof typeof infection, ConditionWords>;
