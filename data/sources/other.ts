import type { Source } from '../schema.js';

/** Pages read for the conditions that fit no other group. */
export const sourcesOfOther = {
  'north-cumbria-inguinal-hernia': {
    title: 'Inguinal hernia',
    publisher: 'North Cumbria Integrated Care NHS Foundation Trust',
    url: 'https://ncic.nhs.uk/patients-visitors/patient-information-leaflets/Hernia-Inguinal-Hernia',
    read: '2026-11-22',
  },
  'hull-hernia-repair': {
    title: 'Groin (inguinal) and abdominal wall hernia repair',
    publisher: 'Hull University Teaching Hospitals NHS Trust',
    url: 'https://www.hey.nhs.uk/patient-leaflet/groin-inguinal-abdominal-wall-hernia-repair/',
    year: 2023,
    read: '2026-11-22',
  },
  'gp-reasoning-hernia': {
    title: 'Hernia: assessment and management',
    publisher: 'GP Reasoning',
    url: 'https://gpreasoning.uk/tools/algorithms/hernia.html',
    read: '2026-11-22',
  },
  'cwm-taf-fibromyalgia': {
    title: 'Fibromyalgia',
    publisher: 'Cwm Taf Morgannwg University Health Board, NHS Wales',
    url: 'https://ctmuhb.nhs.wales/wise-ctm/health-conditions/fibromyalgia',
    read: '2026-11-22',
  },
  'cornwall-arthritis-fibromyalgia': {
    title: 'Fibromyalgia',
    publisher: 'Cornwall Arthritis',
    url: 'https://www.cornwallarthritis.org.uk/arthritis-conditions/fibromyalgia/',
    read: '2026-11-22',
  },
  'myositis-association-rhabdomyolysis': {
    title: 'Rhabdomyolysis',
    publisher: 'The Myositis Association',
    url: 'https://www.myositis.org/about-myositis/complications/rhabdomyolysis/',
    read: '2026-11-22',
  },
  'krames-rhabdomyolysis': {
    title: 'Rhabdomyolysis',
    publisher: 'Krames',
    url: 'https://kramesonlinedemo.kramesonline.com/82,116476en',
    read: '2026-11-22',
  },
  'nhs-wales-sickle-cell': {
    title: 'Sickle-cell anaemia',
    publisher: 'NHS 111 Wales',
    url: 'https://111.wales.nhs.uk/Encyclopaedia/s/article/sicklecellanaemia/',
    read: '2026-11-22',
  },
  'nice-sickle-cell-episode': {
    title: 'Sickle cell disease: managing acute painful episodes in hospital (CG143), recommendations',
    publisher: 'NICE',
    url: 'https://nice.org.uk/guidance/cg143/chapter/recommendations',
    read: '2026-11-22',
  },
  'north-middlesex-sickle-cell': {
    title: 'Keeping well with sickle cell disease',
    publisher: 'North Middlesex University Hospital NHS Trust',
    url: 'https://studylib.net/doc/7023076/here---north-middlesex-university-hospital-nhs-trust',
    year: 2015,
    read: '2026-11-22',
    quotedBy: 'studylib.net',
  },
  'cambridge-pelvic-girdle-pain': {
    title: 'Pelvic girdle pain (PGP) in pregnancy',
    publisher: 'Cambridge University Hospitals NHS Foundation Trust',
    url: 'https://cuh.nhs.uk/patient-information/pelvic-girdle-pain-pgp-in-pregnancy',
    read: '2026-11-22',
  },
  'south-tees-pelvic-girdle-pain': {
    title: 'Pelvic girdle pain in pregnancy',
    publisher: 'South Tees Hospitals NHS Foundation Trust',
    url: 'https://southtees.nhs.uk/resources/pelvic-girdle-pain-in-pregn',
    read: '2026-11-22',
  },
  'hse-leg-cramps-pregnancy': {
    title: 'Leg cramps during pregnancy',
    publisher: 'HSE Ireland',
    url: 'https://www2.hse.ie/conditions/leg-cramps-pregnancy/',
    year: 2018,
    read: '2026-11-22',
  },
  'womens-health-ie-swelling-pregnancy': {
    title: 'Swollen ankles, feet and fingers in pregnancy',
    publisher: 'womenshealth.ie',
    url: 'https://www.womenshealth.ie/pregnancy-a-to-z/swollen-ankles-feet-and-fingers',
    read: '2026-11-22',
  },
  'medical-records-leg-cramps-pregnancy': {
    title: 'Leg cramps during pregnancy',
    publisher: 'medicalrecords.com',
    url: 'https://www.medicalrecords.com/conditions/bones-joints-and-muscles/leg-cramps-during-pregnancy',
    read: '2026-11-22',
  },
  'merck-iga-vasculitis': {
    title: 'Immunoglobulin A-associated vasculitis',
    publisher: 'Merck Manual, consumer version',
    url: 'https://merckmanuals.com/home/bone-joint-and-muscle-disorders/vasculitic-disorders/immunoglobulin-a-associated-vasculitis',
    read: '2026-11-22',
  },
  'msd-iga-vasculitis': {
    title: 'Immunoglobulin A-associated vasculitis (IgAV)',
    publisher: 'MSD Manual, professional version',
    url: 'https://www.msdmanuals.com/uk/professional/musculoskeletal-and-connective-tissue-disorders/vasculitis/immunoglobulin-a-associated-vasculitis-igav',
    year: 2024,
    read: '2026-11-22',
  },
  'indiana-sickle-cell-emergencies': {
    title: 'Sickle cell emergency management: when you should seek emergency care',
    publisher: 'Indiana Hemophilia and Thrombosis Center',
    url: 'https://www.ihtc.org/sickle-cell-emergency-management',
    read: '2026-11-23',
  },
  'bad-cutaneous-vasculitis': {
    title: 'Cutaneous vasculitis',
    publisher: 'British Association of Dermatologists',
    url: 'https://www.skinhealthinfo.org.uk/condition/cutaneous-vasculitis/',
    read: '2026-11-23',
  },
} as const satisfies Record<string, Source>;
