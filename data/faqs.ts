import type { Faq } from './schema.js';

/** What an entry is about. */
export const faqTags = {
  urgent: {},
  causes: {},
  'home-care': {},
  exercise: {},
  physiotherapy: {},
  doctor: {},
} as const satisfies Record<string, object>;

/** The frequent questions, in the order in which they are shown. */
export const faqs = {
  'when-is-it-an-emergency': {
    tags: ['urgent', 'doctor'],
    conditions: ['pulmonary-embolism', 'acute-limb-ischaemia', 'cauda-equina-syndrome', 'acute-compartment-syndrome', 'necrotising-infection'],
    sources: ['nhs-wales-dvt', 'acute-limb-ischaemia-6p', 'girft-cauda-equina', 'boast-compartment', 'nice-ng141'],
  },
  'clot-or-strain': {
    tags: ['urgent', 'causes', 'doctor'],
    conditions: ['deep-vein-thrombosis', 'calf-strain'],
    sources: ['nhs-wales-dvt', 'nice-ng158', 'apta-clots-draft'],
  },
  'most-common-causes': {
    tags: ['causes'],
    conditions: ['calf-strain', 'hamstring-strain', 'ankle-sprain', 'sciatica', 'herniated-disc', 'osteoarthritis'],
    sources: ['medlineplus-leg-pain'],
  },
  'how-is-the-cause-found': {
    tags: ['causes', 'doctor'],
    conditions: [],
    sources: ['nhs-inform-sciatica', 'nice-ng226', 'ottawa-ankle'],
  },
  'how-is-it-treated': {
    tags: ['physiotherapy', 'doctor'],
    conditions: [],
    sources: ['nice-ng226', 'healthily-physiotherapy', 'nice-ng158', 'nice-ng141'],
  },
  'what-can-i-do-at-home': {
    tags: ['home-care'],
    conditions: ['delayed-soreness', 'ankle-sprain', 'calf-strain'],
    sources: ['nhs-sprains', 'forth-valley-minor-injury', 'mersey-care-rest-ice', 'nhs-ibuprofen', 'nice-ng89-stockings'],
  },
  'ice-or-heat': {
    tags: ['home-care'],
    conditions: [],
    sources: ['sirona-heat-and-cold', 'nhs-sprains', 'mersey-care-rest-ice'],
  },
  'can-i-exercise': {
    tags: ['exercise', 'home-care'],
    conditions: ['stress-fracture', 'peripheral-artery-disease'],
    sources: ['pain-while-exercising', 'sussex-new-aches', 'nice-qs52-exercise'],
  },
  'which-exercises-help': {
    tags: ['exercise', 'physiotherapy'],
    conditions: ['sciatica', 'osteoarthritis'],
    sources: ['nice-ng226', 'nice-ng59-exercise'],
  },
  'back-pain-and-leg-pain': {
    tags: ['causes'],
    conditions: ['sciatica', 'herniated-disc', 'spinal-stenosis', 'cauda-equina-syndrome'],
    sources: ['nhs-inform-sciatica', 'girft-cauda-equina'],
  },
  'diabetes-and-leg-pain': {
    tags: ['causes', 'doctor'],
    conditions: ['peripheral-neuropathy', 'peripheral-artery-disease', 'diabetic-foot-ulcer', 'charcot-foot'],
    sources: ['diabetic-neuropathy', 'nice-ng19', 'rcpod-footwear-diabetes'],
  },
  'child-with-leg-pain': {
    tags: ['urgent', 'doctor'],
    conditions: ['growing-pains', 'slipped-epiphysis', 'transient-synovitis', 'septic-arthritis'],
    sources: ['frimley-limping-child', 'cornwall-limping-child', 'nice-ng12'],
  },
  'first-physiotherapy-visit': {
    tags: ['physiotherapy'],
    conditions: [],
    sources: ['burton-physiotherapy-visit', 'nuffield-physiotherapy-visit'],
  },
  'why-professional-guidance': {
    tags: ['physiotherapy'],
    conditions: [],
    sources: ['healthily-physiotherapy', 'borders-msk-red-flags'],
  },
  'which-treatment-is-right': {
    tags: ['physiotherapy'],
    conditions: [],
    sources: ['healthily-physiotherapy', 'nice-ng226'],
  },
} as const satisfies Record<string, Faq>;
