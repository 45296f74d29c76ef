import type { careAdvice } from './care-advice.js';
import type { CareAdviceReferences } from './schema.js';

/** What each reason to seek care makes one think of, and what it rests on; apart from the reasons, because a page that shows them does not need it. */
export const careAdviceReferences = {
  'chest-pain-or-breathless': {
    conditions: ['pulmonary-embolism', 'deep-vein-thrombosis'],
    sources: ['nhs-wales-dvt', 'nice-ng158'],
  },
  'cold-pale-numb-leg': {
    conditions: ['acute-limb-ischaemia'],
    sources: ['acute-limb-ischaemia-6p'],
  },
  'bladder-bowel-or-both-legs': {
    conditions: ['cauda-equina-syndrome'],
    sources: ['girft-cauda-equina', 'hssib-cauda-equina'],
  },
  'severe-pain-tight-muscle': {
    conditions: ['acute-compartment-syndrome'],
    sources: ['boast-compartment'],
  },
  'bad-injury': {
    conditions: ['hip-fracture', 'thigh-fracture', 'shin-fracture', 'hip-dislocation'],
    sources: ['nhs-hip-fracture', 'nhs-sprains', 'borders-msk-red-flags', 'nice-cg168'],
  },
  'infection-and-very-unwell': {
    conditions: ['necrotising-infection', 'septic-arthritis', 'diabetic-foot-ulcer'],
    sources: ['nice-ng141', 'nice-ng19', 'bsr-hot-joint-2006', 'borders-msk-red-flags'],
  },
  'groin-lump-stuck': {
    conditions: ['inguinal-hernia'],
    sources: ['bmj-inguinal-hernia'],
  },
  'one-leg-swollen': {
    conditions: ['deep-vein-thrombosis'],
    sources: ['nhs-wales-dvt', 'nice-ng158'],
  },
  'sudden-severe-pain': {
    conditions: ['deep-vein-thrombosis', 'acute-limb-ischaemia', 'gout'],
    sources: ['medlineplus-leg-pain', 'borders-msk-red-flags'],
  },
  'signs-of-infection': {
    conditions: ['cellulitis', 'septic-arthritis', 'osteomyelitis'],
    sources: ['nice-ng141', 'bsr-hot-joint-2006'],
  },
  'new-weakness': {
    conditions: ['herniated-disc', 'peroneal-nerve-palsy'],
    sources: ['borders-msk-red-flags'],
  },
  'cannot-use-the-leg': {
    conditions: ['ankle-fracture', 'knee-fracture', 'achilles-rupture', 'meniscus-tear'],
    sources: ['ottawa-ankle', 'ottawa-knee', 'bjgp-achilles', 'nhs-knee-pain'],
  },
  'foot-wound-or-poor-blood-flow': {
    conditions: ['diabetic-foot-ulcer', 'charcot-foot', 'critical-limb-ischaemia'],
    sources: ['nice-ng19', 'nice-cg147', 'rcpod-footwear-diabetes'],
  },
  'child-limps': {
    conditions: ['slipped-epiphysis', 'septic-arthritis', 'bone-tumour', 'leukaemia'],
    sources: ['cornwall-limping-child', 'kocher', 'frimley-limping-child', 'nice-ng12'],
  },
  'not-getting-better': {
    conditions: [],
    sources: ['nhs-sprains', 'forth-valley-minor-injury', 'nhs-heel-pain'],
  },
  'numbness-or-tingling': {
    conditions: ['sciatica', 'peripheral-neuropathy', 'herniated-disc'],
    sources: ['borders-msk-red-flags', 'nhs-inform-sciatica'],
  },
  'pain-on-walking': {
    conditions: ['peripheral-artery-disease', 'spinal-stenosis'],
    sources: ['edinburgh-claudication', 'medlineplus-leg-pain'],
  },
  'night-pain-lump-weight-loss': {
    conditions: ['bone-tumour', 'bone-metastasis', 'soft-tissue-tumour'],
    sources: ['nice-ng12', 'scottish-sarcoma-referral'],
  },
  'stiff-swollen-joints': {
    conditions: ['rheumatoid-arthritis', 'psoriatic-arthritis', 'polymyalgia-rheumatica'],
    sources: ['nice-ng100'],
  },
  'mild-and-improving': {
    conditions: ['delayed-soreness', 'ankle-sprain', 'calf-strain'],
    sources: ['nhs-sprains', 'forth-valley-minor-injury'],
  },
  'short-cramp': {
    conditions: ['muscle-cramps'],
    sources: ['medlineplus-leg-pain'],
  },
} as const satisfies Record<keyof typeof careAdvice, CareAdviceReferences>;
