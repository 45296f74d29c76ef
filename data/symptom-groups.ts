import type { SymptomGroup } from './schema.js';

/** Signs that often come together, and the kind of cause they point to. */
export const symptomGroups = {
  'sore-weak-swollen': {
    causes: ['muscle'],
    conditions: ['delayed-soreness', 'calf-strain', 'hamstring-strain', 'quadriceps-strain', 'shin-splints'],
    level: 'self-care',
  },
  'stiff-swollen-joint': {
    causes: ['joint'],
    conditions: ['osteoarthritis', 'rheumatoid-arthritis', 'gout'],
    level: 'soon',
  },
  'tingling-numb-shooting': {
    causes: ['nerve'],
    conditions: ['sciatica', 'herniated-disc', 'peripheral-neuropathy', 'meralgia-paresthetica'],
    level: 'soon',
  },
  'one-leg-swollen-red-warm': {
    causes: ['clot'],
    conditions: ['deep-vein-thrombosis', 'superficial-thrombophlebitis'],
    level: 'urgent',
  },
  'cramping-tired-weak': {
    causes: ['vessel'],
    conditions: ['peripheral-artery-disease', 'varicose-veins', 'venous-insufficiency'],
    level: 'soon',
  },
  'red-warm-swollen-fever': {
    causes: ['infection'],
    conditions: ['cellulitis', 'septic-arthritis', 'osteomyelitis'],
    level: 'urgent',
  },
  'pain-swelling-bruise': {
    causes: ['injury'],
    conditions: ['ankle-sprain', 'muscle-contusion', 'ankle-fracture', 'knee-fracture'],
    level: 'self-care',
  },
  'severe-pain-swelling-numb': {
    causes: ['compartment'],
    conditions: ['acute-compartment-syndrome'],
    level: 'emergency',
  },
  'pain-on-effort-gone-at-rest': {
    causes: ['vessel', 'compartment'],
    conditions: ['peripheral-artery-disease', 'exertional-compartment-syndrome'],
    level: 'soon',
  },
} as const satisfies Record<string, SymptomGroup>;
