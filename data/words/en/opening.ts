import type { EmergencySignId, QuestionWords } from '../../schema.js';

/** The first screen of an interview is all that a page needs before somebody answers: the question about an emergency, and its signs. */
export const emergencyQuestionWords = {
  ask: 'Are any of these true now?',
  means: 'Tick each line that is true now, or that began in the last days. If it has been so for years and has not changed, leave it.',
  why: 'These signs can mean that the leg, or a life, is in danger. They come first so that no time is lost.',
} satisfies QuestionWords;

export const emergencySignWords = {
  'numb-saddle': 'Numbness between the legs, around the genitals or back passage',
  'bladder-bowel-change': 'New trouble passing urine, or loss of control of bladder or bowels',
  'weak-both-legs': 'New weakness or numbness in both legs at the same time',
  'cold-pale-leg': 'A leg or foot that has suddenly become cold, pale, blue or numb',
  'tight-severe-swelling': 'Severe pain with swelling that feels tight and hard, or gets worse fast',
  'chest-symptoms': 'Chest pain, trouble breathing or coughing up blood',
  'deformed-limb': 'Bone showing, or a leg, knee, ankle or foot at a wrong angle',
  'major-accident': 'A fall from a height, a road accident, or something heavy crushing the leg',
  'hip-fall-cannot-stand': 'Hip or groin pain after a fall, and the leg cannot be lifted or stood on',
  'hot-joint-fever': 'A hot, swollen joint together with fever or feeling very ill',
  'child-fever-no-walk': 'A child who has a fever and will not use the leg',
  'spreading-infection': 'Red, hot skin that spreads, with fever, shivering or confusion',
  'black-skin': 'Skin that turns black or grey, or blisters with terrible pain',
  'hernia-stuck': 'A painful lump in the groin that does not go back in, with being sick',
  'heavy-bleeding': 'Bleeding that does not stop when pressed',
} satisfies Record<EmergencySignId, string>;
