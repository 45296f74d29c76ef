import type { Source } from '../schema.js';

/** Pages behind the injuries. */
export const sourcesOfInjury = {
  // ---- breaks
  'nhs-broken-leg': {
    title: 'Broken leg',
    publisher: 'NHS',
    url: 'https://em-doctors.com/conditions/broken-leg',
    read: '2026-11-22',
    quotedBy: 'a medical service that reprints the NHS page',
  },
  'nhs-broken-leg-recovery': {
    title: 'Recovering from a broken leg',
    publisher: 'NHS',
    url: 'https://zana.com/a/broken-leg-recovering-broken-leg.5966',
    year: 2018,
    read: '2026-11-22',
    quotedBy: 'a health library that reprints the NHS page',
  },
  'nhs-broken-hip': {
    title: 'Broken hip',
    publisher: 'NHS',
    url: 'https://drpharmacy.uk/health-detail/?topic=broken-hip',
    read: '2026-11-22',
    quotedBy: 'a pharmacy that reprints the NHS page',
  },
  'gm-pelvic-insufficiency-fractures': {
    title: 'Pelvic insufficiency fractures',
    publisher: 'GM Journal',
    url: 'https://www.gmjournal.co.uk/pelvic-insufficiency-fractures',
    read: '2026-11-22',
  },
  'elite-pelvic-fractures-elderly': {
    title: 'Pelvic fractures in the elderly',
    publisher: 'Elite Learning',
    url: 'https://www.elitelearning.com/resource-center/rehabilitation-therapy/pelvic-fractures-in-the-elderly/',
    read: '2026-11-22',
  },
  'orthoillustrated-knee-fractures': {
    title: 'Fractures of the knee: kneecap and tibial plateau',
    publisher: 'OrthoIllustrated',
    url: 'https://www.orthoillustrated.com/knee/fractures',
    read: '2026-11-22',
  },
  'wusumd-knee-fractures': {
    title: 'Patella, tibial plateau and distal femur fractures',
    publisher: 'wusumd.com',
    url: 'https://www.wusumd.com/patella-tibial-plateau-and-distal-femu',
    read: '2026-11-22',
  },
  'uhdb-ankle-fracture': {
    title: 'Ankle fracture',
    publisher: 'University Hospitals of Derby and Burton',
    url: 'https://www.uhdb.nhs.uk/conditions-in-group-rehabilitation-ankle-fracture',
    read: '2026-11-22',
  },
  'uptodate-heel-foot-fracture': {
    title: 'Heel or foot fracture (patient information)',
    publisher: 'UpToDate',
    url: 'https://medilib.ir/uptodate/show/143726',
    read: '2026-11-22',
    quotedBy: 'medilib.ir',
  },
  'occ-heel-fracture': {
    title: 'Fracture of the heel',
    publisher: 'occ-ortho.com',
    url: 'https://occ-ortho.com/conditions/fracture-of-the-heel',
    read: '2026-11-22',
  },
  'bedfordshire-metatarsal-fracture': {
    title: 'Metatarsal fracture, single (diabetic)',
    publisher: 'Bedfordshire Hospitals NHS Foundation Trust',
    url: 'https://www.bedfordshirehospitals.nhs.uk/patient-information-leaflets/f6a-metatarsal-fracture-single-diabetic/',
    read: '2026-11-22',
  },
  'uclh-fifth-metatarsal': {
    title: 'Caring for your broken base of 5th metatarsal bone',
    publisher: 'University College London Hospitals',
    url: 'https://www.uclh.nhs.uk/patients-and-visitors/patient-information-pages/caring-your-broken-base-5th-metatarsal-bone',
    read: '2026-11-22',
  },
  'hey-great-toe-fracture': {
    title: 'Undisplaced great toe fracture: advice regarding healing and recovery',
    publisher: 'Hull University Teaching Hospitals',
    url: 'https://hey.nhs.uk/patient-leaflet/undisplaced-great-toe-fracture-advice-regarding-healing-and-recovery',
    year: 2022,
    read: '2026-11-22',
  },
  'peninsula-lisfranc': {
    title: 'Lisfranc (midfoot) injuries',
    publisher: 'Peninsula Bone and Joint',
    url: 'https://peninsulaboneandjoint.com/lisfranc-midfoot/',
    read: '2026-11-22',
  },
  'oajsm-stress-fractures-runners': {
    title: 'Diagnosis, treatment, and rehabilitation of stress fractures in the lower extremity in runners',
    publisher: 'Open Access Journal of Sports Medicine 6:87',
    url: 'https://www.dovepress.com/diagnosis-treatment-and-rehabilitation-of-stress-fractures-in-the-lowe-peer-reviewed-fulltext-article-OAJSM',
    year: 2015,
    read: '2026-11-22',
  },
  'houston-methodist-stress-fractures': {
    title: 'Stress fractures: symptoms and how to spot the signs',
    publisher: 'Houston Methodist',
    url: 'https://www.houstonmethodist.org/blog/articles/2026/feb/stress-fractures-symptoms-how-to-spot-the-signs',
    year: 2026,
    read: '2026-11-22',
  },
  'steady-state-femoral-stress': {
    title: 'The importance of quick diagnosis of femoral stress fractures',
    publisher: 'Steady State Health',
    url: 'https://steadystatehealth.com/the-active-maine-blog/freaking-the-fem-out-importance-of-quick-diagnosis-of-femoral-stress-fractures',
    read: '2026-11-22',
  },

  // ---- out of joint
  'statpearls-hip-dislocation': {
    title: 'Posterior hip dislocation',
    publisher: 'StatPearls',
    url: 'https://statpearls.com/point-of-care/22888',
    read: '2026-11-22',
  },
  'mhmedical-hip-dislocation': {
    title: 'Hip joint dislocation reduction',
    publisher: 'AccessEmergency Medicine',
    url: 'https://accessemergencymedicine.mhmedical.com/content.aspx?bookid=2498&sectionid=201293908',
    read: '2026-11-22',
  },
  'bookphysio-patella-dislocation': {
    title: 'Patella dislocation',
    publisher: 'bookphysio.com',
    url: 'https://bookphysio.com/injuries/patella-dislocation',
    read: '2026-11-22',
  },
  'strickland-dislocated-patella': {
    title: 'Can you fully recover from a dislocated patella?',
    publisher: 'sabrinastrickland.com',
    url: 'https://sabrinastrickland.com/can-you-fully-recover-dislocated-patella',
    read: '2026-11-22',
  },

  // ---- ligaments and cartilage
  'leeds-acl': {
    title: 'Knee ligament surgery: anterior cruciate ligament injury',
    publisher: 'Leeds Teaching Hospitals NHS Trust',
    url: 'https://leedsth.nhs.uk/patients/support/shape-up-for-surgery/your-surgery/knee-ligament-surgery',
    read: '2026-11-22',
  },
  'fortius-acl': {
    title: 'Anterior cruciate ligament (ACL) injuries',
    publisher: 'fortiusclinic.com',
    url: 'https://www.fortiusclinic.com/conditions/knee/anterior-cruciate-ligament-acl-injuries',
    read: '2026-11-22',
  },
  'henry-ford-knee-injuries': {
    title: 'Knee injuries: ACL, MCL, meniscus, kneecap',
    publisher: 'Henry Ford Health',
    url: 'https://www.henryford.com/drafts/ellie/sports-injury-demo/knee-injuries',
    read: '2026-11-22',
  },
  'injury-pcl-plc-2006': {
    title: 'Injuries of the posterior cruciate ligament and posterolateral corner of the knee',
    publisher: 'Injury 37:485',
    url: 'https://c.coek.info/pdf-injuries-of-the-posterior-cruciate-ligament-and-posterolateral-corner-of-the-kne96e71fff3f89481e5734feea2d81eb8e97862.html',
    year: 2006,
    read: '2026-11-22',
  },
  'summerhill-pcl': {
    title: 'PCL injury',
    publisher: 'summerhillphysio.com.au',
    url: 'https://summerhillphysio.com.au/tag/pcl/',
    read: '2026-11-22',
  },
  'statpearls-lcl': {
    title: 'Lateral collateral ligament knee injury',
    publisher: 'StatPearls',
    url: 'https://ncbi.nlm.nih.gov/books/NBK560847',
    year: 2024,
    read: '2026-11-22',
  },
  'physiopedia-lcl': {
    title: 'Lateral collateral ligament injury of the knee',
    publisher: 'Physiopedia',
    url: 'https://physio-pedia.com/index.php?title=Lateral_Collateral_Ligament_Injury_of_the_Knee&diff=250225&oldid=250206',
    read: '2026-11-22',
  },
  'royal-cornwall-knee-injuries': {
    title: 'Knee injuries: advice from the fracture clinic',
    publisher: 'Royal Cornwall Hospitals NHS Trust',
    url: 'https://www.royalcornwall.nhs.uk/services/fracture-clinic/knee-injuries/',
    read: '2026-11-22',
  },
  'gateshead-ankle-sprain': {
    title: 'Soft tissue injury (sprain) of the ankle',
    publisher: 'Gateshead Health NHS Foundation Trust',
    url: 'https://www.gatesheadhealth.nhs.uk/resources/soft-tissue-injury-sprain-of-the-ankle/',
    read: '2026-11-22',
  },
  'cuh-ankle-injury': {
    title: 'Caring for your ankle injury',
    publisher: 'Cambridge University Hospitals',
    url: 'https://www.cuh.nhs.uk/patient-information/caring-for-your-ankle-injury/',
    read: '2026-11-22',
  },

  // ---- tendons
  'ucsf-quadriceps-patellar-rupture': {
    title: 'Quadriceps and patella tendon rupture',
    publisher: 'University of California San Francisco, Orthopaedic Surgery',
    url: 'https://orthosurg.ucsf.edu/oti/patient-care/divisions/sports-medicine/knee/quadriceps-and-patella-tendon-rupture/',
    read: '2026-11-22',
  },
  'statpearls-quadriceps-rupture': {
    title: 'Quadriceps tendon rupture',
    publisher: 'StatPearls',
    url: 'https://ncbi.nlm.nih.gov/books/NBK482389',
    year: 2023,
    read: '2026-11-22',
  },
  'mltj-quadriceps-rupture': {
    title: 'Quadriceps tendon tear rupture in healthy patients treated with patellar drilling holes',
    publisher: 'Muscles, Ligaments and Tendons Journal 4:194',
    url: 'https://mafiadoc.com/quadriceps-tendon-tear-rupture-in-healthy-patients-treated-with-patellar-_5b9746ba097c47711b8b4679.html',
    year: 2014,
    read: '2026-11-22',
  },
  'princeton-tendon-repair': {
    title: 'Quadriceps and patella tendon repair',
    publisher: 'princetonorthopaedic.com',
    url: 'https://www.princetonorthopaedic.com/services/knee/quadriceps-patella-tendon-repair/',
    read: '2026-11-22',
  },
  'efort-extensor-ruptures': {
    title: 'Extensor mechanism ruptures',
    publisher: 'EFORT Open Reviews 7:384',
    url: 'https://ouci.dntb.gov.ua/works/9GRvLJWl',
    year: 2022,
    read: '2026-11-22',
  },
  'ross-pcl': {
    title: 'Posterior cruciate ligament (PCL) tear',
    publisher: 'Ross Orthopedics',
    url: 'https://rossorthopedics.com/posterior-cruciate-ligament-pcl-tear',
    read: '2026-11-23',
  },
  'aaos-lisfranc': {
    title: 'Lisfranc (midfoot) injury',
    publisher: 'American Academy of Orthopaedic Surgeons, OrthoInfo',
    url: 'https://orthoinfo.org/en/diseases--conditions/lisfranc-midfoot-injury',
    read: '2026-11-23',
  },
} as const satisfies Record<string, Source>;
