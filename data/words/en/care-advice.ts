import type { CareAdviceId, NamedWords } from '../../schema.js';

export const careAdviceWords = {
  // ---- emergency
  'chest-pain-or-breathless': {
    name: 'Leg pain or swelling with chest pain, trouble breathing, coughing up blood or fainting',
    text: 'A blood clot may have moved to your lungs. Call {emergencyNumber} now.',
  },
  'cold-pale-numb-leg': {
    name: 'A leg or foot that is suddenly cold, pale or blue, numb, or hard to move',
    text: 'The blood flow may be blocked. It can be there with little pain. Hours matter: call {emergencyNumber} now.',
  },
  'bladder-bowel-or-both-legs': {
    name: 'Back or leg pain with new numbness between your legs, new trouble with bladder, bowel or sex, or pain or weakness in both legs',
    text: 'Nerves at the base of your spine may be squeezed. One of these signs is enough. Go to the emergency department now.',
  },
  'severe-pain-tight-muscle': {
    name: 'Very strong pain that keeps growing, with a tight, hard muscle, after an injury, in a cast or after heavy exercise',
    text: 'Pressure inside the muscle may be too high. Stretching it hurts a lot. Call {emergencyNumber}. Loosen tight bandages and keep the leg level with your heart.',
  },
  'bad-injury': {
    name: 'An injury with a bent leg, visible bone, heavy bleeding, or a foot that is cold or numb; or a fall after which you cannot stand or lift the leg',
    text: 'A bone may be broken or a joint out of place. Do not move the leg. Press on bleeding, also from a varicose vein. Call {emergencyNumber}.',
  },
  'infection-and-very-unwell': {
    name: 'A hot, swollen joint with fever; redness that spreads fast, or skin that blisters or turns black; or an infected leg or foot that makes you shivery, confused or very ill',
    text: 'A serious infection may be spreading. Go to the emergency department or call {emergencyNumber} now.',
  },
  'groin-lump-stuck': {
    name: 'A sore lump in the groin that cannot be pushed back, changes colour or comes with vomiting',
    text: 'A hernia may be trapped. Go to the emergency department now.',
  },

  // ---- urgent
  'one-leg-swollen': {
    name: 'One leg newly swollen, sore, warm, or red or darker than the other',
    text: 'It may be a blood clot, most of all after surgery, an illness in bed, a long trip, in pregnancy or with cancer. See a doctor today. Until then do not rub it, and do not use compression.',
  },
  'sudden-severe-pain': {
    name: 'Sudden, severe pain that you cannot explain, with swelling or a change in skin colour',
    text: 'See a doctor today. If the leg also turns cold, pale or numb, call {emergencyNumber}.',
  },
  'signs-of-infection': {
    name: 'Signs of infection: skin that is warm, sore and red or darker, fever, or a hot, swollen joint',
    text: 'See a doctor today. One hot, swollen joint can be infected even without fever. With fever, go to the emergency department now. The hospital should see a joint that has been replaced.',
  },
  'new-weakness': {
    name: 'New weakness in the leg, a foot that drops or drags, or numbness that is spreading',
    text: 'A nerve may be in trouble. See a doctor today.',
  },
  'cannot-use-the-leg': {
    name: 'After an injury you cannot take four steps, bend the knee or stand on tiptoe, heard a snap, or the knee is stuck',
    text: 'A bone or tendon may be broken or torn. Have it checked today.',
  },
  'foot-wound-or-poor-blood-flow': {
    name: 'A foot wound or a hot, swollen foot if you have diabetes or numb feet; or foot pain at rest that wakes you and eases when the foot hangs down',
    text: 'Have it seen today, or on the next working day at the latest. If the skin is black or you have a fever, go to hospital now.',
  },
  'child-limps': {
    name: 'A child who will not walk, or who limps or has leg pain together with hip or groin pain, pain at night, fever, weight loss, a lump or a swollen joint',
    text: 'Have the child seen today. A sore knee can come from the hip. With fever, a child who will not walk needs the emergency department now. Any other limp should be seen within days.',
  },

  // ---- soon
  'not-getting-better': {
    name: 'Pain that is no better after two weeks of rest and pharmacy medicine, gets worse, or keeps coming back',
    text: 'Book a physiotherapist or a doctor to find the cause.',
  },
  'numbness-or-tingling': {
    name: 'Numbness or tingling that lasts, most of all when it runs down the leg',
    text: 'Book a doctor or a physiotherapist. If it spreads or you get weak, be seen today.',
  },
  'pain-on-walking': {
    name: 'Calf, thigh or buttock pain that comes with walking and goes within minutes of rest',
    text: 'Your arteries may be narrow. Book a doctor: treatment also protects your heart and brain.',
  },
  'night-pain-lump-weight-loss': {
    name: 'Bone pain that is there at rest or at night, a lump that grows, or weight loss you cannot explain',
    text: 'Book a doctor within days. If you are under 25, be seen today or tomorrow.',
  },
  'stiff-swollen-joints': {
    name: 'Several joints swollen, or stiff for more than half an hour in the morning',
    text: 'Book a doctor. Early treatment protects joints.',
  },

  // ---- self-care
  'mild-and-improving': {
    name: 'Mild pain after exercise or a small injury, you can walk on the leg, and it gets better day by day',
    text: 'Rest for a short time, then move gently. Most sprains and strains feel better within two weeks.',
  },
  'short-cramp': {
    name: 'A cramp that goes away when you stretch or rub the muscle',
    text: 'Stretch, drink enough and rest tired muscles. See a doctor if cramps come often.',
  },
} satisfies Record<CareAdviceId, NamedWords>;
