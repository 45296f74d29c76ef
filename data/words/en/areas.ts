import type { AreaId, AreaWords } from '../../schema.js';

export const areaWords = {
  hip: { name: 'Hip', description: 'The outer side of the hip and the buttock. Upper leg (proximal).' },
  groin: { name: 'Groin', description: 'The fold where the belly meets the thigh. Upper leg (proximal).' },
  thigh: { name: 'Thigh', description: 'The front and sides, between hip and knee. Upper leg (proximal).' },
  'back-of-thigh': { name: 'Back of the thigh', description: 'Between the buttock and the knee. Upper leg (proximal).' },
  knee: { name: 'Knee', description: 'The kneecap and all around the knee. Still counted as upper leg (proximal).' },
  shin: { name: 'Shin', description: 'The front of the lower leg. Further down than the knee (distal).' },
  calf: { name: 'Calf', description: 'The back of the lower leg. Further down than the knee (distal).' },
  ankle: { name: 'Ankle', description: 'The ankle joint and the Achilles tendon above the heel. Lower leg (distal).' },
  foot: { name: 'Foot', description: 'The heel, the sole, the top of the foot and the toes. Lower leg (distal).' },
} satisfies Record<AreaId, AreaWords>;
