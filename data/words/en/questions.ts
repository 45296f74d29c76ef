import type { questions } from '../../questions.js';
import type { QuestionWords, SingleOptionWords } from '../../schema.js';

/** The first question stands in opening.ts. */
export const questionWords = {
  place: {
    ask: 'Where does it hurt, or where is the trouble?',
    means: 'Choose each place that hurts. Left and right are those of the body with the pain, not of the picture.',
    why: 'Each place has its own usual causes.',
  },
  age: {
    ask: 'How old are you?',
    askAbout: 'How old is the person with the pain?',
    means: 'Age in whole years. For a baby under one year, enter 0.',
    why: 'Some causes belong to children, some to later life.',
  },
  start: {
    ask: 'How did it start?',
    means: 'Choose what fits best. Think of the first day it hurt.',
    why: 'A sudden start points to other causes than a slow one.',
  },
  duration: {
    ask: 'How long has it been there?',
    means: 'Count from the first day of this pain. If it comes in attacks, count from the start of this attack.',
    why: 'New pain and old pain need help at a different pace.',
  },
  look: {
    ask: 'What can be seen or felt on the leg?',
    means: 'Look at both legs side by side in good light. Touch them with the back of your hand to feel which is warmer.',
    why: 'Swelling, colour and warmth help to tell a strain from a clot, an infection or an inflamed joint.',
  },
  also: {
    ask: 'Are any of these there as well?',
    means: 'Tick what is new, or what came with the leg pain.',
    why: 'The cause of leg pain can sit in the back, or in the whole body.',
  },
  health: {
    ask: 'Do any of these apply to you?',
    askAbout: 'Do any of these apply to the person?',
    means: 'Tick illnesses and habits that a doctor has named or that you know of.',
    why: 'They make some causes more likely, and some pains more urgent.',
  },
  walking: {
    ask: 'Can you walk on the leg?',
    askAbout: 'Can the person walk on the leg?',
    means: 'Four steps means two steps with each foot, also with a limp. Do not try if it hurts badly.',
    why: 'When four steps are not possible after an injury, a bone may be broken.',
  },
  recent: {
    ask: 'Were there any of these in the last three months?',
    means: 'Tick what happened in the last three months or is still going on. Medicines count if they are taken now or were taken lately.',
    why: 'Rest, travel, operations and some medicines can bring on clots or pain in muscles and tendons.',
  },
  sex: {
    ask: 'Which sex were you given at birth?',
    askAbout: 'Which sex was the person given at birth?',
    means: 'It is asked for the body only. You may leave it open.',
    why: 'Some causes are more common in women, some in men.',
  },
  feel: {
    ask: 'What does it feel like?',
    means: 'Choose all that fit.',
    why: 'Nerves burn and tingle, muscles ache and cramp, joints are stiff.',
  },
  pattern: {
    ask: 'When does it hurt, and what eases it?',
    means: 'Think of the last week. Choose all that fit.',
    why: 'The time and the kind of use that hurt tell a lot about the cause.',
  },
  injury: {
    ask: 'What happened at the injury, and what do you notice since?',
    askAbout: 'What happened at the injury, and what is there since?',
    means: 'Press gently with one finger. Stop as soon as it hurts. Leave out what you cannot check.',
    why: 'Doctors use these same signs to decide who needs an X-ray.',
  },
  'spine-check': {
    ask: 'To be safe, once more: are any of these true now?',
    means: 'Look for a change in the last days or weeks: numbness when you wipe, trouble starting or holding urine, or a leg on each side that is weak.',
    why: 'With back pain, these signs mean that nerves need help within hours.',
  },
  'clot-check': {
    ask: 'To be safe, once more: is this true now?',
    means: 'Think of today and the last days.',
    why: 'A clot in the leg can move to the lung.',
  },
  'blood-flow-check': {
    ask: 'To be safe, once more: are any of these true now?',
    means: 'Compare both legs: colour, warmth, feeling, and how hard the muscles are.',
    why: 'Without blood, a leg needs help within hours.',
  },
  'hernia-check': {
    ask: 'To be safe, once more: is this true now?',
    means: 'Being sick means vomiting. A lump that does not go back stays out when you lie down.',
    why: 'Gut that is trapped needs help at once.',
  },
  hip: {
    ask: 'Which of these fit the hip, groin or thigh?',
    means: 'Choose all that fit. Do not force a movement that hurts.',
    why: 'Each sign points to another part of the hip.',
  },
  knee: {
    ask: 'Which of these fit the knee?',
    means: 'Choose all that fit. Do not force a movement that hurts.',
    why: 'Each sign points to another part of the knee.',
  },
  'lower-leg': {
    ask: 'Which of these fit the lower leg?',
    means: 'Press gently with one finger. Stop as soon as it hurts. Leave out what you cannot check.',
    why: 'They help to tell muscle, bone, tendon and vein apart.',
  },
  ankle: {
    ask: 'Which of these fit the ankle?',
    means: 'Press gently with one finger. Stop as soon as it hurts. Leave out what you cannot check.',
    why: 'They help to tell a sprain from a break or a sore tendon.',
  },
  foot: {
    ask: 'Which of these fit the foot?',
    means: 'Press gently with one finger. Stop as soon as it hurts.',
    why: 'Each sign points to another part of the foot.',
  },
  toe: {
    ask: 'Which of these fit the toes?',
    means: 'Choose all that fit.',
    why: 'Toe pain has its own causes, from tight shoes to gout.',
  },
  joint: {
    ask: 'Which of these fit the sore joint?',
    means: 'Tick what is true for the joint now, and what happened in the weeks before.',
    why: 'A hot joint can be gout, or an infection that must not wait.',
  },
  skin: {
    ask: 'Which of these fit the skin?',
    means: 'Look between the toes and at the sole too.',
    why: 'Germs get in through small breaks in the skin. Slow veins change the skin as well.',
  },
  nerve: {
    ask: 'Could a nerve be part of it? Choose what fits.',
    means: 'A nerve from the back runs down the leg. When it is pressed, the leg can hurt, tingle or go numb.',
    why: 'Leg pain often starts in the back.',
  },
  circulation: {
    ask: 'Which of these fit, when walking or at rest?',
    means: 'Choose all that fit. Think of walks, and of evenings in a chair or in bed.',
    why: 'Narrow arteries, tired veins and restless legs each have their own pattern.',
  },
  growing: {
    ask: 'Which of these fit the child or young person?',
    means: 'Choose all that fit.',
    why: 'Growing bones have causes of their own.',
  },
} satisfies Record<Exclude<keyof typeof questions, 'emergency'>, QuestionWords>;

/** The options of questions with one answer. Checklists read the findings. */
export const optionWords = {
  start: {
    twist: 'With a twist, a stumble or an awkward step',
    blow: 'With a fall, a knock, or something that landed on it',
    effort: 'Suddenly, while running, jumping, lunging or lifting',
    sudden: 'Suddenly, within a day, without any injury',
    overuse: 'Slowly, after more sport, walking or work than usual, or new shoes',
    gradual: 'Slowly, over days or weeks, without a clear reason',
    episodes: 'In attacks that come and go',
  },
  duration: {
    hours: 'Less than two days',
    days: 'Two days to two weeks',
    weeks: 'Two to six weeks',
    months: 'Six weeks to a year',
    years: 'More than a year',
  },
  walking: {
    normal: 'Yes, as usual',
    limp: 'Yes, with a limp',
    few: 'Less than four steps',
    none: 'Not at all',
  },
} satisfies SingleOptionWords;
