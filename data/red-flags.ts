import type { RedFlag } from './schema.js';

/**
 * What overrides everything. A rule holds when, for each list in `when`, at least one fact of that list is so. No rule
 * asks for something to be absent: that is what keeps one more red answer from ever lowering the level.
 */
export const redFlags = {
  // ---- emergency ----------------------------------------------------------------------------------------------------
  'cauda-equina': {
    level: 'emergency',
    when: [['numb-saddle', 'bladder-bowel-change']],
    suggests: ['cauda-equina-syndrome'],
  },
  'both-legs-weak': {
    level: 'emergency',
    when: [['weak-both-legs']],
    suggests: ['cauda-equina-syndrome'],
  },
  'both-legs-from-back': {
    level: 'emergency',
    when: [
      ['both-legs-pain'],
      ['low-back-pain', 'pain-from-back'],
      ['for-hours', 'for-days'],
      ['leg-weakness', 'numbness', 'tingling', 'shooting', 'foot-drop'],
    ],
    suggests: ['cauda-equina-syndrome'],
  },
  'leg-without-blood': {
    level: 'emergency',
    when: [['cold-pale-leg']],
    suggests: ['acute-limb-ischaemia'],
  },
  // Not for a knee, an ankle or a big toe alone, where gout and its like come suddenly in the same people.
  'sudden-pain-with-artery-risk': {
    level: 'emergency',
    when: [
      ['sudden-no-injury'],
      ['irregular-heartbeat', 'artery-disease'],
      [
        'area:hip',
        'area:groin',
        'area:thigh',
        'area:back-of-thigh',
        'area:shin',
        'area:calf',
        'place:top-of-foot',
        'place:small-toes',
        'place:ball-of-foot',
        'place:arch',
        'place:outer-foot',
        'place:heel',
        'place-unknown',
        'numbness',
        'tingling',
        'leg-weakness',
        'cold-feet',
        'skin-change',
      ],
    ],
    suggests: ['acute-limb-ischaemia'],
  },
  // The first list names a leg that is suddenly numb; this is the same sign told bit by bit. Early in life a pressed nerve is likelier.
  'suddenly-numb-and-weak': {
    level: 'emergency',
    when: [
      ['sudden-no-injury'],
      ['for-hours'],
      ['numbness'],
      ['leg-weakness', 'foot-drop', 'cannot-walk-4-steps'],
      ['age>=50', 'smoker', 'diabetes', 'artery-disease', 'irregular-heartbeat'],
    ],
    suggests: ['acute-limb-ischaemia'],
  },
  'pressure-in-muscle': {
    level: 'emergency',
    when: [['tight-severe-swelling']],
    suggests: ['acute-compartment-syndrome'],
  },
  'pain-on-moving-toes': {
    level: 'emergency',
    when: [
      ['pain-on-toe-move'],
      ['area:shin', 'area:calf'],
      ['swelling-local', 'swelling-one-leg', 'severe-pain', 'direct-blow', 'recent-immobility', 'recent-surgery'],
    ],
    suggests: ['acute-compartment-syndrome'],
  },
  'foot-drop-with-swelling': {
    level: 'emergency',
    when: [['foot-drop'], ['swelling-one-leg', 'swelling-local']],
    suggests: ['acute-compartment-syndrome'],
  },
  // Severe pain and a dropped foot alone are more often a pressed nerve of the back.
  'foot-drop-with-severe-pain': {
    level: 'emergency',
    when: [['foot-drop'], ['severe-pain'], ['direct-blow', 'twisting-injury', 'overuse', 'recent-surgery', 'recent-immobility'], ['area:shin', 'area:calf', 'area:ankle', 'area:foot', 'place-unknown']],
    suggests: ['acute-compartment-syndrome'],
  },
  'clot-in-lung': {
    level: 'emergency',
    when: [['chest-symptoms']],
    suggests: ['pulmonary-embolism'],
  },
  'bone-out-of-place': {
    level: 'emergency',
    when: [['deformed-limb']],
    suggests: ['shin-fracture', 'ankle-fracture', 'thigh-fracture', 'patellar-dislocation'],
  },
  'major-accident': {
    level: 'emergency',
    when: [['major-accident']],
    suggests: ['heel-fracture', 'shin-fracture', 'thigh-fracture'],
  },
  'numb-or-cold-after-injury': {
    level: 'emergency',
    when: [['numb-below-injury'], ['twisting-injury', 'direct-blow', 'sudden-effort']],
    suggests: ['shin-fracture', 'ankle-fracture'],
  },
  'crack-and-cannot-stand': {
    level: 'emergency',
    when: [
      ['twisting-injury', 'direct-blow'],
      ['pop-heard'],
      ['cannot-stand'],
      ['area:thigh', 'area:back-of-thigh', 'area:shin', 'area:calf', 'area:hip', 'area:groin'],
    ],
    suggests: ['shin-fracture', 'thigh-fracture'],
  },
  'severe-and-cannot-stand': {
    level: 'emergency',
    when: [
      ['severe-pain'],
      ['cannot-stand'],
      ['area:hip', 'area:groin', 'area:thigh', 'area:back-of-thigh', 'area:shin', 'place-unknown'],
      ['for-hours', 'sudden-no-injury', 'sudden-effort', 'direct-blow', 'twisting-injury', 'cancer', 'osteoporosis'],
    ],
    suggests: ['thigh-fracture', 'hip-fracture', 'shin-fracture'],
  },
  'hip-after-fall': {
    level: 'emergency',
    when: [['hip-fall-cannot-stand']],
    suggests: ['hip-fracture'],
  },
  'hip-after-fall-cannot-walk': {
    level: 'emergency',
    when: [
      ['direct-blow', 'twisting-injury'],
      ['area:hip', 'area:groin', 'place:front-thigh', 'place-unknown'],
      ['cannot-walk-4-steps', 'leg-short-or-turned'],
      ['age>=50', 'osteoporosis', 'long-steroids'],
    ],
    suggests: ['hip-fracture'],
  },
  'hot-joint-and-ill': {
    level: 'emergency',
    when: [['hot-joint-fever']],
    suggests: ['septic-arthritis'],
  },
  'hot-joint-and-fever': {
    level: 'emergency',
    when: [
      ['swelling-joint', 'joint-hot-red', 'cannot-move-joint', 'joint-replacement'],
      ['fever'],
      ['for-hours', 'for-days', 'sudden-no-injury', 'severe-pain', 'cannot-move-joint', 'cannot-walk-4-steps', 'recent-joint-injection', 'joint-replacement'],
    ],
    suggests: ['septic-arthritis'],
  },
  // A deep joint such as the hip does not look swollen.
  'fever-and-cannot-walk': {
    level: 'emergency',
    when: [['fever'], ['cannot-walk-4-steps'], ['area:hip', 'area:groin', 'area:thigh', 'area:knee', 'area:ankle', 'place-unknown']],
    suggests: ['septic-arthritis', 'spinal-infection'],
  },
  'ill-child-not-walking': {
    level: 'emergency',
    when: [['child-fever-no-walk']],
    suggests: ['septic-arthritis', 'osteomyelitis'],
  },
  'child-with-fever-and-leg': {
    level: 'emergency',
    when: [['age<16'], ['fever'], ['cannot-walk-4-steps', 'swelling-joint', 'severe-pain']],
    suggests: ['septic-arthritis', 'osteomyelitis'],
  },
  'spreading-infection': {
    level: 'emergency',
    when: [['spreading-infection']],
    suggests: ['cellulitis', 'necrotising-infection'],
  },
  'infected-skin-and-ill': {
    level: 'emergency',
    when: [
      ['redness', 'red-clear-edge', 'wound'],
      ['fever'],
      ['unwell', 'severe-pain', 'diabetes', 'weak-immune', 'drug-injection', 'recent-surgery'],
    ],
    suggests: ['cellulitis', 'necrotising-infection'],
  },
  'dying-skin': {
    level: 'emergency',
    when: [['black-skin']],
    suggests: ['necrotising-infection', 'critical-limb-ischaemia'],
  },
  'bone-visible-in-wound': {
    level: 'emergency',
    when: [['bone-visible']],
    suggests: ['osteomyelitis', 'diabetic-foot-ulcer'],
  },
  'heavy-bleeding': {
    level: 'emergency',
    when: [['heavy-bleeding']],
    suggests: ['varicose-veins'],
  },
  'hernia-stuck': {
    level: 'emergency',
    when: [['hernia-stuck']],
    suggests: ['inguinal-hernia'],
  },
  'breaking-muscle': {
    level: 'emergency',
    when: [['dark-urine']],
    suggests: ['rhabdomyolysis'],
  },
  'sickle-cell-pain': {
    level: 'emergency',
    when: [['sickle-cell'], ['severe-pain', 'fever', 'unwell', 'sudden-no-injury']],
    suggests: ['sickle-cell-crisis'],
  },
  'spine-pressed-by-cancer': {
    level: 'emergency',
    when: [['cancer'], ['low-back-pain', 'pain-from-back'], ['leg-weakness', 'both-legs-pain', 'foot-drop']],
    suggests: ['bone-metastasis', 'cauda-equina-syndrome'],
  },
  'spine-infection-with-nerve': {
    level: 'emergency',
    when: [['low-back-pain', 'pain-from-back'], ['fever'], ['leg-weakness', 'foot-drop', 'numbness']],
    suggests: ['spinal-infection'],
  },
  'purple-spots-and-fever': {
    level: 'emergency',
    when: [['purple-spots'], ['fever']],
    suggests: ['vasculitis'],
  },
  'pregnancy-headache-swelling': {
    level: 'emergency',
    when: [['pregnant-or-birth'], ['headache-vision']],
    suggests: ['leg-pain-in-pregnancy'],
  },
  'bleeding-illness': {
    level: 'emergency',
    when: [
      ['bleeding-disorder'],
      ['swelling-joint', 'swelling-local', 'swelling-one-leg', 'severe-pain', 'cannot-walk-4-steps'],
      ['for-hours', 'for-days', 'getting-worse', 'severe-pain', 'cannot-walk-4-steps', 'direct-blow', 'twisting-injury', 'sudden-effort', 'sudden-no-injury'],
    ],
    suggests: ['joint-bleeding', 'acute-compartment-syndrome'],
  },

  // ---- urgent: today ------------------------------------------------------------------------------------------------
  'one-leg-swollen': {
    level: 'urgent',
    when: [['swelling-one-leg']],
    suggests: ['deep-vein-thrombosis'],
  },
  'calf-pain-with-clot-risk': {
    level: 'urgent',
    when: [
      ['area:calf', 'place:back-knee'],
      ['past-clot', 'cancer', 'recent-surgery', 'recent-immobility', 'pregnant-or-birth', 'long-journey', 'hormone-pill'],
      ['for-hours', 'for-days', 'for-weeks', 'swelling-local', 'warmth', 'redness', 'getting-worse'],
    ],
    suggests: ['deep-vein-thrombosis'],
  },
  'thigh-swollen-with-clot-risk': {
    level: 'urgent',
    when: [
      ['area:thigh', 'area:back-of-thigh', 'area:groin'],
      ['past-clot', 'cancer', 'recent-surgery', 'recent-immobility', 'pregnant-or-birth', 'long-journey', 'hormone-pill'],
      ['swelling-local', 'warmth', 'redness'],
    ],
    suggests: ['deep-vein-thrombosis'],
  },
  // A clot high up can hurt in the groin or thigh with little to see.
  'new-groin-or-thigh-pain-in-pregnancy': {
    level: 'urgent',
    when: [
      ['pregnant-or-birth'],
      ['area:groin', 'area:thigh', 'area:back-of-thigh'],
      ['for-hours', 'for-days'],
      ['sudden-no-injury', 'getting-worse', 'severe-pain', 'constant-pain', 'heavy-legs'],
    ],
    suggests: ['deep-vein-thrombosis'],
  },
  'sore-calf-without-injury': {
    level: 'urgent',
    when: [['area:calf'], ['calf-tender', 'constant-pain'], ['sudden-no-injury'], ['for-hours', 'for-days']],
    suggests: ['deep-vein-thrombosis'],
  },
  'calf-hot-or-red': {
    level: 'urgent',
    when: [['area:calf', 'place:back-knee'], ['redness', 'warmth'], ['swelling-local', 'getting-worse', 'for-hours', 'for-days']],
    suggests: ['deep-vein-thrombosis', 'cellulitis'],
  },
  'hot-joint': {
    level: 'urgent',
    when: [
      ['swelling-joint', 'joint-hot-red'],
      ['redness', 'warmth', 'joint-hot-red', 'cannot-move-joint'],
      ['area:knee', 'area:ankle', 'area:hip', 'area:groin', 'place-unknown'],
      ['for-hours', 'for-days', 'sudden-no-injury', 'recent-joint-injection', 'severe-pain'],
    ],
    suggests: ['septic-arthritis', 'pseudogout', 'gout'],
  },
  'swollen-joint-and-fever': {
    level: 'urgent',
    when: [['swelling-joint', 'joint-hot-red'], ['fever']],
    suggests: ['septic-arthritis', 'rheumatoid-arthritis', 'reactive-arthritis'],
  },
  'hip-and-fever': {
    level: 'urgent',
    when: [['fever'], ['area:hip', 'area:groin']],
    suggests: ['septic-arthritis', 'spinal-infection'],
  },
  'joint-cannot-move': {
    level: 'urgent',
    when: [['cannot-move-joint'], ['area:knee', 'area:ankle', 'area:hip', 'area:groin', 'place-unknown']],
    suggests: ['septic-arthritis', 'pseudogout'],
  },
  'severe-sudden-pain': {
    level: 'urgent',
    when: [
      ['severe-pain'],
      ['sudden-no-injury', 'twisting-injury', 'direct-blow', 'for-hours'],
      ['area:hip', 'area:groin', 'area:thigh', 'area:back-of-thigh', 'area:knee', 'area:shin', 'area:calf', 'area:ankle', 'place-unknown'],
    ],
    suggests: ['pseudogout', 'deep-vein-thrombosis'],
  },
  'joint-inflamed-after-infection': {
    level: 'urgent',
    when: [['swelling-joint'], ['gut-or-genital-infection', 'new-partner', 'recent-joint-injection', 'drug-injection']],
    suggests: ['reactive-arthritis', 'septic-arthritis'],
  },
  'both-legs-from-back-for-weeks': {
    level: 'urgent',
    when: [
      ['both-legs-pain'],
      ['pain-from-back'],
      ['getting-worse', 'severe-pain', 'sudden-no-injury'],
      ['for-hours', 'for-days', 'for-weeks'],
    ],
    suggests: ['herniated-disc', 'cauda-equina-syndrome'],
  },
  'replaced-joint-inflamed': {
    level: 'urgent',
    when: [
      ['joint-replacement'],
      ['swelling-joint', 'redness', 'warmth', 'fever', 'getting-worse', 'wound', 'cannot-walk-4-steps', 'sudden-no-injury', 'recent-infection'],
    ],
    suggests: ['knee-replacement-problem', 'hip-replacement-problem'],
  },
  'ankle-may-be-broken': {
    level: 'urgent',
    when: [
      ['twisting-injury', 'direct-blow', 'sudden-effort'],
      ['area:ankle'],
      ['ankle-bone-tender', 'bone-tender-spot', 'cannot-walk-4-steps'],
    ],
    suggests: ['ankle-fracture', 'ankle-sprain'],
  },
  'ankle-bruised-and-limping': {
    level: 'urgent',
    when: [
      ['twisting-injury', 'direct-blow', 'sudden-effort'],
      ['area:ankle'],
      ['bruising'],
      ['swelling-joint', 'swelling-local', 'swelled-within-hours'],
      // A limp alone is still walking: four steps count, however they look.
      ['severe-pain', 'ankle-unstable', 'getting-worse'],
    ],
    suggests: ['ankle-fracture', 'ankle-sprain'],
  },
  'foot-may-be-broken': {
    level: 'urgent',
    when: [
      ['twisting-injury', 'direct-blow', 'sudden-effort'],
      ['area:foot', 'area:ankle'],
      ['midfoot-tender', 'outer-foot-tender', 'sole-bruise', 'cannot-walk-4-steps'],
    ],
    suggests: ['foot-fracture', 'lisfranc-injury'],
  },
  'knee-may-be-broken': {
    level: 'urgent',
    when: [
      ['twisting-injury', 'direct-blow'],
      ['area:knee'],
      ['age>=55', 'cannot-bend-90', 'cannot-walk-4-steps', 'cannot-straighten', 'bone-tender-spot'],
      ['for-hours', 'for-days', 'swelling-joint', 'limp', 'cannot-straighten', 'severe-pain'],
    ],
    suggests: ['knee-fracture'],
  },
  'knee-badly-hurt': {
    level: 'urgent',
    when: [
      ['twisting-injury', 'direct-blow', 'sudden-effort'],
      ['area:knee'],
      ['pop-heard', 'swelled-within-hours', 'knee-locks', 'knee-gives-way', 'kneecap-slipped', 'had-to-stop'],
      ['swelling-joint', 'swelled-within-hours', 'knee-locks', 'kneecap-slipped'],
      ['for-hours', 'for-days'],
    ],
    suggests: ['acl-injury', 'mcl-injury', 'meniscus-tear', 'patellar-dislocation'],
  },
  'knee-locked': {
    level: 'urgent',
    when: [['area:knee'], ['knee-locks'], ['cannot-bend-90', 'cannot-straighten', 'cannot-walk-4-steps', 'severe-pain']],
    suggests: ['meniscus-tear'],
  },
  'cannot-straighten-knee': {
    level: 'urgent',
    when: [['cannot-straighten'], ['area:knee', 'area:thigh']],
    suggests: ['quadriceps-tendon-rupture', 'patellar-tendon-rupture', 'knee-fracture'],
  },
  'cannot-walk-after-injury': {
    level: 'urgent',
    when: [['twisting-injury', 'direct-blow', 'sudden-effort'], ['cannot-walk-4-steps']],
    suggests: ['shin-fracture', 'ankle-fracture', 'knee-fracture'],
  },
  'cannot-walk': {
    level: 'urgent',
    when: [['cannot-walk-4-steps'], ['for-hours', 'for-days', 'getting-worse', 'severe-pain', 'unwell']],
    suggests: [],
  },
  'shin-may-be-broken': {
    level: 'urgent',
    when: [
      ['twisting-injury', 'direct-blow'],
      ['area:shin', 'area:calf', 'area:thigh'],
      ['pop-heard', 'cannot-walk-4-steps', 'bone-tender-spot'],
      ['swelling-local', 'swelling-one-leg', 'severe-pain', 'bruising', 'cannot-stand'],
    ],
    suggests: ['shin-fracture'],
  },
  'achilles-torn': {
    level: 'urgent',
    when: [
      ['pop-or-kick', 'pop-heard', 'cannot-tiptoe', 'dip'],
      ['place:achilles', 'place:lower-calf', 'place:heel'],
      ['sudden-effort', 'pop-or-kick', 'sudden-no-injury', 'twisting-injury', 'pop-heard'],
    ],
    suggests: ['achilles-rupture'],
  },
  'calf-snapped': {
    level: 'urgent',
    when: [['pop-or-kick', 'pop-heard'], ['area:calf'], ['cannot-tiptoe', 'cannot-walk-4-steps']],
    suggests: ['achilles-rupture', 'calf-strain'],
  },
  'hamstring-torn-off': {
    level: 'urgent',
    when: [
      ['sudden-effort', 'twisting-injury', 'direct-blow'],
      ['place:buttock', 'area:back-of-thigh'],
      ['bruising'],
      ['leg-weakness', 'pop-heard', 'cannot-walk-4-steps', 'worse-sitting-on-it', 'dip'],
    ],
    suggests: ['hamstring-avulsion'],
  },
  'older-hip-after-fall': {
    level: 'urgent',
    when: [
      ['direct-blow', 'twisting-injury'],
      ['area:hip', 'area:groin', 'place:front-thigh'],
      ['age>=65', 'osteoporosis', 'long-steroids'],
    ],
    suggests: ['hip-fracture', 'pelvic-fracture'],
  },
  'hip-stress-fracture': {
    level: 'urgent',
    when: [['overuse'], ['area:groin', 'place:front-thigh'], ['pain-at-rest', 'night-pain', 'limp']],
    suggests: ['hip-stress-fracture'],
  },
  // A pulled muscle feels the same, but walking on can break a cracked hip through.
  'groin-pain-stops-sport': {
    level: 'urgent',
    when: [['sudden-effort'], ['area:groin'], ['limp'], ['had-to-stop']],
    suggests: ['hip-stress-fracture', 'pelvic-avulsion', 'groin-strain'],
  },
  'thigh-pain-under-bone-medicine': {
    level: 'urgent',
    when: [['bone-medicine'], ['area:thigh', 'area:groin'], ['limp', 'pain-at-rest', 'night-pain', 'getting-worse', 'severe-pain']],
    suggests: ['atypical-thigh-fracture'],
  },
  'bleeding-into-leg': {
    level: 'urgent',
    when: [
      ['blood-thinner', 'bleeding-disorder'],
      ['direct-blow', 'twisting-injury', 'sudden-effort', 'sudden-no-injury'],
      ['swelling-local', 'swelling-joint', 'bruising', 'getting-worse', 'cannot-walk-4-steps'],
    ],
    suggests: ['joint-bleeding', 'muscle-contusion', 'acute-compartment-syndrome'],
  },
  // Blood in the muscle that bends the hip does not show, and it can gather slowly.
  'bleeding-deep-at-the-hip': {
    level: 'urgent',
    when: [
      ['blood-thinner', 'bleeding-disorder'],
      ['area:groin', 'area:hip', 'area:thigh'],
      ['for-hours', 'for-days', 'leg-weakness', 'cannot-walk-4-steps'],
      ['getting-worse', 'severe-pain', 'leg-weakness', 'cannot-walk-4-steps'],
    ],
    suggests: ['muscle-contusion', 'joint-bleeding'],
  },
  'foot-drop': {
    level: 'urgent',
    when: [['foot-drop']],
    suggests: ['peroneal-nerve-palsy', 'herniated-disc'],
  },
  'growing-weakness': {
    level: 'urgent',
    when: [['leg-weakness'], ['low-back-pain', 'pain-from-back', 'numbness'], ['getting-worse', 'for-hours', 'for-days']],
    suggests: ['herniated-disc', 'spinal-infection'],
  },
  'back-pain-and-ill': {
    level: 'urgent',
    when: [
      ['low-back-pain', 'pain-from-back'],
      ['fever', 'weight-loss', 'tuberculosis', 'drug-injection', 'weak-immune', 'cancer'],
    ],
    suggests: ['spinal-infection', 'bone-metastasis'],
  },
  'child-limping-and-more': {
    level: 'urgent',
    when: [
      ['age<16'],
      ['limp', 'painless-limp'],
      ['fever', 'unwell', 'night-pain', 'weight-loss', 'lump', 'swelling-joint', 'severe-pain', 'pale-bruising', 'age<3', 'for-weeks'],
    ],
    suggests: ['transient-synovitis', 'septic-arthritis', 'leukaemia'],
  },
  'child-hip': {
    level: 'urgent',
    when: [['age<16'], ['area:hip', 'area:groin'], ['limp', 'hip-stiff-turning', 'leg-short-or-turned']],
    suggests: ['transient-synovitis', 'perthes-disease', 'slipped-epiphysis'],
  },
  'slipped-hip': {
    level: 'urgent',
    when: [
      ['age>=9'],
      ['age<17'],
      ['area:hip', 'area:groin', 'area:thigh', 'area:knee'],
      ['limp', 'hip-stiff-turning', 'leg-short-or-turned'],
      ['overweight', 'area:hip', 'area:groin', 'area:thigh', 'hip-stiff-turning', 'leg-short-or-turned'],
    ],
    suggests: ['slipped-epiphysis'],
  },
  'child-swollen-joint': {
    level: 'urgent',
    when: [['age<16'], ['swelling-joint', 'joint-hot-red'], ['morning-stiffness-long', 'for-weeks', 'for-months', 'warmth', 'redness', 'unwell']],
    suggests: ['juvenile-arthritis', 'septic-arthritis'],
  },
  'growing-bone-pain': {
    level: 'urgent',
    when: [
      ['age<25'],
      ['night-pain', 'constant-pain', 'painkillers-fail', 'pain-at-rest'],
      ['getting-worse', 'lump', 'swelling-joint', 'swelling-local', 'weight-loss', 'unwell'],
      ['for-weeks', 'for-months'],
    ],
    suggests: ['bone-tumour'],
  },
  'young-bone-lump': {
    level: 'urgent',
    when: [
      ['age<25'],
      ['lump'],
      ['area:knee', 'area:thigh', 'area:shin', 'area:hip', 'area:back-of-thigh', 'area:calf'],
      ['getting-worse', 'painless', 'night-pain', 'constant-pain', 'pain-at-rest', 'weight-loss', 'unwell'],
    ],
    suggests: ['bone-tumour', 'soft-tissue-tumour'],
  },
  // Not at the knee, where the sore bump of growing children is usual.
  'young-lump-that-stays': {
    level: 'urgent',
    when: [['age<25'], ['lump'], ['area:thigh', 'area:back-of-thigh', 'area:shin', 'area:hip'], ['for-weeks', 'for-months']],
    suggests: ['bone-tumour', 'soft-tissue-tumour'],
  },
  'pale-and-bone-pain': {
    level: 'urgent',
    when: [['age<18'], ['pale-bruising']],
    suggests: ['leukaemia'],
  },
  'child-persistent-with-fever': {
    level: 'urgent',
    when: [['age<25'], ['fever', 'weight-loss'], ['for-weeks', 'for-months', 'night-pain', 'constant-pain']],
    suggests: ['leukaemia', 'osteomyelitis'],
  },
  'bone-pain-with-cancer': {
    level: 'urgent',
    when: [['cancer', 'weight-loss'], ['night-pain', 'pain-at-rest', 'constant-pain', 'getting-worse']],
    suggests: ['bone-metastasis'],
  },
  'night-pain-getting-worse': {
    level: 'urgent',
    when: [['night-pain'], ['getting-worse', 'constant-pain'], ['dull-ache', 'pain-at-rest', 'painkillers-fail'], ['for-weeks', 'for-months'], ['gradual-onset']],
    suggests: ['bone-tumour', 'bone-metastasis'],
  },
  'diabetic-foot': {
    level: 'urgent',
    when: [
      ['diabetes'],
      ['area:foot', 'area:ankle', 'place-unknown'],
      ['wound', 'redness', 'warmth', 'swelling-local', 'swelling-joint', 'discharge', 'skin-break', 'nail-edge', 'blister-rash'],
    ],
    suggests: ['diabetic-foot-ulcer', 'charcot-foot'],
  },
  'numb-hot-foot': {
    level: 'urgent',
    when: [['numb-feet'], ['area:foot', 'area:ankle'], ['wound', 'warmth', 'redness']],
    suggests: ['charcot-foot', 'diabetic-foot-ulcer'],
  },
  'poor-blood-flow-at-rest': {
    level: 'urgent',
    when: [['better-hanging-leg', 'wound', 'black-skin'], ['pain-at-rest', 'night-pain', 'walking-pain-stops', 'artery-disease']],
    suggests: ['critical-limb-ischaemia'],
  },
  'rest-pain-in-artery-disease': {
    level: 'urgent',
    when: [['pain-at-rest', 'night-pain', 'constant-pain'], ['artery-disease', 'walking-pain-stops'], ['area:foot', 'area:ankle', 'area:shin', 'area:calf', 'place-unknown']],
    suggests: ['critical-limb-ischaemia'],
  },
  'foot-pain-at-rest-with-artery-risk': {
    level: 'urgent',
    when: [['pain-at-rest', 'night-pain', 'constant-pain'], ['diabetes', 'smoker'], ['area:foot'], ['cold-feet', 'skin-change', 'severe-pain']],
    suggests: ['critical-limb-ischaemia'],
  },
  'severe-pain-in-artery-disease': {
    level: 'urgent',
    when: [
      ['severe-pain'],
      ['artery-disease', 'irregular-heartbeat'],
      [
        'area:thigh',
        'area:back-of-thigh',
        'area:shin',
        'area:calf',
        'place:top-of-foot',
        'place:small-toes',
        'place:ball-of-foot',
        'place:arch',
        'place:outer-foot',
        'place:heel',
        'place-unknown',
        'numbness',
        'leg-weakness',
        'cold-feet',
        'skin-change',
      ],
    ],
    suggests: ['acute-limb-ischaemia', 'critical-limb-ischaemia'],
  },
  'skin-infection': {
    level: 'urgent',
    when: [
      ['redness', 'red-clear-edge'],
      ['warmth', 'swelling-local', 'swelling-one-leg', 'fever', 'severe-pain'],
      ['getting-worse', 'red-clear-edge', 'skin-break', 'wound', 'fever', 'discharge', 'unwell'],
    ],
    suggests: ['cellulitis'],
  },
  'wound-infected': {
    level: 'urgent',
    when: [['wound'], ['discharge', 'fever', 'redness'], ['diabetes', 'weak-immune', 'getting-worse', 'fever', 'artery-disease']],
    suggests: ['cellulitis', 'diabetic-foot-ulcer'],
  },
  'after-surgery': {
    level: 'urgent',
    when: [['recent-surgery'], ['redness', 'warmth', 'fever', 'discharge', 'swelling-joint', 'swelling-both-legs', 'severe-pain', 'getting-worse']],
    suggests: ['deep-vein-thrombosis', 'septic-arthritis'],
  },
  'sore-vein-with-clot-risk': {
    level: 'urgent',
    when: [['red-cord'], ['swelling-one-leg', 'pregnant-or-birth', 'cancer', 'recent-surgery', 'recent-immobility', 'past-clot', 'fever']],
    suggests: ['superficial-thrombophlebitis', 'deep-vein-thrombosis'],
  },
  'hernia-painful': {
    level: 'urgent',
    when: [['area:groin', 'area:hip', 'area:thigh'], ['groin-lump'], ['severe-pain', 'redness', 'skin-change', 'sudden-no-injury', 'getting-worse']],
    suggests: ['inguinal-hernia'],
  },
  'antibiotic-tendon': {
    level: 'urgent',
    when: [['fluoroquinolone'], ['place:achilles', 'area:calf', 'area:ankle', 'place:heel', 'area:knee']],
    suggests: ['medicine-tendon-pain'],
  },
  'shingles-new': {
    level: 'urgent',
    when: [['blister-rash'], ['for-hours', 'for-days', 'weak-immune']],
    suggests: ['shingles'],
  },
  'stiff-shoulders-and-head': {
    level: 'urgent',
    when: [['headache-vision'], ['age>=50'], ['shoulder-stiffness', 'both-legs-pain', 'morning-stiffness-long', 'unwell']],
    suggests: ['polymyalgia-rheumatica'],
  },
  'purple-spots-and-ill': {
    level: 'urgent',
    when: [['purple-spots'], ['unwell', 'other-joints', 'weight-loss']],
    suggests: ['vasculitis'],
  },
  'gout-and-ill': {
    level: 'urgent',
    when: [['place:big-toe', 'place:ball-of-foot', 'gout-before'], ['big-toe-attack', 'gout-before'], ['fever', 'unwell']],
    suggests: ['gout', 'septic-arthritis'],
  },
} as const satisfies Record<string, RedFlag>;
