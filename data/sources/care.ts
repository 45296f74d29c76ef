import type { Source } from '../schema.js';

/** Pages behind the treatments, the care advice, the guidance and the frequent questions. */
export const sourcesOfCare = {
  // ---- looking after it yourself
  'mersey-care-rest-ice': {
    title: 'Protection, rest, ice',
    publisher: 'Mersey Care NHS Foundation Trust, Physiotherapy',
    url: 'https://www.merseycare.nhs.uk/physiotherapy/protection-rest-ice',
    read: '2026-11-22',
  },
  'forth-valley-minor-injury': {
    title: 'Acute minor injury management',
    publisher: 'NHS Forth Valley, Physiotherapy',
    url: 'https://nhsforthvalley.com/health-services/az-of-services/physiotherapy/musculoskeletal-msk/acute-minor-injury-management',
    read: '2026-11-22',
  },
  'sussex-new-aches': {
    title: 'Support with new aches and pains',
    publisher: 'Sussex MSK Health, NHS',
    url: 'https://sussexmskhealth.co.uk/new-aches-pains',
    read: '2026-11-22',
  },
  'sirona-heat-and-cold': {
    title: 'The use of heat and cold',
    publisher: 'Sirona care & health',
    url: 'https://sirona-cic.org.uk/advice-information/leaflet-library/the-use-of-heat-and-cold/',
    read: '2026-11-22',
  },
  'aafp-nsaids': {
    title: 'Should you take NSAIDs?',
    publisher: 'American Academy of Family Physicians',
    url: 'https://consumer.healthday.com/bone-and-joint-information-4/pain-health-news-520/health-tip-should-you-take-nsaids-671904.html',
    read: '2026-11-22',
    quotedBy: 'HealthDay News',
  },
  'nhs-ibuprofen': {
    title: 'Who can and cannot take ibuprofen',
    publisher: 'NHS',
    url: 'https://england-times.co.uk/nhs-ibuprofen-warning-to-people-in-uk-with-8-conditions-including-asthma/?amp=1',
    read: '2026-11-22',
    quotedBy: 'a newspaper that reports the NHS page',
  },
  'lanarkshire-footwear': {
    title: 'Footwear advice',
    publisher: 'NHS Lanarkshire, Podiatry',
    url: 'https://www.nhslanarkshire.scot.nhs.uk/services/podiatry/footwear-advice/',
    read: '2026-11-22',
  },
  'rcpod-footwear-diabetes': {
    title: 'Footwear advice to reduce the risk of amputation',
    publisher: 'Royal College of Podiatry',
    url: 'https://rcpod.org.uk/patient-information/diabetes/diabetes-leaflets/footwear-advice-to-reduce-the-risk-of-amputation',
    read: '2026-11-22',
  },
  'who-physical-activity': {
    title: 'Physical activity: fact file',
    publisher: 'World Health Organization',
    url: 'https://communitymedicine4all.com/2017/01/27/who-updates-fact-file-on-physical-activity-24-january-2017/',
    year: 2017,
    read: '2026-11-22',
    quotedBy: 'Community Medicine 4 All',
  },

  // ---- compression and blood clots
  'nice-ng89-stockings': {
    title: 'Venous thromboembolism in over 16s: reducing the risk (NG89), update information',
    publisher: 'National Institute for Health and Care Excellence',
    url: 'https://www.nice.org.uk/guidance/ng89/chapter/Update-information',
    year: 2019,
    read: '2026-11-22',
  },
  'stockings-after-dvt': {
    title: 'Skip the compression stockings following DVT',
    publisher: 'MDedge',
    url: 'https://mdedge9-ma1.mdedge.com/content/skip-compression-stockings-following-dvt-0',
    read: '2026-11-22',
  },
  'apta-clots-2022': {
    title: 'Role of physical therapists in the management of individuals at risk for or diagnosed with venous thromboembolism',
    publisher: 'American Physical Therapy Association',
    url: 'https://www.guidelinecentral.com/guideline/8553/',
    year: 2022,
    read: '2026-11-22',
    quotedBy: 'Guideline Central',
  },

  // ---- physiotherapy
  'healthily-physiotherapy': {
    title: 'Physiotherapy',
    publisher: 'Healthily',
    url: 'https://www.livehealthily.com/health-library/treatments/physiotherapy',
    read: '2026-11-22',
  },
  'nuffield-physiotherapy-visit': {
    title: 'Physiotherapy treatment and your rights',
    publisher: 'Nuffield Health',
    url: 'https://nuffieldhealth.com/terms/nuffield-health-website-terms-and-conditions/physiotherapy-treatment-and-your-rights',
    read: '2026-11-22',
  },
  'nice-ng59-exercise': {
    title: 'Low back pain and sciatica (NG59), information for the public: exercise and physical activity',
    publisher: 'National Institute for Health and Care Excellence',
    url: 'https://www.nice.org.uk/guidance/ng59/ifp/chapter/Exercise-and-physical-activity',
    read: '2026-11-22',
  },
  'nice-qs52-exercise': {
    title: 'Peripheral arterial disease (QS52), quality statement 3: supervised exercise programmes',
    publisher: 'National Institute for Health and Care Excellence',
    url: 'https://www.nice.org.uk/guidance/qs52/chapter/Quality-statement-3-Supervised-exercise-programmes',
    read: '2026-11-22',
  },
  'pain-while-exercising': {
    title: 'Plantar fasciitis: how much pain is acceptable while exercising',
    publisher: 'NHS Bytes Primary Care Network',
    url: 'https://bytespcn.nhs.uk/plantar-fasciitis',
    read: '2026-11-22',
  },
  'nerve-mobilisation-trial': {
    title: 'Effects of adding a neurodynamic mobilization to motor control training in patients with lumbar radiculopathy due to disc herniation',
    publisher: 'Plaza-Manzano and others, American Journal of Physical Medicine & Rehabilitation 99:124',
    url: 'https://journals.lww.com/ajpmr/Fulltext/2020/02000/Effects_of_Adding_a_Neurodynamic_Mobilization_to.5.aspx?WT.mc_id=HPxADx20100319xMP',
    year: 2020,
    read: '2026-11-22',
  },
  'nhs-inform-sciatica': {
    title: 'Sciatica',
    publisher: 'NHS inform',
    url: 'https://nhsinform-n1.azurewebsites.net/illnesses-and-conditions/muscle-bone-and-joints/conditions/sciatica',
    read: '2026-11-22',
  },
  'sheffield-sciatica': {
    title: 'Sciatica',
    publisher: 'Sheffield Aches and Pains, NHS',
    url: 'https://sheffieldachesandpains.com/conditions/sciatica',
    read: '2026-11-22',
  },

  // ---- what a doctor may do
  'guys-steroid-injections': {
    title: 'Steroid injections for joint and tendon pain',
    publisher: "Guy's and St Thomas' NHS Foundation Trust",
    url: 'https://www.guysandstthomas.nhs.uk/health-information/steroid-injections-joint-and-tendon-pain',
    read: '2026-11-22',
  },
  'bupa-broken-bones': {
    title: 'Surgery for a broken bone',
    publisher: 'Bupa',
    url: 'https://www.bupa.co.uk/health-information/muscles-bones-joints/surgery-broken-bones',
    year: 2022,
    read: '2026-11-22',
  },
  'plymouth-plaster': {
    title: 'How to look after your plaster: lower limb',
    publisher: 'University Hospitals Plymouth NHS Trust',
    url: 'https://www.plymouthhospitals.nhs.uk/display-pil/pil-how-to-look-after-your-plaster-lower-limb-6051',
    year: 2022,
    read: '2026-11-22',
  },
  'fife-casts': {
    title: 'Care of a cast, splint or surgical boot',
    publisher: 'NHS Fife',
    url: 'https://nhsfife.org/services/all-services/patient-advice/care-of-a-cast-splint-or-surgical-boot',
    read: '2026-11-22',
  },
  'diabetic-neuropathy': {
    title: 'Diabetic peripheral neuropathy',
    publisher: 'Healthwise, by CommonSpirit',
    url: 'https://www.commonspirit.org/conditions-treatments/diabetic-peripheral-neuropathy',
    year: 2025,
    read: '2026-11-22',
  },
  'east-kent-physiotherapy': {
    title: 'What to expect from physiotherapy',
    publisher: 'East Kent Hospitals University NHS Foundation Trust',
    url: 'https://www.ekhuft.nhs.uk/patients-and-visitors/services/child-health/therapy-services-children-young-people/children-and-young-people-physiotherapy-outpatients/what-to-expect-from-physiotherapy/',
    read: '2026-11-23',
  },
} as const satisfies Record<string, Source>;
