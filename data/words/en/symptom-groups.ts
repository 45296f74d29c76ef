import type { NamedWords, SymptomGroupId } from '../../schema.js';

export const symptomGroupWords = {
  'sore-weak-swollen': {
    name: 'Soreness, weakness, swelling',
    text: 'Often a muscle that was strained or did too much.',
  },
  'stiff-swollen-joint': {
    name: 'Stiffness, swelling, less movement',
    text: 'Often a joint. If one joint is suddenly hot, red and very sore, have it seen today.',
  },
  'tingling-numb-shooting': {
    name: 'Tingling, numbness, shooting pain',
    text: 'Often a nerve, in the leg or in the back.',
  },
  'one-leg-swollen-red-warm': {
    name: 'Swelling, redness, warmth and pain in one leg',
    text: 'May be a blood clot (deep vein thrombosis). See a doctor today. On brown or black skin the redness can be hard to see.',
  },
  'cramping-tired-weak': {
    name: 'Cramping, tiredness, weakness',
    text: 'May come from the blood vessels of the leg.',
  },
  'red-warm-swollen-fever': {
    name: 'Redness, warmth, swelling, fever',
    text: 'May be an infection of the skin, a joint or a bone. See a doctor today. A hot joint with fever is an emergency.',
  },
  'pain-swelling-bruise': {
    name: 'Pain, swelling, bruising',
    text: 'Often an injury, such as a sprain. If you cannot take four steps, have it checked today: a bone may be broken.',
  },
  'severe-pain-swelling-numb': {
    name: 'Severe pain, tight swelling, numbness or tingling',
    text: 'May be too much pressure inside a muscle (compartment syndrome). This is an emergency.',
  },
  'pain-on-effort-gone-at-rest': {
    name: 'Cramp or pain on effort that goes away with rest',
    text: 'May be narrowed arteries. This pain is called claudication. In young sports people it may be pressure inside a muscle.',
  },
} satisfies Record<SymptomGroupId, NamedWords>;
