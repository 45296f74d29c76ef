import type { Source } from '../schema.js';

/** Publications behind the rules: red flags, care rules, the frequency classes. */
export const sourcesOfRules = {
  // ---- vessels
  'nice-ng158': {
    title: 'Venous thromboembolic diseases: diagnosis, management and thrombophilia testing (NG158)',
    publisher: 'National Institute for Health and Care Excellence',
    url: 'https://www.nice.org.uk/guidance/ng158/chapter/Recommendations',
    year: 2023,
    read: '2026-11-22',
  },
  'nhs-wales-dvt': {
    title: 'Deep vein thrombosis (DVT)',
    publisher: 'NHS 111 Wales',
    url: 'https://111.wales.nhs.uk/encyclopaedia/d/article/deepveinthrombosis(dvt)',
    read: '2026-11-22',
  },
  'acute-limb-ischaemia-6p': {
    title: 'The six Ps of acute limb ischaemia',
    publisher: 'Royal College of Emergency Medicine Learning',
    url: 'https://www.rcemlearning.co.uk/modules/acute-limb-ischaemia/lessons/clinical-assessment-and-risk-stratification-18/topic/the-6-ps/',
    read: '2026-11-22',
  },
  'edinburgh-claudication': {
    title: 'The Edinburgh Claudication Questionnaire: an improved version of the WHO/Rose questionnaire',
    publisher: 'Leng and Fowkes, Journal of Clinical Epidemiology 45:1101',
    url: 'https://medicalcriteria.com/web/edinburgh-claudication-questionnaire/',
    year: 1992,
    read: '2026-11-22',
    quotedBy: 'medicalcriteria.com',
  },
  'nice-cg147': {
    title: 'Peripheral arterial disease: diagnosis and management (CG147)',
    publisher: 'National Institute for Health and Care Excellence',
    url: 'https://www.nice.org.uk/guidance/cg147',
    read: '2026-11-22',
  },
  'nice-cg168': {
    title: 'Varicose veins: diagnosis and management (CG168)',
    publisher: 'National Institute for Health and Care Excellence',
    url: 'https://www.nice.org.uk/guidance/cg168',
    read: '2026-11-22',
  },

  // ---- nerves and spine
  'girft-cauda-equina': {
    title: 'National suspected cauda equina syndrome pathway',
    publisher: 'Getting It Right First Time, NHS England',
    url: 'https://gettingitrightfirsttime.co.uk/pathway-supports-clinicians-to-diagnose-and-treat-cauda-equina-syndrome-without-delay/',
    year: 2023,
    read: '2026-11-22',
  },
  'hssib-cauda-equina': {
    title: 'Timely detection and treatment of spinal nerve compression (cauda equina syndrome) in patients with back pain',
    publisher: 'Health Services Safety Investigations Body',
    url: 'https://hssib.org.uk/patient-safety-investigations/timely-detection-and-treatment-of-spinal-nerve-compression-cauda-equina-syndrome-in-patients-with-back-pain/investigation-report',
    read: '2026-11-22',
  },
  'irlssg-2014': {
    title: 'Diagnostic criteria for restless legs syndrome (International Restless Legs Syndrome Study Group)',
    publisher: 'International Restless Legs Syndrome Study Group',
    url: 'https://gpcpd.heiw.wales/clinical/restless-legs-syndrome/the-diagnostic-criteria/',
    year: 2014,
    read: '2026-11-22',
    quotedBy: 'GP CPD, Health Education and Improvement Wales',
  },

  // ---- injuries
  'ottawa-ankle': {
    title: 'The Ottawa ankle and foot rules',
    publisher: 'Stiell and others',
    url: 'https://www.medschool.umaryland.edu/em/education/umem-educational-pearls/?id=688',
    read: '2026-11-22',
    quotedBy: 'University of Maryland, Department of Emergency Medicine',
  },
  'ottawa-knee': {
    title: 'The Ottawa knee rule',
    publisher: 'Stiell and others',
    url: 'https://www.medschool.umaryland.edu/em/education/umem-educational-pearls/?id=688',
    read: '2026-11-22',
    quotedBy: 'University of Maryland, Department of Emergency Medicine',
  },
  'boast-compartment': {
    title: 'BOAST: diagnosis and management of compartment syndrome of the limbs',
    publisher: 'British Orthopaedic Association',
    url: 'https://boa.ac.uk/resources/boast-10-pdf.html',
    year: 2014,
    read: '2026-11-22',
  },
  'bmj-achilles': {
    title: 'Acute Achilles tendon rupture (Easily missed)',
    publisher: 'BMJ 351:h4722',
    url: 'https://www.bmj.com/content/351/bmj.h4722',
    year: 2015,
    read: '2026-11-22',
  },
  'bjgp-achilles': {
    title: 'Achilles tendon rupture: how to avoid missing the diagnosis',
    publisher: 'British Journal of General Practice 65:668',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4655731/',
    year: 2015,
    read: '2026-11-22',
  },
  'guys-bleeding-disorders': {
    title: 'Bleeding disorders: when to seek urgent medical help',
    publisher: "Guy's and St Thomas' NHS Foundation Trust",
    url: 'https://guysandstthomas.nhs.uk/health-information/bleeding-disorders/when-seek-urgent-medical-help',
    read: '2026-11-23',
  },
  'nhs-hip-fracture': {
    title: 'Hip fracture',
    publisher: 'NHS',
    url: 'https://www.hct.nhs.uk/your-healthmanaging-conditions/hip-fractures-1065/',
    read: '2026-11-22',
    quotedBy: 'Hertfordshire Community NHS Trust',
  },
  'nhs-sprains': {
    title: 'Sprains and strains',
    publisher: 'NHS',
    url: 'https://www.forresgppractices.co.uk/who_do_i_see/sprains-and-strains/',
    read: '2026-11-22',
    quotedBy: 'a general practice that follows the NHS page',
  },
  'nhs-knee-pain': {
    title: 'Knee pain',
    publisher: 'NHS',
    url: 'https://lincolnshireknee.co.uk/blogs/when-knee-pain-needs-a-specialist-adqrnv',
    year: 2026,
    read: '2026-11-22',
    quotedBy: 'a knee clinic that summarises the NHS page',
  },
  'lothian-knee-trauma': {
    title: 'Acute trauma of the knee: red flags',
    publisher: 'NHS Lothian RefHelp',
    url: 'https://apps.nhslothian.scot/refhelp/guidelines/AcuteTraumaKnee',
    year: 2024,
    read: '2026-11-22',
  },
  'nhs-heel-pain': {
    title: 'Heel pain',
    publisher: 'NHS',
    url: 'https://www.axahealth.co.uk/personal/health-information/nhs-factsheets/heel-pain/',
    year: 2018,
    read: '2026-11-22',
    quotedBy: 'a health insurer that reprints the NHS page',
  },

  // ---- joints
  'bsr-hot-joint-2006': {
    title: 'Guidelines for management of the hot swollen joint in adults (BSR and BHPR, BOA, RCGP and BSAC)',
    publisher: 'Rheumatology 45:1039',
    url: 'https://doi.org/10.1093/rheumatology/kel163a',
    year: 2006,
    read: '2026-11-22',
  },
  'michigan-septic-hip': {
    title: 'Septic arthritis of the hip',
    publisher: 'University of Michigan, family medicine modules',
    url: 'https://sites.google.com/umich.edu/familymedmodules/musculoskeletal-examinations/hip-examination/anterior-hip-pain/septic-arthritis-of-the-hip',
    read: '2026-11-23',
  },
  'chelwest-replacement-infection': {
    title: 'How to look out for infection after your hip or knee replacement',
    publisher: 'Chelsea and Westminster Hospital NHS Foundation Trust',
    url: 'https://www.chelwest.nhs.uk/your-visit/patient-leaflets/surgery-services/how-to-look-out-for-infection-after-your-hip-or-knee-replacement',
    read: '2026-11-23',
  },
  'nhs-wales-gout': {
    title: 'Gout',
    publisher: 'NHS 111 Wales',
    url: 'https://111.wales.nhs.uk/encyclopaedia/g/article/gout/',
    read: '2026-11-22',
  },
  'nice-ng100': {
    title: 'Rheumatoid arthritis in adults: management (NG100)',
    publisher: 'National Institute for Health and Care Excellence',
    url: 'https://www.nice.org.uk/guidance/ng100',
    read: '2026-11-22',
  },
  'nice-ng226': {
    title: 'Osteoarthritis in over 16s: diagnosis and management (NG226)',
    publisher: 'National Institute for Health and Care Excellence',
    url: 'https://www.nice.org.uk/guidance/ng226',
    year: 2022,
    read: '2026-11-22',
  },

  // ---- infection, diabetes
  'nice-ng141': {
    title: 'Cellulitis and erysipelas: antimicrobial prescribing (NG141)',
    publisher: 'National Institute for Health and Care Excellence',
    url: 'https://www.nice.org.uk/guidance/ng141',
    year: 2019,
    read: '2026-11-22',
  },
  'nice-ng19': {
    title: 'Diabetic foot problems: prevention and management (NG19)',
    publisher: 'National Institute for Health and Care Excellence',
    url: 'https://www.nice.org.uk/guidance/ng19',
    read: '2026-11-22',
  },

  // ---- children, cancer
  kocher: {
    title:
      'Differentiating between septic arthritis and transient synovitis of the hip in children: an evidence-based clinical prediction algorithm',
    publisher: 'Kocher and others, Journal of Bone and Joint Surgery (American) 81:1662',
    url: 'https://doi.org/10.2106/00004623-199912000-00002',
    year: 1999,
    read: '2026-11-22',
    quotedBy: 'pemcincinnati.com',
  },
  'cornwall-limping-child': {
    title: 'Acute atraumatic limp in children: clinical guideline',
    publisher: 'Royal Cornwall Hospitals NHS Trust',
    url: 'https://docslib.org/doc/12079665/acute-atraumatic-limp-in-children-clinical-guideline',
    year: 2021,
    read: '2026-11-22',
  },
  'frimley-limping-child': {
    title: 'Limp',
    publisher: 'Frimley Healthier Together, NHS',
    url: 'https://frimley-healthiertogether.nhs.uk/parentscarers/worried-your-child-unwell/limp',
    read: '2026-11-22',
  },
  'nice-ng12': {
    title: 'Suspected cancer: recognition and referral (NG12)',
    publisher: 'National Institute for Health and Care Excellence',
    url: 'https://www.nice.org.uk/guidance/ng12',
    read: '2026-11-22',
  },
  'scottish-sarcoma-referral': {
    title: 'Sarcomas and bone cancers: Scottish referral guidelines for suspected cancer',
    publisher: 'NHS Scotland',
    url: 'https://www.cancerreferral.scot.nhs.uk/sarcomas-and-bone-cancers/',
    read: '2026-11-22',
  },

  // ---- the rest
  'bmj-inguinal-hernia': {
    title: 'Inguinal and femoral hernias',
    publisher: 'BMJ 386:e079531',
    url: 'https://doi.org/10.1136/bmj-2024-079531',
    year: 2024,
    read: '2026-11-22',
  },
  'borders-msk-red-flags': {
    title: 'Musculoskeletal physiotherapy, lower limb: red flag presentations',
    publisher: 'NHS Borders, Right Decisions',
    url: 'https://www.rightdecisions.scot.nhs.uk/borders-ref-help-toolkit/physiotherapy/msk-physiotherapy/lower-limb',
    read: '2026-11-22',
  },
  'medlineplus-leg-pain': {
    title: 'Leg pain',
    publisher: 'MedlinePlus, US National Library of Medicine',
    url: 'https://medlineplus.gov/ency/article/003182.htm',
    read: '2026-11-22',
  },
  'pain-words-and-numbers': {
    title: 'Asking the community about cutpoints used to describe mild, moderate, and severe pain',
    publisher: 'Palos and others, Journal of Pain 7:49',
    url: 'https://pubmed.ncbi.nlm.nih.gov/16414555/',
    year: 2006,
    read: '2026-11-28',
  },
  'pain-cut-points': {
    title: 'Cut points for mild, moderate, and severe pain among cancer and non-cancer patients: a literature review',
    publisher: 'Woo and others, Annals of Palliative Medicine 4:176',
    url: 'https://apm.amegroups.com/article/view/7959/html',
    year: 2015,
    read: '2026-11-28',
  },
  'hpo-frequency': {
    title: 'Human Phenotype Ontology: frequency classes (HP:0040279)',
    publisher: 'Human Phenotype Ontology',
    url: 'https://obophenotype.github.io/human-phenotype-ontology/annotations/frequency/',
    read: '2026-11-22',
    quotedBy: 'documentation of HPOExplorer (rdrr.io) and of phenol (Monarch Initiative)',
  },
  'cornwall-artery-disease': {
    title: 'Peripheral arterial disease: referral criteria',
    publisher: 'NHS Cornwall and Isles of Scilly, Referral Management Service',
    url: 'https://rms.cornwall.nhs.uk/rms/primary_care_clinical_referral_criteria/rms/primary_care_clinical_referral_criteria/vascular/peripheral_arterial_disease',
    year: 2019,
    read: '2026-11-28',
  },
  'bnssg-artery-disease': {
    title: 'Peripheral arterial disease',
    publisher: 'NHS Bristol, North Somerset and South Gloucestershire, Remedy',
    url: 'https://remedy.bnssg.icb.nhs.uk/bnssg-icb/development-area/peripheral-arterial-disease-draft',
    year: 2025,
    read: '2026-11-28',
  },
  'highland-vascular': {
    title: 'Vascular guidelines',
    publisher: 'NHS Highland',
    url: 'https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/therapeutic-guidelines/vascular/vascular-guidelines/',
    read: '2026-11-28',
  },
  'nhs-lumps': {
    title: 'Lumps',
    publisher: 'NHS',
    url: 'https://carmelmedicalcentre.co.uk/Library/Conditions/Articles/lumps',
    read: '2026-11-28',
    quotedBy: 'Carmel Medical Centre',
  },
  'nhs-warts': {
    title: 'Warts and verrucas',
    publisher: 'NHS',
    url: 'https://learning.numarknet.com/counter-excellence/minor-ailments-counter-excellence/verrucae-and-warts-1214152',
    read: '2026-11-28',
    quotedBy: 'Numark',
  },
  'robertson-hip-stress-fracture': {
    title: 'Femoral neck stress fractures in sport: a current concepts review',
    publisher: 'Sports Medicine International Open',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6226070',
    year: 2017,
    read: '2026-11-28',
  },
  'fpnotebook-hip-stress-fracture': {
    title: 'Femoral neck stress fracture',
    publisher: 'Family Practice Notebook',
    url: 'https://fpnotebook.com/mobile/Ortho/Hip/FmrlNckStrsFrctr.htm',
    read: '2026-11-28',
  },
} as const satisfies Record<string, Source>;
