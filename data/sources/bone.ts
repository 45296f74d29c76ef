import type { Source } from '../schema.js';

export const sourcesOfBone = {
  'versus-pagets-disease': { title: "Paget's disease of bone", publisher: 'Versus Arthritis', url: 'https://www.versusarthritis.org/about-arthritis/conditions/pagets-disease-of-bone', read: '2026-11-22' },
  'nhs-wales-pagets-disease': { title: "Paget's disease of bone", publisher: 'NHS 111 Wales', url: 'https://111.wales.nhs.uk/Encyclopaedia/p/article/pagetsdiseaseofbone', read: '2026-11-22' },
  'pagets-association-treatment': { title: 'Assessment and treatment', publisher: "Paget's Association", url: 'https://www.paget.org.uk/information-support/treatment/', read: '2026-11-22' },
  'nhs-bone-cancer-symptoms': { title: 'Symptoms of bone cancer', publisher: 'NHS', url: 'https://www.nhs.uk/conditions/bone-cancer/symptoms', read: '2026-11-22' },
  'macmillan-primary-bone-cancer': { title: 'Symptoms of primary bone cancer', publisher: 'Macmillan Cancer Support', url: 'https://www.macmillan.org.uk/information-and-support/bone-cancer/understanding-cancer/primary-bone-cancer.html', read: '2026-11-22' },
  'nhs-lothian-soft-tissue-tumour': { title: 'Suspected soft tissue tumour', publisher: 'NHS Lothian RefHelp', url: 'https://apps.nhslothian.scot/refhelp/?p=4458', year: 2026, read: '2026-11-22' },
  'macmillan-soft-tissue-sarcoma': { title: 'Signs and symptoms of soft tissue sarcomas', publisher: 'Macmillan Cancer Support', url: 'https://www.macmillan.org.uk/information-and-support/soft-tissue-sarcomas/understanding-cancer/signs-symptoms.html', read: '2026-11-22' },
  'cruk-sarcoma-referral': { title: 'Referral to a specialist for symptoms of soft tissue sarcoma', publisher: 'Cancer Research UK', url: 'https://www.cancerresearchuk.org/about-cancer/soft-tissue-sarcoma/getting-diagnosed/referral-specialist', read: '2026-11-22' },
  'macmillan-secondary-bone-cancer': { title: 'Signs and symptoms of secondary bone cancer', publisher: 'Macmillan Cancer Support', url: 'https://www.macmillan.org.uk/information-and-support/bone-cancer-secondary/understanding-cancer/signs-and-symptoms.html', read: '2026-11-22' },
  'christie-secondary-bone-cancer': { title: 'Secondary bone cancer', publisher: 'The Christie NHS Foundation Trust', url: 'https://www.christie.nhs.uk/patients-and-visitors/your-treatment-and-care/types-of-cancer/secondary-bone-cancer', read: '2026-11-22' },
  'cruk-secondary-bone-cancer': { title: 'About secondary bone cancer', publisher: 'Cancer Research UK', url: 'https://www.cancerresearchuk.org/about-cancer/secondary-cancer/secondary-bone-cancer/about', read: '2026-11-22' },
  'your-hormones-osteomalacia': { title: 'Rickets/osteomalacia', publisher: 'Society for Endocrinology, You and Your Hormones', url: 'https://www.yourhormones.info/endocrine-conditions/rickets/', read: '2026-11-22' },
  'nhs-wales-osteomalacia': { title: 'Rickets and osteomalacia', publisher: 'NHS 111 Wales', url: 'https://111.wales.nhs.uk/encyclopaedia/y/article/yllechau', read: '2026-11-22' },
  'statpearls-osteomalacia': { title: 'Osteomalacia', publisher: 'StatPearls', url: 'https://statpearls.com/sp/al/9/26396/', read: '2026-11-22' },
  'krames-osteoid-osteoma': { title: 'Osteoid osteoma', publisher: 'Krames', url: 'https://www.yourcareeverywhere.com/article/krames/en/article/health-research/diseases-and-conditions/osteoid-osteoma.html', year: 2019, read: '2026-11-28' },
  'esr-osteoid-osteoma': { title: 'Osteoid osteoma', publisher: 'European Society of Radiology', url: 'https://portal.myesr.org/esr/membership/publicposter/f0f11a47-f40e-4c5c-aa76-202c6c9c1f5b/show/methods', read: '2026-11-28' },
  'yokouchi-osteoid-osteoma': { title: 'Early complete remission of osteoid osteoma with conservative medical management', publisher: 'Pediatric Reports', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3977163', year: 2014, read: '2026-11-28' },
} as const satisfies Record<string, Source>;
