import type { redFlags } from '../../red-flags.js';
import type { RedFlagWords } from '../../schema.js';

/** What a red flag tells the visitor: why it matters, and in an emergency what to do until help comes. */
export const redFlagWords = {
  'cauda-equina': {
    because: 'Numbness between the legs, or new trouble with bladder or bowels, can mean that the nerves at the end of the spine are pressed. They need help within hours.',
    now: ['Do not wait for it to pass.', 'Say "numb between the legs" or "cannot pass urine" when you call.'],
  },
  'both-legs-weak': {
    because: 'New weakness or numbness in both legs at once can come from pressed nerves in the spine.',
    now: ['Do not wait for it to pass.', 'Do not drive.'],
  },
  'both-legs-from-back': {
    because: 'New pain from the back into both legs, with numbness or weakness, can mean that the nerves at the end of the spine are pressed.',
    now: ['Tell them about any change in bladder, bowels or feeling between the legs.'],
  },
  'leg-without-blood': {
    because: 'A leg that is suddenly cold, pale or numb may have lost its blood supply. Muscle can die within about six hours.',
    now: ['Keep the leg still and level. Do not raise it.', 'Do not warm it with a hot bottle and do not rub it.'],
  },
  'sudden-pain-with-artery-risk': {
    because: 'Sudden leg pain in someone with heart or artery disease can be a blocked artery.',
    now: ['Keep the leg still and level. Do not raise it.', 'Do not warm it and do not rub it.'],
  },
  'suddenly-numb-and-weak': {
    because: 'A leg that is suddenly numb and weak can be a blocked artery, or a stroke. Both need help at once.',
    now: ['Keep the leg still and level. Do not raise it.', 'Do not warm it and do not rub it.', 'Say so when you call if an arm is weak, a side of the face hangs or speech is slurred.'],
  },
  'pressure-in-muscle': {
    because: 'Severe pain with tight swelling can mean that pressure is cutting off the muscle from its blood. It needs surgery within hours.',
    now: ['Loosen bandages and shoes.', 'Keep the leg level with the heart. Do not raise, ice or massage it.'],
  },
  'pain-on-moving-toes': {
    because: 'Severe pain when the toes are moved is an early sign of dangerous pressure in the muscle.',
    now: ['Loosen bandages and shoes.', 'Keep the leg level with the heart. Do not raise, ice or massage it.'],
  },
  'foot-drop-with-swelling': {
    because: 'A foot that drops, with a swollen and painful leg, can mean dangerous pressure in the muscle.',
    now: ['Loosen bandages and shoes.', 'Keep the leg level with the heart.'],
  },
  'foot-drop-with-severe-pain': {
    because: 'A foot that drops, with severe pain after an injury, hard sport or surgery, can mean dangerous pressure in the muscle.',
    now: ['Loosen bandages and shoes.', 'Keep the leg level with the heart.'],
  },
  'clot-in-lung': {
    because: 'Chest pain or trouble breathing together with leg pain can be a blood clot in the lung.',
    now: ['Sit down and rest.', 'Do not walk or massage the leg.'],
  },
  'bone-out-of-place': {
    because: 'A bone that shows, or a leg at a wrong angle, is broken or out of joint until shown otherwise.',
    now: ['Keep the leg as it is. Do not try to straighten it.', 'Cover an open wound with a clean cloth.', 'Do not eat or drink.'],
  },
  'major-accident': {
    because: 'After a fall from a height, a crash or a crush, bones and inner organs can be hurt though it does not show.',
    now: ['Stay still, above all if the back or neck hurts.', 'Do not stand on the leg.'],
  },
  'numb-or-cold-after-injury': {
    because: 'A foot that is numb, cold or has changed colour after an injury may not get enough blood.',
    now: ['Loosen anything tight.', 'Keep the leg still.'],
  },
  'crack-and-cannot-stand': {
    because: 'A crack at the injury and a leg that cannot be stood on point to a broken bone.',
    now: ['Do not stand on the leg.', 'Keep it still and supported.'],
  },
  'severe-and-cannot-stand': {
    because: 'Severe pain in a leg that cannot be stood on can be a broken bone, also without a fall when the bone is weak.',
    now: ['Do not stand on the leg.', 'Keep it still and supported.'],
  },
  'hip-after-fall': {
    because: 'Hip or groin pain after a fall, with a leg that cannot be lifted or stood on, can be a broken hip.',
    now: ['Stay where you are and keep warm.', 'Do not try to walk.'],
  },
  'hip-after-fall-cannot-walk': {
    because: 'Hip or groin pain after a fall, without being able to walk, can be a broken hip.',
    now: ['Stay where you are and keep warm.', 'Do not try to walk.'],
  },
  'hot-joint-and-ill': {
    because: 'A hot, swollen joint with fever can be an infection inside the joint. It can destroy the joint within days.',
    now: ['Rest the joint.', 'Do not take antibiotics that you have at home.'],
  },
  'hot-joint-and-fever': {
    because: 'A swollen or replaced joint together with fever can be an infection inside the joint.',
    now: ['Rest the joint.', 'Do not take antibiotics that you have at home.'],
  },
  'fever-and-cannot-walk': {
    because: 'Fever with a leg that cannot be walked on can be an infection of a joint, or deep near the spine. A hip that is infected does not look swollen.',
    now: ['Do not walk on the leg.', 'Do not take antibiotics that you have at home.'],
  },
  'ill-child-not-walking': {
    because: 'A child with fever who will not use a leg may have an infection of a joint or a bone.',
    now: ['Do not make the child walk.'],
  },
  'child-with-fever-and-leg': {
    because: 'Fever with a leg that a child cannot use can be an infection of a joint or a bone.',
    now: ['Do not make the child walk.'],
  },
  'spreading-infection': {
    because: 'A skin infection that spreads with fever or confusion can become an infection of the blood (sepsis).',
    now: ['Say "possible sepsis" when you call.'],
  },
  'infected-skin-and-ill': {
    because: 'Red skin or a wound with fever can be an infection that is spreading.',
    now: ['Say "possible sepsis" if you feel very ill.'],
  },
  'dying-skin': {
    because: 'Skin that turns black or blisters with terrible pain may be dying, from an infection or from lack of blood.',
    now: ['Do not wait, even if it looks small.'],
  },
  'bone-visible-in-wound': {
    because: 'A deep wound in which bone can be seen can infect the bone.',
    now: ['Cover it with a clean, dry cloth.'],
  },
  'heavy-bleeding': {
    because: 'Bleeding that does not stop is an emergency, also from a burst vein.',
    now: ['Lie down and raise the leg.', 'Press on the place firmly with a clean cloth and do not let go.'],
  },
  'hernia-stuck': {
    because: 'A painful groin lump that does not go back, with being sick, can be gut that is trapped.',
    now: ['Do not push the lump back.', 'Do not eat or drink.'],
  },
  'breaking-muscle': {
    because: 'Urine as dark as cola with muscle pain can mean that muscle is breaking down. That can harm the kidneys.',
    now: ['Rest the muscles.'],
  },
  'sickle-cell-pain': {
    because: 'Severe pain or fever with sickle cell disease needs help at once.',
    now: ['Follow your own crisis plan if you have one, and call.'],
  },
  'spine-pressed-by-cancer': {
    because: 'Back pain with weak legs in someone who has had cancer can mean pressure on the spinal cord.',
    now: ['Lie flat and still if you can.', 'Call your cancer team’s emergency line too, if you have one.'],
  },
  'spine-infection-with-nerve': {
    because: 'Back pain with fever and a weak or numb leg can be an infection that presses on nerves.',
    now: ['Do not wait for it to pass.'],
  },
  'purple-spots-and-fever': {
    because: 'Purple spots on the skin with fever can be a very serious infection.',
    now: ['Say "spots that do not fade, and fever" when you call.'],
  },
  'pregnancy-headache-swelling': {
    because: 'A bad headache or trouble seeing can be pre-eclampsia. It comes in pregnancy or soon after birth.',
    now: ['Call your maternity unit or the emergency number now.'],
  },
  'bleeding-illness': {
    because: 'With an illness that makes you bleed, a joint or muscle that swells or hurts can be bleeding. It needs treatment at once.',
    now: ['Treat the bleed as your team has shown you.', 'Rest the leg and raise it. Cool the place with something cold in a cloth.', 'Take no aspirin and no ibuprofen.'],
  },
  'one-leg-swollen': {
    because: 'Swelling of one whole calf or leg can be a blood clot in a deep vein. It has to be ruled out today. Do not massage the leg, and ask before you use tight stockings or exercise.',
  },
  'calf-pain-with-clot-risk': {
    because: 'Pain in the calf together with a risk of clots needs a check for a blood clot today. Do not massage the leg.',
  },
  'thigh-swollen-with-clot-risk': {
    because: 'A sore thigh that is swollen, warm or red, together with a risk of clots, needs a check for a blood clot today. Do not massage the leg.',
  },
  'new-groin-or-thigh-pain-in-pregnancy': {
    because: 'New pain in the groin or thigh in pregnancy, or soon after birth, can be a blood clot, also without swelling. Call your maternity unit or a doctor today. Do not massage the leg.',
  },
  'sore-calf-without-injury': {
    because: 'A calf that became sore suddenly, without an injury, can be a blood clot. It should be checked today. Do not massage it.',
  },
  'calf-hot-or-red': {
    because: 'A calf that is sore and hot or red can be a blood clot or a skin infection. Both need a doctor today.',
  },
  'hot-joint': {
    because: 'A joint that became hot and swollen within days can be infected, even without fever. A doctor has to look at it today.',
  },
  'swollen-joint-and-fever': {
    because: 'A swollen joint together with fever has to be looked at today, also when it has lasted for weeks.',
  },
  'hip-and-fever': {
    because: 'Hip or groin pain with fever can be an infection of the joint. It should be seen today.',
  },
  'joint-cannot-move': {
    because: 'A joint that hurts too much to move can be infected or badly inflamed.',
  },
  'severe-sudden-pain': {
    because: 'Sudden, very severe leg pain should be looked at today.',
  },
  'joint-inflamed-after-infection': {
    because: 'If a joint swells after an infection or an injection, germs may have got into it.',
  },
  'both-legs-from-back-for-weeks': {
    because: 'New or growing pain from the back into both legs can mean pressed nerves. It needs to be seen today.',
  },
  'replaced-joint-inflamed': {
    because: 'A replaced joint that is swollen, warm or getting worse can be infected or loose. The team that operated should know today.',
  },
  'ankle-may-be-broken': {
    because: 'Pain on the ankle bone itself, or not being able to take four steps, means that an X-ray is needed.',
  },
  'ankle-bruised-and-limping': {
    because: 'A swollen and bruised ankle that does not carry you well can be broken. An X-ray may be needed.',
  },
  'foot-may-be-broken': {
    because: 'These signs in the foot after an injury mean that an X-ray is needed.',
  },
  'knee-may-be-broken': {
    because: 'With these signs after a knee injury, or from the age of 55, doctors advise an X-ray.',
  },
  'knee-badly-hurt': {
    because: 'When a knee pops, swells fast, locks or gives way after an injury, something inside may be torn.',
  },
  'knee-locked': {
    because: 'A knee that is stuck may have a piece of cartilage caught in the joint.',
  },
  'cannot-straighten-knee': {
    because: 'When the lower leg cannot be lifted straight, the tendon at the kneecap may be torn.',
  },
  'cannot-walk-after-injury': {
    because: 'Not being able to take four steps after an injury can mean a broken bone.',
  },
  'cannot-walk': {
    because: 'Leg pain that stops you from taking four steps should be looked at today.',
  },
  'shin-may-be-broken': {
    because: 'These signs after an injury can mean a broken bone in the leg.',
  },
  'achilles-torn': {
    because: 'A kick-like pain at the back of the ankle, or not being able to stand on tiptoe, can be a torn Achilles tendon. Early treatment heals it better.',
  },
  'calf-snapped': {
    because: 'A snap or a kick-like pain in the calf can be a torn Achilles tendon or muscle.',
  },
  'hamstring-torn-off': {
    because: 'A large bruise and weakness after a pull in the buttock or thigh can mean that the tendon came off the bone. Surgery works best early.',
  },
  'older-hip-after-fall': {
    because: 'In later life, or with thin bones, hip pain after a fall can be a broken bone though you can still walk.',
  },
  'hip-stress-fracture': {
    because: 'Groin pain from training that hurts at rest too can be a crack in the hip bone. Stop loading the leg until it has been checked.',
  },
  'groin-pain-stops-sport': {
    because: 'Groin pain that stops you in sport and makes you limp can be a crack in the hip bone. Take weight off the leg.',
  },
  'thigh-pain-under-bone-medicine': {
    because: 'After years of medicine for thin bones, thigh pain can be a crack in the bone. Take weight off the leg and have it looked at today.',
  },
  'bleeding-into-leg': {
    because: 'With a blood thinner or a bleeding illness, blood can collect deep in the leg. It can do so without an injury.',
  },
  'bleeding-deep-at-the-hip': {
    because: 'With a blood thinner or a bleeding illness, new pain or weakness at the hip, groin or thigh can be blood deep in a muscle. It can come without an injury.',
  },
  'foot-drop': {
    because: 'A foot that cannot be lifted means that a nerve is not working. It should be seen today.',
  },
  'growing-weakness': {
    because: 'Weakness that is new or growing can mean that a nerve is badly pressed.',
  },
  'back-pain-and-ill': {
    because: 'Back and leg pain together with one of these can come from an infection or a growth in the spine.',
  },
  'child-limping-and-more': {
    because: 'A child who limps and has one of these signs should be seen today.',
  },
  'child-hip': {
    because: 'A child with hip or groin pain and a limp should be seen today, to rule out a slipped or infected hip.',
  },
  'slipped-hip': {
    because: 'At this age the growth plate of the hip can slip, and the knee or thigh may hurt instead. Do not walk on the leg until it has been X-rayed.',
  },
  'child-swollen-joint': {
    because: 'A swollen joint in a child should be seen within a day.',
  },
  'growing-bone-pain': {
    because: 'Growing pain or swelling in a young person’s bone needs an X-ray within two days, to be safe.',
  },
  'young-bone-lump': {
    because: 'A new lump on a bone in a young person needs a picture within two days, to be safe.',
  },
  'young-lump-that-stays': {
    because: 'A lump that stays on the leg of a young person needs a picture within two days, to be safe.',
  },
  'pale-and-bone-pain': {
    because: 'Leg pain in someone who looks pale or bruises easily needs a blood test within two days.',
  },
  'child-persistent-with-fever': {
    because: 'Pain that lasts, with fever or weight loss, needs a blood test within two days.',
  },
  'bone-pain-with-cancer': {
    because: 'Bone pain at night or at rest, with cancer or weight loss, needs to be looked at soon; call today.',
  },
  'night-pain-getting-worse': {
    because: 'Deep pain that wakes you, goes on for weeks and grows needs a doctor’s look and a picture.',
  },
  'diabetic-foot': {
    because: 'With diabetes, an open sore or a red, warm or swollen foot needs help fast, even without pain. See a foot team or a doctor within one working day.',
  },
  'numb-hot-foot': {
    because: 'A numb foot that is sore, warm or red can be badly damaged without much pain.',
  },
  'poor-blood-flow-at-rest': {
    because: 'Pain at rest or a sore that comes with poor blood flow can put the foot in danger.',
  },
  'rest-pain-in-artery-disease': {
    because: 'With narrow arteries, pain at rest or at night in the foot or lower leg can mean too little blood gets there.',
  },
  'foot-pain-at-rest-with-artery-risk': {
    because: 'Foot pain at rest with diabetes or smoking can be poor blood flow. Have it looked at today.',
  },
  'severe-pain-in-artery-disease': {
    because: 'A blocked artery can cause strong leg pain. Narrow arteries or an uneven pulse make that more likely.',
  },
  'skin-infection': {
    because: 'Red, warm skin that spreads is most often an infection that needs treatment from a doctor.',
  },
  'wound-infected': {
    because: 'A wound that weeps or gets worse can be infected.',
  },
  'after-surgery': {
    because: 'New redness, swelling, fever or strong pain after an operation can be an infection or a clot. Call the team that operated, or a doctor, today.',
  },
  'sore-vein-with-clot-risk': {
    because: 'An inflamed vein together with a risk of clots needs a check for a deep clot.',
  },
  'hernia-painful': {
    because: 'A hernia that becomes painful or changes colour can get trapped.',
  },
  'antibiotic-tendon': {
    because: 'Some antibiotics can make tendons tear. Rest the tendon, and call the doctor who gave the medicine today, before the next tablet.',
  },
  'shingles-new': {
    because: 'A new band of blisters can be shingles. Medicine works best within three days.',
  },
  'stiff-shoulders-and-head': {
    because: 'Stiff shoulders and hips with headache, jaw pain or trouble seeing can be an inflamed artery. It can harm your sight.',
  },
  'purple-spots-and-ill': {
    because: 'Purple spots with feeling ill can be inflamed blood vessels.',
  },
  'gout-and-ill': {
    because: 'A hot joint in someone who feels ill or has fever can be infected, also with known gout.',
  },
} satisfies Record<keyof typeof redFlags, RedFlagWords>;
