import type { NamedWords, PainTypeId } from '../../schema.js';

export const painTypeWords = {
  localised: {
    name: 'Pain in one spot',
    text: 'It stays in one area, such as a tendon, muscle or joint, and often follows an injury or strain. Other pain fills the whole leg.',
  },
  radiating: {
    name: 'Pain that travels',
    text: 'It runs from one area to another, as in sciatica, where it goes from the back down the leg.',
  },
  cramping: {
    name: 'Cramping pain',
    text: 'A muscle tightens by itself. It often comes with tired muscles or too little fluid. A cramp on each walk that stops with rest may come from narrowed arteries.',
  },
  throbbing: {
    name: 'Throbbing pain',
    text: 'It beats like a pulse and may come from the blood vessels or an infection. If one leg is also swollen or warm, see a doctor today: it may be a clot.',
  },
  stabbing: { name: 'Stabbing', text: 'Sudden, like a knife. Nerves and fresh injuries can feel like this.' },
  sharp: { name: 'Sharp', text: 'Strong and easy to point to. Common with injuries and when a sore part is moved.' },
  dull: { name: 'Dull', text: 'Deep and hard to point to. Joints, muscles, veins and bones can feel like this.' },
  aching: { name: 'Aching', text: 'A steady soreness. Common after exercise, in worn joints and with varicose veins.' },
  tingling: { name: 'Tingling', text: 'Pins and needles. It points to a nerve.' },
} satisfies Record<PainTypeId, NamedWords>;
