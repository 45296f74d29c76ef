import type { AreaId, AreaWords } from '../../schema.js';

export const areaWords = {
  hip: { name: 'Hanche', description: 'Le côté extérieur de la hanche et la fesse. Haut de la jambe (proximal).' },
  groin: { name: 'Aine', description: 'Le pli entre le ventre et la cuisse. Haut de la jambe (proximal).' },
  thigh: { name: 'Cuisse', description: 'L’avant et les côtés, entre la hanche et le genou. Haut de la jambe (proximal).' },
  'back-of-thigh': { name: 'Arrière de la cuisse', description: 'Entre la fesse et le genou. Haut de la jambe (proximal).' },
  knee: { name: 'Genou', description: 'La rotule et tout le tour du genou. Compte encore comme haut de la jambe (proximal).' },
  shin: { name: 'Tibia', description: 'L’avant du bas de la jambe. Plus bas que le genou (distal).' },
  calf: { name: 'Mollet', description: 'L’arrière du bas de la jambe. Plus bas que le genou (distal).' },
  ankle: { name: 'Cheville', description: 'L’articulation de la cheville et le tendon d’Achille, au-dessus du talon. Bas de la jambe (distal).' },
  foot: { name: 'Pied', description: 'Le talon, la plante, le dessus du pied et les orteils. Bas de la jambe (distal).' },
} satisfies Record<AreaId, AreaWords>;
