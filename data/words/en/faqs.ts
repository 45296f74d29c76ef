import type { FaqId, FaqWords } from '../../schema.js';

export const faqWords = {
  'when-is-it-an-emergency': {
    question: 'When is leg pain an emergency?',
    answer: [
      'Call {emergencyNumber} now if you also have chest pain or trouble breathing. Call if the leg is suddenly cold, pale or numb. Call if a muscle is very tight and the pain keeps growing. Call if bone shows, the leg is bent or bleeds a lot, or you cannot stand after a fall.',
      'Call too for new numbness between your legs, new trouble with bladder or bowel, or weakness in both legs. Call for a hot joint with fever, or if a red, swollen leg makes you feel very ill.',
    ],
  },
  'clot-or-strain': {
    question: 'How do I tell a blood clot from a strain?',
    answer: [
      'A strain mostly starts at a moment you remember and hurts when you use that muscle. A clot often starts without injury: one leg swells, aches, feels warm and may look red or darker.',
      'You cannot be sure at home. If one leg is newly swollen and sore, see a doctor today. Do not rub it, exercise it or put on a compression stocking before then. With chest pain or trouble breathing, call {emergencyNumber}.',
    ],
  },
  'most-common-causes': {
    question: 'What are the most common causes of leg pain?',
    answer: [
      'Most often it is a strained or tight muscle in the lower back, buttock, hip or back of the thigh, or a hurt ligament in the knee or ankle.',
      'Other causes are a pinched nerve, sciatica, a herniated disc, arthritis and infection.',
    ],
  },
  'how-is-the-cause-found': {
    question: 'How does a doctor find the cause?',
    answer: [
      'A doctor asks about your signs and examines your leg. Some people need tests: X-ray, MRI, ultrasound or blood.',
      'Then the doctor treats you or sends you to a specialist or a physiotherapist.',
    ],
  },
  'how-is-it-treated': {
    question: 'How is leg pain treated?',
    answer: [
      'That depends on the cause: muscle, swelling, nerve, joint or something else. A full check comes first.',
      'Physiotherapy helps with many kinds of leg pain. A clot, an infection, a broken bone or a blocked artery needs a doctor first.',
    ],
  },
  'what-can-i-do-at-home': {
    question: 'What can I do at home?',
    answer: [
      'After a small injury, or surgery if your team agrees, rest for a short time, cool the sore place, raise the leg and use a bandage against swelling. Warmth can help later. Ask a pharmacist which pain medicine suits you.',
      'Sleep and drink enough and eat well. Gentle stretches and short walks help. Use no bandage and see a doctor today if one leg is newly swollen and sore: it may be a clot. Ask first if you have poor blood flow or diabetes.',
    ],
  },
  'ice-or-heat': {
    question: 'Ice or heat?',
    answer: [
      'Ice in the first two or three days after an injury: wrapped in a cloth, up to 20 minutes at a time. Heat later, for stiff joints or tight muscles.',
      'Use neither on numb or broken skin or with poor blood flow, and no heat on a hot, swollen joint or infected skin.',
    ],
  },
  'can-i-exercise': {
    question: 'Can I exercise with leg pain?',
    answer: [
      'Often yes. Mild pain while you move is fine if it settles soon and is no worse the next morning. If it is, do less or cycle or swim.',
      'Stop and get advice if the pain is strong, you limp, one spot on a bone is sore, or the leg is swollen or numb. Pain in the calf on each walk needs a doctor.',
    ],
  },
  'which-exercises-help': {
    question: 'Which exercises help?',
    answer: [
      'It depends on the cause. Many can be done at home: stretches, strength work for hip, thigh and calf, balance and walking.',
      'A physiotherapist makes a plan for you and shows you how and when to do more.',
    ],
  },
  'back-pain-and-leg-pain': {
    question: 'Can back pain cause leg pain?',
    answer: [
      'Yes. The sciatic nerve leaves your lower back, passes the buttock and reaches your foot. If something irritates it, pain travels all along it: sciatica.',
      'A herniated disc, a squeezed nerve root, arthritis of the spine or a narrow spinal canal (stenosis) can also hurt in the leg. Numbness between the legs or bladder or bowel trouble is an emergency.',
    ],
  },
  'diabetes-and-leg-pain': {
    question: 'Can diabetes cause leg pain?',
    answer: [
      'Yes. High blood sugar can harm nerves and blood vessels. Your legs may burn, ache, cramp or go numb. You may not feel where your foot meets the ground, and stumble.',
      'Look at your feet every day. A wound, or a hot, swollen foot, must be seen within a day.',
    ],
  },
  'child-with-leg-pain': {
    question: 'My child has leg pain. What should I do?',
    answer: [
      'Have your child seen today for a limp with hip, groin or night pain, a swollen joint or a lump. Any other limp should be seen within days. A sore knee can come from the hip. With fever, a child who will not walk needs the emergency department now.',
      'Aches in both legs in the evening, gone by morning in a child who runs and plays, are mostly growing pains.',
    ],
  },
  'first-physiotherapy-visit': {
    question: 'What happens at the first physiotherapy visit?',
    answer: [
      'The physiotherapist asks about your pain, health and day and looks at how you stand, walk and move. Bring shorts and a list of your medicines. You can say stop at any time.',
      'Then you agree on a plan, or see a doctor.',
    ],
  },
  'why-professional-guidance': {
    question: 'Why not just treat myself?',
    answer: [
      'For mild pain that gets better each day, you can. But you may ease it only for a while, or miss something serious.',
      'A licensed physiotherapist finds out what is wrong and picks the treatment that fits.',
    ],
  },
  'which-treatment-is-right': {
    question: 'Which treatment is right for me?',
    answer: [
      'First the cause, then the choice. Your physiotherapist tells you what can help and how long it may take. You decide together.',
    ],
  },
} satisfies Record<FaqId, FaqWords>;
