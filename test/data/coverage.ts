/**
 * Where the record carries each part of the page it was made from. The page itself is not in the repository: its parts are
 * named here in a few words of ours, in the order of the page.
 */
import type {
  AreaId,
  CareAdviceId,
  CauseId,
  ConditionId,
  FaqId,
  GuidanceId,
  PainTypeId,
  SymptomGroupId,
  TreatmentId,
} from '../../data/schema.js';

export type RecordId =
  | `area:${AreaId}`
  | `cause:${CauseId}`
  | `condition:${ConditionId}`
  | `symptom-group:${SymptomGroupId}`
  | `pain-type:${PainTypeId}`
  | `care-advice:${CareAdviceId}`
  | `treatment:${TreatmentId}`
  | `guidance:${GuidanceId}`
  | `faq:${FaqId}`;

export interface Part {
  readonly part: string;
  readonly ids: readonly RecordId[];
  /** Words that the English text of these records must contain, all of them taken together; upper or lower case. */
  readonly says?: readonly string[];
}

export const introduction: readonly Part[] = [
  { part: 'common, from sudden injury to lasting disease', ids: ['guidance:about-leg-pain'], says: ['common', 'injury', 'years'] },
  {
    part: 'stabbing, sharp, dull, aching, tingling',
    ids: ['pain-type:stabbing', 'pain-type:sharp', 'pain-type:dull', 'pain-type:aching', 'pain-type:tingling', 'guidance:about-leg-pain'],
    says: ['stabbing', 'sharp', 'dull', 'aching', 'tingling'],
  },
  { part: 'physiotherapists treat it, made to measure', ids: ['guidance:about-leg-pain', 'guidance:a-plan-for-you'] },
];

export const causes: readonly Part[] = [
  {
    part: 'muscles, joints, nerves or blood vessels',
    ids: ['guidance:about-leg-pain', 'cause:muscle', 'cause:joint', 'cause:nerve', 'cause:vessel'],
    says: ['muscles, joints, nerves'],
  },
  {
    part: 'muscle: torn or overstretched by too much work; strain, tendon, shin splints',
    ids: ['cause:muscle', 'condition:shin-splints', 'condition:calf-strain', 'condition:achilles-tendinopathy'],
    says: ['torn', 'overstretched', 'strain', 'tendinitis', 'shin splints'],
  },
  {
    part: 'muscle: too little fluid, potassium, sodium, calcium or magnesium brings cramps',
    ids: ['cause:muscle', 'condition:muscle-cramps', 'treatment:sleep-fluids-food'],
    says: ['drink too little', 'potassium', 'sodium', 'calcium', 'magnesium', 'cramp'],
  },
  {
    part: 'joint: which joints; osteoarthritis and rheumatoid arthritis most common',
    ids: ['cause:joint', 'condition:osteoarthritis', 'condition:rheumatoid-arthritis'],
    says: ['hands', 'feet', 'hips', 'knees', 'spine', 'osteoarthritis', 'rheumatoid arthritis'],
  },
  {
    part: 'nerve: peripheral neuropathy, prickly, tingly, numb, weak',
    ids: ['cause:nerve', 'condition:peripheral-neuropathy'],
    says: ['neuropathy', 'prickle', 'tingle', 'numb', 'weak'],
  },
  {
    part: 'nerve: pain sent from sciatica and herniated disc',
    ids: ['cause:nerve', 'condition:sciatica', 'condition:herniated-disc'],
    says: ['sciatica', 'herniated disc'],
  },
  {
    part: 'vessel: peripheral artery disease narrows arteries; claudication',
    ids: ['cause:vessel', 'condition:peripheral-artery-disease'],
    says: ['PAD', 'narrow', 'claudication'],
  },
  {
    part: 'clot: deep vein thrombosis, swelling, redness, warmth, pain',
    ids: ['cause:clot', 'condition:deep-vein-thrombosis'],
    says: ['DVT', 'swollen', 'red', 'warm', 'sore'],
  },
  {
    part: 'infection: cellulitis and osteomyelitis',
    ids: ['cause:infection', 'condition:cellulitis', 'condition:osteomyelitis'],
    says: ['cellulitis', 'osteomyelitis'],
  },
  {
    part: 'injury: fractures, sprains, strains',
    ids: ['cause:injury', 'condition:shin-fracture', 'condition:ankle-sprain', 'condition:calf-strain'],
    says: ['fracture', 'sprain', 'strain'],
  },
  {
    part: 'compartment syndrome: pressure from swelling or injury',
    ids: ['cause:compartment', 'condition:acute-compartment-syndrome', 'condition:exertional-compartment-syndrome'],
    says: ['pressure', 'swelling', 'injury'],
  },
  {
    part: 'other: long-lasting pain conditions, restless legs',
    ids: ['cause:other', 'condition:restless-legs', 'condition:fibromyalgia', 'condition:complex-regional-pain'],
    says: ['long-lasting pain', 'restless legs'],
  },
];

export const symptoms: readonly Part[] = [
  {
    part: 'depends on the cause; whole leg or one spot; strength and frequency differ',
    ids: ['guidance:how-leg-pain-differs', 'pain-type:localised'],
    says: ['depends on the cause', 'whole leg', 'one spot', 'mild or strong', 'come and go'],
  },
  {
    part: 'lower leg: tendons, muscles or joints hurt in one spot',
    ids: ['guidance:how-leg-pain-differs'],
    says: ['tendons, muscles or joints'],
  },
  {
    part: 'proximal and distal',
    ids: [
      'guidance:how-leg-pain-differs',
      'area:hip',
      'area:groin',
      'area:thigh',
      'area:back-of-thigh',
      'area:knee',
      'area:shin',
      'area:calf',
      'area:ankle',
      'area:foot',
    ],
    says: ['proximal', 'distal'],
  },
];

export const symptomGroups: readonly Part[] = [
  { part: 'soreness, weakness, swelling: muscle', ids: ['symptom-group:sore-weak-swollen', 'cause:muscle'] },
  { part: 'stiffness, swelling, less movement: joint', ids: ['symptom-group:stiff-swollen-joint', 'cause:joint'] },
  { part: 'tingling, numbness, shooting: nerve', ids: ['symptom-group:tingling-numb-shooting', 'cause:nerve'] },
  { part: 'swelling, redness, warmth, pain: clot', ids: ['symptom-group:one-leg-swollen-red-warm', 'cause:clot'] },
  { part: 'cramping, tiredness, weakness: vessel', ids: ['symptom-group:cramping-tired-weak', 'cause:vessel'] },
  { part: 'redness, warmth, swelling, fever: infection', ids: ['symptom-group:red-warm-swollen-fever', 'cause:infection'] },
  { part: 'pain, swelling, bruising: injury', ids: ['symptom-group:pain-swelling-bruise', 'cause:injury'] },
  {
    part: 'severe pain, swelling, numbness or tingling: compartment syndrome',
    ids: ['symptom-group:severe-pain-swelling-numb', 'cause:compartment'],
  },
  {
    part: 'cramp on effort, gone with rest: claudication',
    ids: ['symptom-group:pain-on-effort-gone-at-rest', 'cause:vessel', 'condition:peripheral-artery-disease'],
    says: ['claudication'],
  },
];

export const painTypes: readonly Part[] = [
  { part: 'localised: one area, injury or strain', ids: ['pain-type:localised'], says: ['one area', 'injury', 'strain'] },
  { part: 'radiating: from one area to another, as sciatica', ids: ['pain-type:radiating', 'condition:sciatica'], says: ['sciatica'] },
  { part: 'cramping: by itself, too little fluid or tired muscles', ids: ['pain-type:cramping'], says: ['by itself', 'fluid', 'tired'] },
  { part: 'throbbing: like a pulse, blood vessels', ids: ['pain-type:throbbing'], says: ['pulse', 'blood vessels'] },
];

export const seekingCare: readonly Part[] = [
  {
    part: 'sudden and severe pain, with swelling or colour change',
    ids: ['care-advice:sudden-severe-pain', 'care-advice:cold-pale-numb-leg', 'care-advice:severe-pain-tight-muscle'],
    says: ['sudden, severe', 'swelling', 'colour'],
  },
  {
    part: 'pain that lasts in spite of rest and pharmacy medicine',
    ids: ['care-advice:not-getting-better'],
    says: ['rest', 'pharmacy medicine'],
  },
  {
    part: 'signs of infection: redness, warmth, fever',
    ids: ['care-advice:signs-of-infection', 'care-advice:infection-and-very-unwell'],
    says: ['red', 'warm', 'fever'],
  },
  {
    part: 'numbness or tingling, most of all down the leg',
    ids: ['care-advice:numbness-or-tingling', 'care-advice:bladder-bowel-or-both-legs'],
    says: ['down the leg'],
  },
  { part: 'ask a professional for a diagnosis and a plan', ids: ['guidance:not-a-diagnosis'], says: ['diagnosis', 'treatment plan'] },
];

export const treatments: readonly Part[] = [
  { part: 'rest and ice for new injuries', ids: ['treatment:rest', 'treatment:ice'], says: ['new injury', 'swelling'] },
  {
    part: 'pain medicine, from a pharmacy or prescribed',
    ids: ['treatment:pain-medicine', 'treatment:prescribed-medicine'],
    says: ['pharmacy', 'prescribe'],
  },
  { part: 'physiotherapy: strength and flexibility', ids: ['treatment:exercise-therapy'], says: ['stronger', 'flexible'] },
  {
    part: 'compression (the page names it for DVT: made safe)',
    ids: ['treatment:compression', 'guidance:a-doctor-first', 'faq:clot-or-strain'],
    says: ['does not treat a clot', 'until the doctor has checked it'],
  },
  { part: 'raising the legs', ids: ['treatment:elevation'], says: ['swelling'] },
  { part: 'surgery: bad fractures, vessels', ids: ['treatment:surgery', 'treatment:cast-or-splint'], says: ['broken bone', 'artery'] },
  {
    part: 'medicine for the cause: antibiotics, anticoagulants',
    ids: ['treatment:treating-the-cause'],
    says: ['antibiotics', 'infection', 'anticoagulants', 'clot'],
  },
  {
    part: 'habits: weight, exercise, less sitting',
    ids: ['treatment:lifestyle'],
    says: ['weight', 'activity', 'sit', 'prevent'],
  },
];

export const assessment: readonly Part[] = [
  {
    part: 'a part of finding and of treating the cause; starts with a full assessment',
    ids: ['guidance:finding-the-cause'],
    says: ['find the cause', 'treat it', 'assessment'],
  },
  { part: 'physical examination', ids: ['treatment:physical-examination', 'guidance:finding-the-cause'], says: ['physical examination'] },
  {
    part: 'history: where, what kind, how bad, what makes it better or worse',
    ids: ['treatment:history-taking'],
    says: ['where it hurts', 'feels like', 'how bad', 'better or worse'],
  },
  {
    part: 'telling cramp, sprain, sciatica and PAD apart',
    ids: ['treatment:telling-causes-apart'],
    says: ['cramp', 'sprain', 'sciatica', 'PAD'],
  },
  {
    part: 'pins and needles, numbness, weakness, daily life',
    ids: ['treatment:daily-life-check'],
    says: ['pins and needles', 'numbness', 'weakness', 'daily life'],
  },
  {
    part: 'severe or lasting pain: to a doctor for X-ray or MRI',
    ids: ['treatment:further-tests', 'guidance:finding-the-cause', 'faq:how-is-the-cause-found'],
    says: ['severe', 'doctor', 'X-ray', 'MRI'],
  },
];

export const physiotherapy: readonly Part[] = [
  {
    part: 'a personal plan: swelling, pain, form, muscle balance',
    ids: ['guidance:a-plan-for-you'],
    says: ['plan', 'swelling', 'ease pain', 'how you move', 'muscles'],
  },
  {
    part: 'manual therapy: massage, mobilisation, manipulation',
    ids: ['treatment:manual-therapy'],
    says: ['massage', 'mobilisation', 'manipulation'],
  },
  { part: 'exercise therapy: strength, flexibility, stability', ids: ['treatment:exercise-therapy'], says: ['stronger', 'flexible', 'steadier'] },
  { part: 'modalities: laser, ultrasound, heat, cold', ids: ['treatment:modalities'], says: ['laser', 'ultrasound', 'heat', 'cold'] },
  { part: 'education: posture, ergonomics, habits', ids: ['treatment:education'], says: ['stand, sit', 'work', 'habits'] },
  {
    part: 'stretches and nerve flossing for sciatica',
    ids: ['treatment:stretches-and-nerve-glides', 'condition:sciatica'],
    says: ['flossing', 'sciatica'],
  },
  { part: 'exercises for the nerves and the spine when the back is the source', ids: ['treatment:spine-exercises'], says: ['nerve', 'spine'] },
  {
    part: 'why professional guidance: short relief, the cause stays; a licensed physiotherapist',
    ids: ['guidance:professional-guidance', 'faq:why-professional-guidance'],
    says: ['for a while', 'cause alone', 'licensed physiotherapist'],
  },
];

export const conditions: Readonly<Record<AreaId, readonly Part[]>> = {
  hip: [
    { part: 'trochanteric bursitis', ids: ['condition:trochanteric-bursitis'] },
    { part: 'arthritis of the hip, with osteoarthritis', ids: ['condition:osteoarthritis'] },
    { part: 'avascular necrosis', ids: ['condition:avascular-necrosis'] },
    { part: 'femoroacetabular impingement', ids: ['condition:femoroacetabular-impingement'] },
    { part: 'dislocation or dysplasia', ids: ['condition:hip-dislocation', 'condition:hip-dysplasia'] },
    { part: 'fracture', ids: ['condition:hip-fracture'] },
    { part: 'labral tear', ids: ['condition:labral-tear'] },
  ],
  groin: [
    { part: 'muscle strain', ids: ['condition:groin-strain'] },
    { part: 'impingement', ids: ['condition:femoroacetabular-impingement'] },
    { part: 'inguinal hernia', ids: ['condition:inguinal-hernia'] },
    { part: 'tendinitis', ids: ['condition:adductor-tendinopathy'] },
  ],
  thigh: [
    { part: 'meralgia paresthetica', ids: ['condition:meralgia-paresthetica'] },
    { part: 'iliotibial band', ids: ['condition:it-band-syndrome'] },
    { part: 'quadriceps strain', ids: ['condition:quadriceps-strain'] },
    { part: 'iliopsoas strain', ids: ['condition:iliopsoas-strain'] },
  ],
  'back-of-thigh': [
    { part: 'pain sent from sciatica', ids: ['condition:sciatica'] },
    { part: 'hamstring tear or strain', ids: ['condition:hamstring-strain', 'condition:hamstring-avulsion'] },
  ],
  knee: [
    { part: 'ligaments', ids: ['condition:acl-injury', 'condition:lcl-injury', 'condition:pcl-injury', 'condition:mcl-injury'] },
    { part: 'fractures', ids: ['condition:knee-fracture'] },
    { part: 'meniscus tear', ids: ['condition:meniscus-tear'] },
    { part: 'bursitis', ids: ['condition:knee-bursitis', 'condition:pes-anserine-bursitis'] },
    { part: 'patellar tendon', ids: ['condition:patellar-tendinopathy'] },
    { part: 'osteoarthritis', ids: ['condition:osteoarthritis'] },
    { part: 'iliotibial band', ids: ['condition:it-band-syndrome'] },
    { part: 'Osgood-Schlatter', ids: ['condition:osgood-schlatter'] },
    { part: 'patellofemoral pain', ids: ['condition:patellofemoral-pain'] },
    { part: 'osteochondritis dissecans', ids: ['condition:osteochondritis-dissecans'] },
  ],
  shin: [
    { part: 'stress fracture', ids: ['condition:stress-fracture'] },
    { part: 'shin splints', ids: ['condition:shin-splints'] },
    { part: 'Paget’s disease', ids: ['condition:pagets-disease'] },
    { part: 'bone tumour', ids: ['condition:bone-tumour'] },
    { part: 'compartment syndrome', ids: ['condition:acute-compartment-syndrome', 'condition:exertional-compartment-syndrome'] },
  ],
  calf: [
    { part: 'deep vein thrombosis', ids: ['condition:deep-vein-thrombosis'] },
    { part: 'muscle strain', ids: ['condition:calf-strain'] },
    { part: 'sciatica', ids: ['condition:sciatica'] },
    { part: 'varicose veins', ids: ['condition:varicose-veins'] },
    { part: 'restless legs', ids: ['condition:restless-legs'] },
  ],
  ankle: [
    { part: 'Achilles tendinitis', ids: ['condition:achilles-tendinopathy'] },
    { part: 'Achilles rupture', ids: ['condition:achilles-rupture'] },
    { part: 'bursitis', ids: ['condition:ankle-bursitis'] },
    { part: 'osteoarthritis', ids: ['condition:osteoarthritis'] },
    { part: 'sprain', ids: ['condition:ankle-sprain'] },
    { part: 'rheumatoid arthritis', ids: ['condition:rheumatoid-arthritis'] },
    { part: 'fractures', ids: ['condition:ankle-fracture'] },
  ],
  foot: [
    { part: 'gout', ids: ['condition:gout'] },
    { part: 'plantar fasciitis', ids: ['condition:plantar-fasciitis'] },
    { part: 'stress fractures', ids: ['condition:stress-fracture'] },
    { part: 'peripheral neuropathy', ids: ['condition:peripheral-neuropathy'] },
    { part: 'metatarsalgia', ids: ['condition:metatarsalgia'] },
    { part: 'arch pain', ids: ['condition:arch-pain'] },
    { part: 'bone spurs', ids: ['condition:heel-spur'] },
    { part: 'bunions', ids: ['condition:bunion'] },
    { part: 'Morton’s neuroma', ids: ['condition:mortons-neuroma'] },
    { part: 'hammertoe', ids: ['condition:hammertoe'] },
    { part: 'tendinitis', ids: ['condition:foot-tendinopathy'] },
  ],
};

/** The page's eight answers; their questions were lost and are restored in the record. */
export const faqs: readonly Part[] = [
  {
    part: 'many conditions cause it; muscles and ligaments most often; nerve, disc, arthritis, infection',
    ids: ['faq:most-common-causes'],
    says: ['lower back', 'buttock', 'hip', 'ligament', 'knee', 'ankle', 'pinched nerve', 'sciatica', 'herniated disc', 'arthritis', 'infection'],
  },
  {
    part: 'treatment depends on the cause; a thorough check first; physiotherapy can help',
    ids: ['faq:how-is-it-treated'],
    says: ['depends on the cause', 'full check', 'physiotherapy helps'],
  },
  {
    part: 'a doctor: questions, examination, tests, X-ray or MRI, referral',
    ids: ['faq:how-is-the-cause-found'],
    says: ['asks', 'examines', 'tests', 'X-ray', 'MRI', 'sends you'],
  },
  {
    part: 'at home: medicine, ice, heat, compression, sleep, fluid, food, stretching, walking',
    ids: ['faq:what-can-i-do-at-home', 'treatment:sleep-fluids-food', 'treatment:gentle-movement', 'treatment:heat'],
    says: ['surgery', 'pain medicine', 'cool', 'warmth', 'bandage', 'sleep', 'drink', 'eat', 'stretches', 'walks'],
  },
  {
    part: 'diabetes: nerves and circulation, foot and ground, burning, aching, cramps, numbness',
    ids: ['faq:diabetes-and-leg-pain', 'condition:peripheral-neuropathy'],
    says: ['nerves and blood vessels', 'foot meets the ground', 'burn', 'ache', 'cramp', 'numb'],
  },
  {
    part: 'back pain: sciatic nerve and its path; disc, nerve root, spine arthritis, stenosis',
    ids: ['faq:back-pain-and-leg-pain', 'condition:sciatica', 'condition:herniated-disc', 'condition:spinal-stenosis'],
    says: ['sciatic nerve', 'lower back', 'foot', 'herniated disc', 'nerve root', 'arthritis of the spine', 'stenosis'],
  },
  {
    part: 'exercises depend on the cause; at home; best with a physiotherapist',
    ids: ['faq:which-exercises-help', 'faq:can-i-exercise'],
    says: ['depends on the cause', 'at home', 'physiotherapist'],
  },
  {
    part: 'treatment choices: the cause first, then what the physiotherapist advises',
    ids: ['faq:which-treatment-is-right'],
    says: ['the cause, then the choice', 'physiotherapist'],
  },
];

/** How many parts each section of the page has, counted on the page. */
export const sections: readonly { readonly name: string; readonly parts: readonly Part[]; readonly count: number }[] = [
  { name: 'introduction', parts: introduction, count: 3 },
  { name: 'causes', parts: causes, count: 12 },
  { name: 'symptoms', parts: symptoms, count: 3 },
  { name: 'symptom groups', parts: symptomGroups, count: 9 },
  { name: 'types of pain', parts: painTypes, count: 4 },
  { name: 'when to seek care', parts: seekingCare, count: 5 },
  { name: 'treatments', parts: treatments, count: 8 },
  { name: 'finding the cause', parts: assessment, count: 6 },
  { name: 'physiotherapy', parts: physiotherapy, count: 8 },
  { name: 'conditions of the hip', parts: conditions.hip, count: 7 },
  { name: 'conditions of the groin', parts: conditions.groin, count: 4 },
  { name: 'conditions of the thigh', parts: conditions.thigh, count: 4 },
  { name: 'conditions of the back of the thigh', parts: conditions['back-of-thigh'], count: 2 },
  { name: 'conditions of the knee', parts: conditions.knee, count: 10 },
  { name: 'conditions of the shin', parts: conditions.shin, count: 5 },
  { name: 'conditions of the calf', parts: conditions.calf, count: 5 },
  { name: 'conditions of the ankle', parts: conditions.ankle, count: 7 },
  { name: 'conditions of the foot', parts: conditions.foot, count: 11 },
  { name: 'frequent questions', parts: faqs, count: 8 },
];
