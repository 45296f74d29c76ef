import type { CareRule } from './schema.js';

/** What asks for an appointment, though nothing is urgent. Same reading as the red flags. */
export const careRules = {
  'very-young': { level: 'soon', when: [['age<5']], sources: ['frimley-limping-child'] },
  'child-limping': { level: 'soon', when: [['age<16'], ['limp', 'painless-limp']], sources: ['frimley-limping-child'] },
  pregnancy: { level: 'soon', when: [['pregnant-or-birth']], sources: ['nhs-wales-dvt'] },
  'after-operation': { level: 'soon', when: [['recent-surgery', 'joint-replacement']], sources: ['borders-msk-red-flags'] },
  'numb-or-weak': {
    level: 'soon',
    when: [
      ['numbness', 'tingling', 'numb-feet', 'leg-weakness', 'numb-outer-thigh'],
      ['for-weeks', 'for-months', 'for-years', 'leg-weakness', 'getting-worse', 'diabetes'],
    ],
    sources: ['borders-msk-red-flags'],
  },
  'inflamed-joints': {
    level: 'soon',
    when: [['swelling-joint', 'other-joints'], ['morning-stiffness-long', 'inflammatory-disease', 'sausage-toe']],
    sources: ['nice-ng100'],
  },
  'back-stiff-in-the-young': {
    level: 'soon',
    when: [['low-back-pain'], ['morning-stiffness-long', 'better-moving'], ['age<45'], ['for-months', 'for-years']],
    sources: ['nice-ng100'],
  },
  'swollen-joint-stays': {
    level: 'soon',
    when: [['swelling-joint'], ['for-weeks', 'for-months', 'for-years', 'sudden-no-injury']],
    sources: ['nhs-knee-pain'],
  },
  'injured-knee-swollen': {
    level: 'soon',
    when: [['area:knee'], ['swelling-joint', 'swelled-within-hours', 'pop-heard'], ['twisting-injury', 'direct-blow', 'sudden-effort']],
    sources: ['nhs-knee-pain', 'lothian-knee-trauma'],
  },
  'knee-not-trusted': { level: 'soon', when: [['knee-locks', 'knee-gives-way']], sources: ['nhs-knee-pain'] },
  'walking-pain-that-stops': { level: 'soon', when: [['walking-pain-stops']], sources: ['edinburgh-claudication', 'nice-cg147'] },
  'veins-with-change': {
    level: 'soon',
    when: [['twisted-veins', 'swelling-both-legs'], ['skin-change', 'wound', 'red-cord', 'for-months', 'for-years', 'getting-worse']],
    sources: ['nice-cg168'],
  },
  'sore-vein': { level: 'soon', when: [['red-cord']], sources: ['nice-cg168'] },
  'slow-wound': { level: 'soon', when: [['wound']], sources: ['nice-cg168', 'nice-ng19'] },
  lump: { level: 'soon', when: [['lump', 'groin-lump']], sources: ['nice-ng12', 'scottish-sarcoma-referral'] },
  'pain-at-night': {
    level: 'soon',
    when: [['night-pain', 'pain-at-rest'], ['constant-pain', 'for-weeks', 'for-months', 'getting-worse', 'weight-loss']],
    sources: ['nice-ng12'],
  },
  'ill-as-well': { level: 'soon', when: [['fever', 'unwell', 'weight-loss']], sources: ['medlineplus-leg-pain'] },
  'bone-pain-from-training': {
    level: 'soon',
    when: [['bone-tender-spot'], ['overuse', 'for-weeks', 'for-months', 'pain-at-rest']],
    sources: ['borders-msk-red-flags'],
  },
  'weak-hip-bone': {
    level: 'soon',
    when: [['area:groin', 'area:hip'], ['long-steroids', 'heavy-alcohol', 'sickle-cell']],
    sources: ['borders-msk-red-flags'],
  },
  'attack-of-gout': { level: 'soon', when: [['big-toe-attack', 'sausage-toe']], sources: ['nhs-wales-gout'] },
  'swollen-legs': { level: 'soon', when: [['swelling-both-legs']], sources: ['medlineplus-leg-pain'] },
  'restless-legs': { level: 'soon', when: [['urge-to-move'], ['worse-evening-rest', 'better-moving', 'night-pain']], sources: ['irlssg-2014'] },
  'worse-for-weeks': { level: 'soon', when: [['getting-worse'], ['for-weeks', 'for-months', 'for-years']], sources: ['medlineplus-leg-pain', 'nhs-sprains'] },
  'cannot-walk-well': { level: 'soon', when: [['cannot-walk-4-steps', 'dip', 'cannot-tiptoe']], sources: ['nhs-sprains'] },
  'diabetes-and-foot': { level: 'soon', when: [['diabetes'], ['area:foot']], sources: ['nhs-heel-pain', 'nice-ng19'] },
  'medicine-and-muscle': { level: 'soon', when: [['statin'], ['both-legs-pain', 'leg-weakness']], sources: ['medlineplus-leg-pain'] },
} as const satisfies Record<string, CareRule>;
