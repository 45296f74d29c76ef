import type { FaqReferences } from './schema.js';
import type { faqs } from './faqs.js';

/** What each frequent question rests on and speaks of; apart from the questions, because a page that shows them does not need it. */
export const faqReferences = {
  'when-is-it-an-emergency': {
    conditions: ['pulmonary-embolism', 'acute-limb-ischaemia', 'cauda-equina-syndrome', 'acute-compartment-syndrome', 'necrotising-infection'],
    sources: ['nhs-wales-dvt', 'acute-limb-ischaemia-6p', 'girft-cauda-equina', 'boast-compartment', 'nice-ng141'],
  },
  'clot-or-strain': {
    conditions: ['deep-vein-thrombosis', 'calf-strain'],
    sources: ['nhs-wales-dvt', 'nice-ng158', 'apta-clots-2022'],
  },
  'most-common-causes': {
    conditions: ['calf-strain', 'hamstring-strain', 'ankle-sprain', 'sciatica', 'herniated-disc', 'osteoarthritis'],
    sources: ['medlineplus-leg-pain'],
  },
  'how-is-the-cause-found': {
    conditions: [],
    sources: ['nhs-inform-sciatica', 'nice-ng226', 'ottawa-ankle'],
  },
  'how-is-it-treated': {
    conditions: [],
    sources: ['nice-ng226', 'healthily-physiotherapy', 'nice-ng158', 'nice-ng141'],
  },
  'what-can-i-do-at-home': {
    conditions: ['delayed-soreness', 'ankle-sprain', 'calf-strain'],
    sources: ['nhs-sprains', 'forth-valley-minor-injury', 'mersey-care-rest-ice', 'nhs-ibuprofen', 'nice-ng89-stockings'],
  },
  'ice-or-heat': {
    conditions: [],
    sources: ['sirona-heat-and-cold', 'nhs-sprains', 'mersey-care-rest-ice'],
  },
  'can-i-exercise': {
    conditions: ['stress-fracture', 'peripheral-artery-disease'],
    sources: ['pain-while-exercising', 'sussex-new-aches', 'nice-qs52-exercise'],
  },
  'which-exercises-help': {
    conditions: ['sciatica', 'osteoarthritis'],
    sources: ['nice-ng226', 'nice-ng59-exercise'],
  },
  'back-pain-and-leg-pain': {
    conditions: ['sciatica', 'herniated-disc', 'spinal-stenosis', 'cauda-equina-syndrome'],
    sources: ['nhs-inform-sciatica', 'girft-cauda-equina'],
  },
  'diabetes-and-leg-pain': {
    conditions: ['peripheral-neuropathy', 'peripheral-artery-disease', 'diabetic-foot-ulcer', 'charcot-foot'],
    sources: ['diabetic-neuropathy', 'nice-ng19', 'rcpod-footwear-diabetes'],
  },
  'child-with-leg-pain': {
    conditions: ['growing-pains', 'slipped-epiphysis', 'transient-synovitis', 'septic-arthritis'],
    sources: ['frimley-limping-child', 'cornwall-limping-child', 'nice-ng12'],
  },
  'first-physiotherapy-visit': {
    conditions: [],
    sources: ['east-kent-physiotherapy', 'nuffield-physiotherapy-visit'],
  },
  'why-professional-guidance': {
    conditions: [],
    sources: ['healthily-physiotherapy', 'borders-msk-red-flags'],
  },
  'which-treatment-is-right': {
    conditions: [],
    sources: ['healthily-physiotherapy', 'nice-ng226'],
  },
} as const satisfies Record<keyof typeof faqs, FaqReferences>;
