import type { TreatmentId, TreatmentWords } from '../../schema.js';

export const treatmentWords = {
  rest: {
    name: 'Repos',
    text: 'Déchargez la jambe pendant deux ou trois jours après une blessure récente. Puis recommencez à bouger, un peu plus chaque jour. Un long repos affaiblit les muscles et raidit les articulations.',
  },
  ice: {
    name: 'Glace',
    text: 'Le froid peut calmer la douleur et le gonflement dans les premiers jours après une blessure. Enveloppez une poche de froid ou des petits pois surgelés dans un linge humide. Laissez-la 20 minutes au maximum, toutes les deux à trois heures.',
    caution: 'Pas de glace sur une peau engourdie ou abîmée, ni si votre sang circule mal. Le froid peut aussi aggraver une douleur de nerf.',
  },
  heat: {
    name: 'Chaleur',
    text: 'La chaleur peut soulager des articulations raides et des muscles tendus ou pris de crampes. Utilisez une bouillotte enveloppée, un coussin chauffant ou un bain chaud, 20 minutes au plus.',
    caution:
      'Pas de chaleur dans les deux ou trois premiers jours après une blessure, ni sur une articulation chaude et gonflée ou une peau infectée. Pas de chaleur là où vous la sentez mal, comme en cas de diabète, ni si votre sang circule mal.',
  },
  compression: {
    name: 'Compression',
    text: 'Une bande élastique peut limiter le gonflement et donner un soutien après une entorse ou une élongation. Elle doit tenir fermement, sans serrer. Retirez-la la nuit.',
    caution:
      'Une jambe récemment devenue gonflée et douloureuse peut être le signe d’un caillot de sang. Consultez un médecin le jour même. Ne mettez ni bandage ni bas avant que le médecin l’ait examinée : la compression ne soigne pas un caillot, et c’est le médecin qui décide des bas après un caillot. Demandez aussi d’abord à un médecin si votre sang circule mal, si vous avez du diabète, les pieds engourdis, une insuffisance cardiaque ou une peau fragile. Retirez-la si vos orteils deviennent froids, bleus ou engourdis.',
  },
  elevation: {
    name: 'Surélever la jambe',
    text: 'Posez la jambe sur des coussins, plus haut que la hanche. Cela aide le gonflement à diminuer après une blessure ou une longue journée debout.',
    caution:
      'Si le pied est froid ou pâle, ou fait plus mal quand vous le levez, arrêtez et demandez une aide médicale : le sang circule peut-être mal. Après une blessure, si la douleur est très forte et le muscle dur, gardez la jambe au niveau du cœur et appelez les secours.',
  },
  'pain-medicine': {
    name: 'Médicaments de pharmacie contre la douleur',
    text: 'Le paracétamol ou un anti-inflammatoire comme l’ibuprofène peut calmer la douleur quelques jours. Un gel anti-inflammatoire est un autre choix. Suivez la notice et demandez au pharmacien ce qui vous convient.',
    caution:
      'Demandez conseil avant de prendre des comprimés anti-inflammatoires si vous êtes enceinte, si vous prenez un anticoagulant, ou si vous avez de l’asthme ou un problème d’estomac, de cœur, de reins ou de foie. Si vous avez peut-être un caillot de sang ou une infection, consultez un médecin ; ne traitez pas seulement la douleur.',
  },
  'gentle-movement': {
    name: 'Bouger en douceur',
    text: 'De courtes marches, des étirements faciles et des flexions lentes vous gardent en mouvement et aident la plupart des jambes douloureuses à guérir. Bougez peu mais souvent. Arrêtez avant que la douleur devienne vive.',
    caution:
      'Ne marchez pas sur une jambe peut-être cassée. Si une jambe est récemment devenue gonflée et douloureuse, consultez un médecin avant de l’étirer ou de la faire travailler.',
  },
  'activity-changes': {
    name: 'Changer ce que vous faites',
    text: 'Réduisez ce qui déclenche la douleur, comme les côtes, les sauts ou la station debout prolongée. Continuez ce qui se passe bien. Reprenez par petites étapes.',
  },
  lifestyle: {
    name: 'Bonnes habitudes',
    text: 'Un poids sain et une activité régulière protègent les articulations et les vaisseaux sanguins. Arrêter de fumer aussi. Levez-vous et bougez souvent si vous restez beaucoup en position assise. Cela peut éviter certaines douleurs à la jambe.',
  },
  'sleep-fluids-food': {
    name: 'Sommeil, boissons et alimentation',
    text: 'Dormez bien, buvez assez et mangez varié et sain, pour que votre corps puisse guérir. Trop peu d’eau ou de minéraux peut donner des crampes.',
    caution: 'Si un médecin vous a dit de limiter les boissons ou le sel, tenez-vous-y. Demandez conseil avant de prendre des minéraux en comprimés.',
  },
  footwear: {
    name: 'De bonnes chaussures',
    text: 'Choisissez des chaussures avec de la place pour les orteils, un talon bas et ferme, et un lacet ou une bride. Remplacez celles qui sont usées. Des semelles souples peuvent soulager un talon ou un avant-pied douloureux.',
    caution: 'Si vous avez du diabète ou les pieds engourdis, regardez chaque jour l’intérieur de vos chaussures et vos pieds. Faites voir toute plaie en moins d’un jour.',
  },
  'exercise-therapy': {
    name: 'Rééducation par l’exercice',
    text: 'Des exercices choisis pour vous rendent les muscles plus forts, les articulations plus stables et le corps plus souple. C’est le traitement principal de beaucoup de douleurs à la jambe. Comptez quelques semaines.',
    caution:
      'Si vous avez peut-être un caillot de sang, un os cassé ou une infection, un médecin doit d’abord le vérifier. Après un caillot, les exercices commencent quand le traitement par anticoagulants est en cours et que votre médecin est d’accord.',
  },
  'manual-therapy': {
    name: 'Traitement avec les mains',
    text: 'Le kinésithérapeute masse, ou bouge vos articulations avec les mains, en douceur (mobilisation) ou d’une poussée rapide (manipulation). Cela peut calmer la douleur et la raideur un moment. C’est avec des exercices que cela marche le mieux.',
    caution:
      'Pas de massage ni de manipulation d’une jambe qui a peut-être un caillot de sang, un os cassé ou une infection. Consultez d’abord un médecin.',
  },
  modalities: {
    name: 'Chaud, froid, ultrasons et laser',
    text: 'Certains kinésithérapeutes ajoutent le chaud, le froid, les ultrasons ou le laser pour calmer la douleur et le gonflement. Les preuves que les ultrasons et le laser agissent sont faibles. Pour la sciatique et les articulations usées, ils ne sont pas conseillés. Ils ne doivent jamais remplacer les exercices.',
    caution: 'Signalez une peau engourdie, une grossesse, un caillot, un cancer, une infection ou un implant.',
  },
  education: {
    name: 'Des conseils pour tous les jours',
    text: 'Vous apprenez ce qui cause votre douleur et comment éviter qu’elle revienne : comment vous tenir debout, vous asseoir et soulever, comment aménager votre travail, et quelles habitudes changer.',
  },
  'stretches-and-nerve-glides': {
    name: 'Étirements et glissements du nerf',
    text: 'Les étirements détendent les muscles raides. Les glissements du nerf (mobilisation neurale) font aller et venir doucement un nerf irrité, par exemple dans la sciatique. Ajoutés à d’autres exercices, ils peuvent calmer les fourmillements.',
    caution: 'Arrêtez si les fourmillements, l’engourdissement ou la faiblesse augmentent.',
  },
  'spine-exercises': {
    name: 'Exercices pour le dos',
    text: 'Quand la douleur à la jambe vient du dos, des exercices qui font bouger et renforcent la colonne peuvent soulager la pression sur le nerf. Ils vous aident à vous pencher de nouveau librement.',
    caution:
      'Pas d’exercices en cas de nouvel engourdissement entre les jambes, de nouveaux troubles pour uriner ou aller à la selle, ou de faiblesse dans les deux jambes. Appelez les secours.',
  },
  'supports-and-aids': {
    name: 'Soutiens et aides à la marche',
    text: 'Une bande adhésive, une attelle, une semelle, une canne ou des béquilles peuvent décharger une zone douloureuse pendant qu’elle guérit. Le kinésithérapeute les ajuste et vous montre comment vous en servir.',
    caution:
      'Retirez un soutien s’il rend le pied froid, bleu ou engourdi. Demandez d’abord à un médecin si votre sang circule mal ou si vous avez les pieds engourdis.',
  },
  'prescribed-medicine': {
    name: 'Médicaments sur ordonnance',
    text: 'Si les médicaments de pharmacie ne suffisent pas, un médecin peut en prescrire d’autres contre la douleur, la douleur des nerfs ou le gonflement. Dites-lui ce que vous prenez déjà.',
  },
  injection: {
    name: 'Infiltration',
    text: 'Une piqûre de corticoïdes près d’une articulation ou d’un tendon peut calmer le gonflement et la douleur pendant quelques semaines. Elle permet souvent de se remettre à bouger.',
    caution: 'Pas en cas d’infection. Dites au médecin si vous avez du diabète ou prenez un anticoagulant.',
  },
  surgery: {
    name: 'Chirurgie',
    text: 'Certains problèmes demandent une opération, comme une fracture grave, une artère bouchée ou une articulation très usée. Pour la plupart des douleurs à la jambe, d’autres traitements viennent d’abord.',
  },
  'treating-the-cause': {
    name: 'Soigner la cause',
    text: 'Certaines causes demandent leur propre traitement : des antibiotiques pour une infection, des anticoagulants (qui fluidifient le sang) pour un caillot, ou un traitement du diabète, de la goutte ou des artères rétrécies. Il ne faut pas attendre la kinésithérapie pour cela.',
  },
  'cast-or-splint': {
    name: 'Plâtre ou attelle',
    text: 'Un plâtre, une attelle ou une botte maintient un os cassé ou un ligament déchiré, pour qu’il guérisse. Bougez les articulations qui restent libres.',
    caution:
      'Demandez une aide médicale tout de suite s’il serre trop, si la douleur augmente, si vos orteils deviennent bleus, froids ou engourdis, si le mollet fait mal ou si vous manquez de souffle.',
  },
  'history-taking': {
    name: 'Votre histoire',
    text: 'Le kinésithérapeute vous demande où est la douleur, comment elle a commencé, comment elle est, quelle est sa force, et ce qui l’aggrave ou la soulage. Votre santé, vos médicaments et vos anciennes blessures comptent aussi.',
  },
  'physical-examination': {
    name: 'Examen physique',
    text: 'Le kinésithérapeute regarde comment vous vous tenez et marchez. Puis il cherche les points douloureux et teste le mouvement de vos articulations, votre force, votre sensibilité et, si besoin, votre pouls. Vous pouvez dire stop à tout moment.',
  },
  'daily-life-check': {
    name: 'Votre vie de tous les jours',
    text: 'Vous parlez de fourmillements, d’engourdissement ou de faiblesse, et de ce que la douleur vous empêche de faire : dormir, monter un escalier, travailler ou faire du sport. Cela fixe les objectifs.',
  },
  'telling-causes-apart': {
    name: 'Distinguer les causes',
    text: 'Une crampe, une entorse, une sciatique ou des artères rétrécies (AOMI) peuvent se ressembler. Les réponses et les tests montrent ce qui convient le mieux, et si un médecin doit vous voir d’abord.',
  },
  'further-tests': {
    name: 'Examens complémentaires',
    text: 'Si la douleur est très forte ou ne passe pas, le kinésithérapeute peut vous envoyer chez un médecin pour une radiographie, une autre imagerie ou une prise de sang. Beaucoup de problèmes de jambe n’en demandent pas.',
  },
} satisfies Record<TreatmentId, TreatmentWords>;
