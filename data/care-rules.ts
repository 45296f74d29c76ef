import type { CareRule } from './schema.js';

/** What asks for an appointment, though nothing is urgent. Same reading as the red flags. */
export const careRules = {
  'very-young': { level: 'soon', when: [['age<5']] },
  'child-limping': { level: 'soon', when: [['age<16'], ['limp', 'painless-limp']] },
  pregnancy: { level: 'soon', when: [['pregnant-or-birth']] },
  'after-operation': { level: 'soon', when: [['recent-surgery', 'joint-replacement']] },
  'numb-or-weak': {
    level: 'soon',
    when: [
      ['numbness', 'tingling', 'numb-feet', 'leg-weakness', 'numb-outer-thigh'],
      ['for-weeks', 'for-months', 'for-years', 'leg-weakness', 'getting-worse', 'diabetes'],
    ],
  },
  'inflamed-joints': {
    level: 'soon',
    when: [['swelling-joint', 'other-joints'], ['morning-stiffness-long', 'inflammatory-disease', 'sausage-toe']],
  },
  'back-stiff-in-the-young': {
    level: 'soon',
    when: [['low-back-pain'], ['morning-stiffness-long', 'better-moving'], ['age<45'], ['for-months', 'for-years']],
  },
  'swollen-joint-stays': {
    level: 'soon',
    when: [['swelling-joint'], ['for-weeks', 'for-months', 'for-years', 'sudden-no-injury']],
  },
  'injured-knee-swollen': {
    level: 'soon',
    when: [['area:knee'], ['swelling-joint', 'swelled-within-hours', 'pop-heard'], ['twisting-injury', 'direct-blow', 'sudden-effort']],
  },
  'hip-catches': { level: 'soon', when: [['hip-clicks-catches'], ['hip-stiff-turning'], ['for-weeks', 'for-months', 'for-years']] },
  'knee-not-trusted': { level: 'soon', when: [['knee-locks', 'knee-gives-way']] },
  'walking-pain-that-stops': { level: 'soon', when: [['walking-pain-stops']] },
  'veins-with-change': {
    level: 'soon',
    when: [['twisted-veins', 'swelling-both-legs'], ['skin-change', 'wound', 'red-cord', 'for-months', 'for-years', 'getting-worse']],
  },
  'sore-vein': { level: 'soon', when: [['red-cord']] },
  'slow-wound': { level: 'soon', when: [['wound']] },
  // Not on the sole and toes, where hard skin and warts are usual, nor the bump below the knee of a growing child, unless it changes.
  lump: {
    level: 'soon',
    when: [
      ['lump', 'groin-lump'],
      [
        'area:hip',
        'area:groin',
        'area:thigh',
        'area:back-of-thigh',
        'place:above-kneecap',
        'place:kneecap',
        'place:inner-knee',
        'place:outer-knee',
        'place:back-knee',
        'area:shin',
        'area:calf',
        'area:ankle',
        'place:top-of-foot',
        'place:arch',
        'place-unknown',
        'getting-worse',
        'painless',
        'redness',
        'warmth',
        'night-pain',
        'pain-at-rest',
        'constant-pain',
      ],
    ],
  },
  'lump-below-knee': { level: 'soon', when: [['lump'], ['place:below-kneecap'], ['age>=18']] },
  'pain-at-night': {
    level: 'soon',
    when: [['night-pain', 'pain-at-rest'], ['constant-pain', 'for-weeks', 'for-months', 'getting-worse', 'weight-loss']],
  },
  'ill-as-well': { level: 'soon', when: [['fever', 'unwell', 'weight-loss']] },
  'groin-pain-from-training': { level: 'soon', when: [['overuse'], ['area:groin'], ['worse-standing', 'getting-worse', 'hip-stiff-turning']] },
  'bone-pain-from-training': {
    level: 'soon',
    when: [['bone-tender-spot'], ['overuse', 'for-weeks', 'for-months', 'pain-at-rest']],
  },
  'weak-hip-bone': {
    level: 'soon',
    when: [['area:groin', 'area:hip'], ['long-steroids', 'heavy-alcohol', 'sickle-cell']],
  },
  'bone-medicine-and-thigh': { level: 'soon', when: [['bone-medicine'], ['area:thigh', 'area:groin', 'area:hip']] },
  'attack-of-gout': { level: 'soon', when: [['big-toe-attack', 'sausage-toe']] },
  'swollen-legs': { level: 'soon', when: [['swelling-both-legs']] },
  'restless-legs': { level: 'soon', when: [['urge-to-move'], ['worse-evening-rest', 'better-moving', 'night-pain']] },
  'worse-for-weeks': { level: 'soon', when: [['getting-worse'], ['for-weeks', 'for-months', 'for-years']] },
  'daily-life-stopped': { level: 'soon', when: [['stops-daily-life', 'limp', 'painkillers-fail'], ['for-weeks', 'for-months', 'for-years']] },
  'severe-and-stays': { level: 'soon', when: [['severe-pain'], ['constant-pain', 'pain-at-rest', 'getting-worse', 'stops-daily-life']] },
  'back-to-leg-for-long': { level: 'soon', when: [['pain-from-back'], ['for-months', 'for-years']] },
  'cannot-walk-well': { level: 'soon', when: [['cannot-walk-4-steps', 'dip', 'cannot-tiptoe']] },
  'diabetes-and-foot': { level: 'soon', when: [['diabetes'], ['area:foot']] },
  'medicine-and-muscle': { level: 'soon', when: [['statin'], ['both-legs-pain', 'leg-weakness']] },
} as const satisfies Record<string, CareRule>;
