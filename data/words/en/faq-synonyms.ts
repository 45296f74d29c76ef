import type { FaqSynonyms } from '../../schema.js';

export const faqSynonyms = {
  'when-is-it-an-emergency': ['ambulance', 'A&E', 'ER', 'danger', 'serious', 'hospital', 'heart attack', 'stroke', 'red flags', '999', '911', '112'],
  'clot-or-strain': ['DVT', 'deep vein thrombosis', 'thrombosis', 'leg clot', 'calf', 'pulled muscle', 'swollen leg', 'swelling', 'flight', 'massage'],
  'most-common-causes': ['why does my leg hurt', 'what is wrong', 'pain at night', 'reason', 'sprain', 'slipped disc', 'cramps', 'charley horse', 'gout', 'varicose veins'],
  'how-is-the-cause-found': ['diagnosis', 'physician', 'GP', 'x-ray', 'xray', 'scan', 'referral'],
  'how-is-it-treated': ['cure', 'therapy', 'get rid of', 'relief', 'medicine', 'surgery'],
  'what-can-i-do-at-home': ['home remedies', 'self-care', 'painkillers', 'RICE', 'compression', 'cramps at night', 'charley horse', 'restless legs', 'rest', 'paracetamol', 'ibuprofen'],
  'ice-or-heat': ['cold pack', 'hot water bottle', 'warm bath', 'frozen peas'],
  'can-i-exercise': ['sport', 'running', 'gym', 'walking', 'swimming', 'cycling', 'bike', 'dancing', 'soccer', 'training'],
  'which-exercises-help': ['stretching', 'strengthening', 'hamstring', 'workout', 'training plan'],
  'back-pain-and-leg-pain': ['slipped disc', 'lumbar', 'radiculopathy', 'pinched nerve', 'trapped nerve', 'pins and needles', 'tingling'],
  'diabetes-and-leg-pain': ['neuropathy', 'pins and needles', 'tingling', 'blood sugar', 'burning feet', 'circulation', 'ulcer'],
  'child-with-leg-pain': ['kid', 'toddler', 'teenager', 'baby', 'son', 'daughter', 'limping', 'growing pains'],
  'first-physiotherapy-visit': ['first appointment', 'assessment', 'what to wear', 'physical therapy'],
  'why-professional-guidance': ['self-treatment', 'internet', 'professional help'],
  'which-treatment-is-right': ['options', 'how long does it take to heal', 'recovery', 'choice', 'consultation', 'physio'],
} satisfies FaqSynonyms;
