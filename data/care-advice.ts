import type { CareAdvice } from './schema.js';

/** When to seek care, the most urgent first. */
export const careAdvice = {
  // ---- emergency
  'chest-pain-or-breathless': {
    level: 'emergency',
    conditions: ['pulmonary-embolism', 'deep-vein-thrombosis'],
    sources: ['nhs-wales-dvt', 'nice-ng158'],
  },
  'cold-pale-numb-leg': {
    level: 'emergency',
    conditions: ['acute-limb-ischaemia'],
    sources: ['acute-limb-ischaemia-6p'],
  },
  'bladder-bowel-or-both-legs': {
    level: 'emergency',
    conditions: ['cauda-equina-syndrome'],
    sources: ['girft-cauda-equina', 'hssib-cauda-equina'],
  },
  'severe-pain-tight-muscle': {
    level: 'emergency',
    conditions: ['acute-compartment-syndrome'],
    sources: ['boast-compartment'],
  },
  'bad-injury': {
    level: 'emergency',
    conditions: ['hip-fracture', 'thigh-fracture', 'shin-fracture', 'hip-dislocation'],
    sources: ['nhs-hip-fracture', 'nhs-sprains', 'borders-msk-red-flags', 'nice-cg168'],
  },
  'infection-and-very-unwell': {
    level: 'emergency',
    conditions: ['necrotising-infection', 'septic-arthritis', 'diabetic-foot-ulcer'],
    sources: ['nice-ng141', 'nice-ng19', 'bsr-hot-joint-2006', 'borders-msk-red-flags'],
  },
  'groin-lump-stuck': {
    level: 'emergency',
    conditions: ['inguinal-hernia'],
    sources: ['bmj-inguinal-hernia'],
  },

  // ---- urgent
  'one-leg-swollen': {
    level: 'urgent',
    conditions: ['deep-vein-thrombosis'],
    sources: ['nhs-wales-dvt', 'nice-ng158'],
  },
  'sudden-severe-pain': {
    level: 'urgent',
    conditions: ['deep-vein-thrombosis', 'acute-limb-ischaemia', 'gout'],
    sources: ['medlineplus-leg-pain', 'borders-msk-red-flags'],
  },
  'signs-of-infection': {
    level: 'urgent',
    conditions: ['cellulitis', 'septic-arthritis', 'osteomyelitis'],
    sources: ['nice-ng141', 'bsr-hot-joint-2006'],
  },
  'new-weakness': {
    level: 'urgent',
    conditions: ['herniated-disc', 'peroneal-nerve-palsy'],
    sources: ['borders-msk-red-flags'],
  },
  'cannot-use-the-leg': {
    level: 'urgent',
    conditions: ['ankle-fracture', 'knee-fracture', 'achilles-rupture', 'meniscus-tear'],
    sources: ['ottawa-ankle', 'ottawa-knee', 'bjgp-achilles', 'nhs-knee-pain'],
  },
  'foot-wound-or-poor-blood-flow': {
    level: 'urgent',
    conditions: ['diabetic-foot-ulcer', 'charcot-foot', 'critical-limb-ischaemia'],
    sources: ['nice-ng19', 'nice-cg147', 'rcpod-footwear-diabetes'],
  },
  'child-limps': {
    level: 'urgent',
    conditions: ['slipped-epiphysis', 'septic-arthritis', 'bone-tumour', 'leukaemia'],
    sources: ['cornwall-limping-child', 'kocher', 'frimley-limping-child', 'nice-ng12'],
  },

  // ---- soon
  'not-getting-better': {
    level: 'soon',
    conditions: [],
    sources: ['nhs-sprains', 'forth-valley-minor-injury', 'nhs-heel-pain'],
  },
  'numbness-or-tingling': {
    level: 'soon',
    conditions: ['sciatica', 'peripheral-neuropathy', 'herniated-disc'],
    sources: ['borders-msk-red-flags', 'nhs-inform-sciatica'],
  },
  'pain-on-walking': {
    level: 'soon',
    conditions: ['peripheral-artery-disease', 'spinal-stenosis'],
    sources: ['edinburgh-claudication', 'medlineplus-leg-pain'],
  },
  'night-pain-lump-weight-loss': {
    level: 'soon',
    conditions: ['bone-tumour', 'bone-metastasis', 'soft-tissue-tumour'],
    sources: ['nice-ng12', 'scottish-sarcoma-referral'],
  },
  'stiff-swollen-joints': {
    level: 'soon',
    conditions: ['rheumatoid-arthritis', 'psoriatic-arthritis', 'polymyalgia-rheumatica'],
    sources: ['nice-ng100'],
  },

  // ---- self-care
  'mild-and-improving': {
    level: 'self-care',
    conditions: ['delayed-soreness', 'ankle-sprain', 'calf-strain'],
    sources: ['nhs-sprains', 'forth-valley-minor-injury'],
  },
  'short-cramp': {
    level: 'self-care',
    conditions: ['muscle-cramps'],
    sources: ['medlineplus-leg-pain'],
  },
} as const satisfies Record<string, CareAdvice>;
