import type { other } from '../conditions/other.js';
import type { Dossier } from '../schema.js';

export const otherDossiers = {
  'inguinal-hernia': {
    icd10: ['K40.9', 'K40.3', 'K40.4'],
    laterality: 'either-or-both',
    whoHelps: ['doctor', 'emergency-services'],
    treatments: ['activity-changes', 'lifestyle', 'education', 'physical-examination', 'further-tests', 'surgery'],
    doctorFirst: ['manual-therapy', 'compression', 'exercise-therapy'],
    linesOf: { watchFor: { 2: { from: 0, to: 17 } } },
    sources: ['north-cumbria-inguinal-hernia', 'hull-hernia-repair', 'gp-reasoning-hernia'],
  },
  fibromyalgia: {
    icd10: ['M79.7'],
    laterality: 'both-sides',
    whoHelps: ['doctor', 'physiotherapist', 'yourself'],
    treatments: ['gentle-movement', 'lifestyle', 'sleep-fluids-food', 'heat', 'exercise-therapy', 'education', 'prescribed-medicine'],
    sources: ['cwm-taf-fibromyalgia', 'cornwall-arthritis-fibromyalgia'],
  },
  rhabdomyolysis: {
    icd10: ['M62.8', 'T79.6'],
    laterality: 'both-sides',
    whoHelps: ['emergency-services', 'doctor'],
    treatments: ['treating-the-cause', 'prescribed-medicine', 'further-tests'],
    doctorFirst: ['exercise-therapy', 'gentle-movement', 'manual-therapy', 'pain-medicine', 'compression', 'modalities', 'heat'],
    sources: ['myositis-association-rhabdomyolysis', 'krames-rhabdomyolysis'],
  },
  'sickle-cell-crisis': {
    icd10: ['D57.0'],
    laterality: 'either-or-both',
    whoHelps: ['emergency-services', 'doctor', 'yourself'],
    treatments: ['rest', 'heat', 'sleep-fluids-food', 'pain-medicine', 'prescribed-medicine', 'treating-the-cause'],
    doctorFirst: ['ice', 'compression', 'exercise-therapy', 'manual-therapy'],
    sources: ['nhs-wales-sickle-cell', 'nice-sickle-cell-episode', 'indiana-sickle-cell-emergencies', 'north-middlesex-sickle-cell'],
  },
  'pregnancy-pelvic-pain': {
    icd10: ['O26.7', 'O26.8'],
    laterality: 'either-or-both',
    whoHelps: ['physiotherapist', 'doctor', 'yourself'],
    treatments: ['activity-changes', 'gentle-movement', 'rest', 'exercise-therapy', 'manual-therapy', 'supports-and-aids', 'education', 'pain-medicine'],
    doctorFirst: ['pain-medicine', 'modalities', 'injection'],
    sources: ['cambridge-pelvic-girdle-pain', 'south-tees-pelvic-girdle-pain'],
  },
  'leg-pain-in-pregnancy': {
    icd10: ['O12.0', 'O26.8', 'R25.2'],
    laterality: 'both-sides',
    whoHelps: ['doctor', 'yourself', 'physiotherapist'],
    treatments: ['gentle-movement', 'elevation', 'footwear', 'sleep-fluids-food', 'education', 'stretches-and-nerve-glides', 'physical-examination'],
    doctorFirst: ['compression', 'pain-medicine', 'manual-therapy', 'modalities'],
    sources: ['hse-leg-cramps-pregnancy', 'womens-health-ie-swelling-pregnancy', 'medical-records-leg-cramps-pregnancy'],
  },
  vasculitis: {
    icd10: ['D69.0', 'M31.9', 'L95.9', 'M30.0'],
    laterality: 'both-sides',
    whoHelps: ['doctor', 'emergency-services'],
    treatments: ['rest', 'elevation', 'prescribed-medicine', 'treating-the-cause', 'further-tests'],
    doctorFirst: ['compression', 'pain-medicine', 'manual-therapy', 'exercise-therapy'],
    sources: ['merck-iga-vasculitis', 'msd-iga-vasculitis', 'bad-cutaneous-vasculitis'],
  },
  'erythema-nodosum': {
    icd10: ['L52'],
    laterality: 'both-sides',
    whoHelps: ['doctor', 'pharmacist', 'yourself'],
    treatments: ['rest', 'elevation', 'pain-medicine', 'prescribed-medicine', 'treating-the-cause', 'further-tests', 'history-taking', 'physical-examination'],
    doctorFirst: ['compression', 'manual-therapy'],
    sources: ['dermnet-erythema-nodosum', 'gpnotebook-erythema-nodosum', 'gard-erythema-nodosum'],
  },
} as const satisfies Record<keyof typeof other, Dossier>;
