import type { careRules } from '../../care-rules.js';
import type { RuleWords } from '../../schema.js';

/** Why an appointment is advised. */
export const careRuleWords = {
  'very-young': { because: 'Leg pain in a child under five should be seen by a doctor.' },
  'child-limping': { because: 'A child who limps should be seen by a doctor.' },
  pregnancy: { because: 'In pregnancy and after birth, tell your midwife or doctor about leg pain.' },
  'after-operation': { because: 'After an operation on the leg, or with a replaced joint, tell your care team about new pain.' },
  'numb-or-weak': { because: 'Numbness, tingling or weakness should be checked.' },
  'inflamed-joints': { because: 'Swollen joints with long morning stiffness can be inflamed. Early treatment protects them.' },
  'back-stiff-in-the-young': { because: 'Back stiffness for months that eases with movement can be an inflamed spine.' },
  'swollen-joint-stays': { because: 'A joint that is swollen should be looked at.' },
  'injured-knee-swollen': { because: 'A knee that swelled after an injury should be looked at.' },
  'knee-not-trusted': { because: 'A knee that locks or gives way should be looked at.' },
  'walking-pain-that-stops': { because: 'Pain that comes with walking and goes when you stand still can be poor blood flow.' },
  'veins-with-change': { because: 'Swollen legs or veins that have lasted or changed the skin should be looked at.' },
  'sore-vein': { because: 'A hard, sore vein should be looked at.' },
  'slow-wound': { because: 'A sore or wound on the leg should be looked at.' },
  lump: { because: 'A new lump should be looked at.' },
  'lump-below-knee': { because: 'A lump that stays below the knee should be looked at.' },
  'pain-at-night': { because: 'Pain at rest or at night that stays should be looked at.' },
  'ill-as-well': { because: 'Leg pain with feeling ill should be looked at.' },
  'bone-pain-from-training': { because: 'A sore spot on a bone after more training can be a small crack.' },
  'weak-hip-bone': { because: 'Steroids, alcohol or sickle cell disease can harm the blood supply of the hip bone.' },
  'attack-of-gout': { because: 'A toe that swells suddenly can be gout, which a doctor can treat.' },
  'swollen-legs': { because: 'Swelling of both legs should be looked at.' },
  'restless-legs': { because: 'An urge to move the legs can be treated, and a blood test may find the reason.' },
  'worse-for-weeks': { because: 'Pain that has grown for weeks should be looked at.' },
  'daily-life-stopped': { because: 'Pain that has got in the way of everyday things for weeks should be looked at.' },
  'cannot-walk-well': { because: 'A leg that does not carry you well should be looked at.' },
  'diabetes-and-foot': { because: 'With diabetes, foot pain should be looked at.' },
  'medicine-and-muscle': { because: 'A cholesterol medicine can cause muscle pain. Ask before you stop it.' },
} satisfies Record<keyof typeof careRules, RuleWords>;
