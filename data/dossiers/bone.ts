import type { bone } from '../conditions/bone.js';
import type { Dossier } from '../schema.js';

export const boneDossiers = {
  'pagets-disease': {
    icd10: ['M88.8', 'M88.9'],
    laterality: 'either-or-both',
    whoHelps: ['doctor', 'physiotherapist'],
    treatments: ['pain-medicine', 'lifestyle', 'footwear', 'exercise-therapy', 'supports-and-aids', 'prescribed-medicine', 'surgery', 'further-tests'],
    doctorFirst: ['manual-therapy'],
    sources: ['versus-pagets-disease', 'nhs-wales-pagets-disease', 'pagets-association-treatment'],
  },
  'bone-tumour': {
    icd10: ['C40.2', 'C40.3', 'C41.4', 'D16.2', 'D16.3'],
    laterality: 'one-side',
    whoHelps: ['doctor'],
    treatments: ['rest', 'pain-medicine', 'supports-and-aids', 'prescribed-medicine', 'surgery', 'treating-the-cause', 'further-tests'],
    doctorFirst: ['exercise-therapy', 'manual-therapy', 'modalities'],
    linesOf: { now: { 1: { from: 0, to: 24 } }, watchFor: { 1: { from: 0, to: 24 } } },
    sources: ['nhs-bone-cancer-symptoms', 'macmillan-primary-bone-cancer'],
  },
  'soft-tissue-tumour': {
    icd10: ['C49.2', 'D21.2', 'D17.2', 'R22.4'],
    laterality: 'one-side',
    whoHelps: ['doctor'],
    treatments: ['surgery', 'treating-the-cause', 'further-tests', 'physical-examination'],
    doctorFirst: ['manual-therapy', 'modalities', 'compression'],
    linesOf: { now: { 3: { from: 0, to: 24 } } },
    sources: ['nhs-lothian-soft-tissue-tumour', 'macmillan-soft-tissue-sarcoma', 'cruk-sarcoma-referral'],
  },
  'bone-metastasis': {
    icd10: ['C79.5'],
    laterality: 'either-or-both',
    whoHelps: ['doctor', 'emergency-services', 'physiotherapist'],
    treatments: ['rest', 'supports-and-aids', 'prescribed-medicine', 'surgery', 'treating-the-cause', 'further-tests'],
    doctorFirst: ['exercise-therapy', 'manual-therapy', 'modalities'],
    sources: ['macmillan-secondary-bone-cancer', 'christie-secondary-bone-cancer', 'cruk-secondary-bone-cancer'],
  },
  osteomalacia: {
    icd10: ['M83.9', 'E55.9'],
    laterality: 'both-sides',
    whoHelps: ['doctor', 'pharmacist', 'physiotherapist'],
    treatments: ['lifestyle', 'sleep-fluids-food', 'pain-medicine', 'exercise-therapy', 'prescribed-medicine', 'treating-the-cause', 'further-tests'],
    doctorFirst: ['manual-therapy'],
    sources: ['your-hormones-osteomalacia', 'nhs-wales-osteomalacia', 'statpearls-osteomalacia'],
  },
  'osteoid-osteoma': {
    icd10: ['D16.2', 'D16.3'],
    laterality: 'one-side',
    whoHelps: ['doctor'],
    treatments: ['pain-medicine', 'rest', 'prescribed-medicine', 'surgery', 'further-tests', 'history-taking', 'physical-examination'],
    doctorFirst: ['exercise-therapy', 'manual-therapy', 'modalities'],
    sources: ['krames-osteoid-osteoma', 'esr-osteoid-osteoma', 'yokouchi-osteoid-osteoma'],
  },
} as const satisfies Record<keyof typeof bone, Dossier>;
