import type { GuidanceId, GuidanceWords } from '../../schema.js';

export const guidanceWords = {
  'about-leg-pain': {
    name: 'About leg pain',
    text: [
      'Leg pain is common. It can come from a sudden injury or from an illness that lasts for years, and from muscles, joints, nerves or blood vessels.',
      'It can be stabbing, sharp, dull, aching or tingling. A physiotherapist can often help you to be rid of it, or to live well with it.',
    ],
  },
  'how-leg-pain-differs': {
    name: 'How leg pain differs',
    text: [
      'What you feel depends on the cause. Pain can fill the whole leg or sit in one spot. It can be mild or strong, come and go, or stay.',
      'Pain from the tendons, muscles or joints of the lower leg mostly sits in one spot. Pain near the hip or knee is called proximal. Pain further down than the knee is called distal.',
    ],
  },
  'finding-the-cause': {
    name: 'How a physiotherapist finds the cause',
    text: [
      'A physiotherapist helps both to find the cause and to treat it. It starts with a full assessment: a talk about your pain, then a physical examination.',
      'If something does not fit, or the pain is severe or lasts, the physiotherapist sends you to a doctor, who may order an X-ray or a scan.',
    ],
  },
  'a-plan-for-you': {
    name: 'A plan made for you',
    text: [
      'When it is clear what is wrong, you and the physiotherapist make a plan. It aims to calm swelling, ease pain, and correct how you move and which muscles are weak or tight.',
    ],
  },
  'professional-guidance': {
    name: 'Why ask a professional?',
    text: [
      'Treating yourself may ease the pain for a while, yet leave its cause alone. Then the pain comes back, or something serious is missed.',
      'A licensed physiotherapist can find out what is wrong and choose treatment that fits it, so that you recover well.',
    ],
  },
  'a-doctor-first': {
    name: 'When a doctor comes first',
    text: [
      'Physiotherapy, massage and compression can do harm if you have a blood clot, a broken bone, a blocked artery or an infection that has not been treated. If you may have one of these, see a doctor before anything else.',
      'After a clot, physiotherapy can start once blood thinners work and your doctor agrees.',
    ],
  },
  'not-a-diagnosis': {
    name: 'Not a diagnosis',
    text: [
      'These pages give general information. They cannot examine you and do not replace a visit. Always ask a health professional for a diagnosis and a treatment plan of your own.',
    ],
  },
} satisfies Record<GuidanceId, GuidanceWords>;
