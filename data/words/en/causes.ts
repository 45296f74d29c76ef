import type { CauseId, NamedWords } from '../../schema.js';

export const causeWords = {
  muscle: {
    name: 'Muscle or tendon',
    text: 'A muscle can be overstretched, torn or tired from too much work. This leads to a strain, a sore tendon (tendinitis) or shin splints. If you drink too little, or your blood has too little sodium, potassium, magnesium or calcium, muscles may cramp.',
  },
  joint: {
    name: 'Joint',
    text: 'Joint pain is common in the hips, knees, feet, hands and spine. The usual cause is arthritis. Osteoarthritis (wear of the joint) and rheumatoid arthritis (the body attacks its own joints) are the most common kinds.',
  },
  nerve: {
    name: 'Nerve',
    text: 'Damaged nerves in the legs (peripheral neuropathy) can make them prickle, tingle, go numb or feel weak. A nerve pinched in the back, as in sciatica or with a herniated disc, can send pain down the leg.',
  },
  vessel: {
    name: 'Blood vessel',
    text: 'In peripheral artery disease (PAD) the arteries of the legs get narrow and let too little blood through. The legs then hurt with walking; this is called claudication. Veins can cause aching and heavy legs.',
  },
  clot: {
    name: 'Blood clot',
    text: 'A clot in a deep vein (deep vein thrombosis, DVT) can make one leg swollen, red, warm and sore. It needs a doctor the same day, because the clot can move to the lungs.',
  },
  infection: {
    name: 'Infection',
    text: 'Germs can infect the skin (cellulitis), a bone (osteomyelitis) or a joint. Infections need a doctor.',
  },
  injury: {
    name: 'Injury',
    text: 'A fall, twist or blow can break a bone (fracture), hurt a ligament (sprain) or tear a muscle (strain).',
  },
  compartment: {
    name: 'Pressure inside a muscle',
    text: 'Muscles lie in tight sleeves, called compartments. Swelling or an injury can raise the pressure inside until blood cannot get through (compartment syndrome). After an injury this is an emergency.',
  },
  other: {
    name: 'Other causes',
    text: 'Long-lasting pain conditions, restless legs and diseases of the whole body can hurt in the legs too.',
  },
} satisfies Record<CauseId, NamedWords>;
