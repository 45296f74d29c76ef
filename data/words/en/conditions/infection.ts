import type { infection } from '../../../conditions/infection.js';
import type { ConditionWords } from '../../../schema.js';

export const infectionWords = {
  cellulitis: {
    alsoCalled: [
      'skin infection', 'leg infection', 'infected leg', 'bacterial skin infection', 'soft tissue infection', 'skin and soft tissue infection', 'SSTI', 'erysipelas', 'infected bite', 'infected wound', 'lymphangitis', 'foot infection',
    ],
    summary: 'An infection of the deeper skin, mostly on one lower leg. It needs antibiotics. Treated early, most people get well in one to two weeks.',
    onset: 'Over hours or days a patch of skin turns hot, sore, swollen and red. Redness is harder to see on brown or black skin. You may have a fever or feel unwell.',
    worse: ['leaving it untreated', 'letting the leg hang down', 'touch'],
    better: ['antibiotics', 'raising the leg', 'a simple pain medicine'],
    who: 'Any age. More common with swollen legs, cracked or broken skin, athlete’s foot, diabetes, a weak immune system or an earlier attack.',
    now: [
      'Get medical help the same day. You need antibiotics. With a fever and redness that spreads, go to an emergency department now.',
      'Draw a line around the edge, so that you can see whether it spreads.',
      'Rest with the leg raised, and drink enough.',
      'Do not massage the leg. Do not put a compression stocking on unless your doctor agrees.',
    ],
    physiotherapist: [
      'Sends you to a doctor first.',
      'Once the infection is under control, helps with leg swelling and with getting active again.',
    ],
    doctor: [
      'Gives antibiotic tablets, mostly for about a week.',
      'Sends you to hospital if it spreads fast or you are very unwell.',
      'Makes sure that it is not a blood clot.',
      'Treats cracked skin and swelling, so that it does not come back.',
    ],
    watchFor: [
      'Emergency: confusion, fainting, fast breathing, cold clammy skin or purple patches.',
      'Emergency: pain far worse than the skin looks, blisters or dark patches, fast spread.',
      'Emergency: fever or shivering with redness that spreads, with diabetes or a weak immune system, or when you feel very ill.',
      'Same day: no better 2 to 3 days after starting antibiotics.',
    ],
    course: 'It can look worse for 48 hours after treatment starts. Most people are well after 7 to 10 days.',
  },
  'necrotising-infection': {
    alsoCalled: [
      'necrotising fasciitis', 'necrotizing fasciitis', 'necrotising soft tissue infection', 'necrotizing soft tissue infection', 'necrotizing infection', 'flesh-eating disease', 'flesh-eating bacteria', 'flesh-eating infection', 'gas gangrene', 'NSTI',
      'Fournier gangrene', 'severe soft tissue infection',
    ],
    summary: 'A rare infection that spreads fast under the skin and kills tissue. It threatens life within hours. Surgery and antibiotics in hospital can save life and limb.',
    onset: 'Severe pain, far worse than the skin looks, over hours to a few days. Then swelling, colour change and fever. Blisters and dark patches come later. The skin may go numb.',
    worse: ['every hour without treatment'],
    better: ['only hospital treatment helps'],
    who: 'Anyone, at times after a small cut or a wound. More often with diabetes, a weak immune system or recent surgery.',
    now: [
      'Call an ambulance or go to an emergency department now.',
      'Do not drive yourself.',
      'Say: the pain is far worse than it looks.',
      'Do not rub, bandage tightly, cool or warm the area.',
    ],
    physiotherapist: ['Helps only later, after hospital care, with movement, strength and scars.'],
    doctor: [
      'Operates at once to remove dead tissue, often more than once.',
      'Gives strong antibiotics through a drip, in intensive care if needed.',
    ],
    watchFor: [
      'Emergency: a wound or red, swollen skin that is much more painful than you would expect.',
      'Emergency: black, purple or grey patches or blisters on sore skin.',
      'Emergency: fever, vomiting, confusion or a racing heart with sore skin.',
    ],
    course: 'Hospital care takes weeks. Recovery takes months, and scars or lost movement can stay. Early treatment makes the difference.',
  },
  'septic-arthritis': {
    alsoCalled: [
      'joint infection', 'infected joint', 'infectious arthritis', 'bacterial arthritis', 'pyogenic arthritis', 'infected knee', 'infected hip', 'septic knee', 'septic hip', 'septic joint', 'prosthetic joint infection', 'infected knee replacement', 'infected hip replacement',
      'gonococcal arthritis', 'hot swollen joint',
    ],
    summary: 'Germs inside a joint. The joint gets hot, swollen and very painful within days. It can destroy the joint: go to an emergency department now.',
    onset: 'Strong pain in one joint, mostly knee or hip, within hours to days. It is hot, swollen and hard to move. Fever is common but can be absent. Children may just refuse to walk.',
    worse: ['any movement of the joint', 'standing on the leg'],
    better: ['draining the joint and antibiotics in hospital', 'keeping the joint still until then'],
    who: 'Any age, above all small children and older people. More often with a joint replacement, arthritis, diabetes, a weak immune system or a recent injection.',
    now: [
      'Go to an emergency department now.',
      'Keep the joint still and take weight off.',
      'Do not take leftover antibiotics. The fluid should be tested first.',
      'Tell them about a joint replacement, an injection, a wound or a weak immune system.',
    ],
    physiotherapist: [
      'Sends you to hospital if the joint is hot and swollen.',
      'After treatment, gets the joint moving and the muscles strong again.',
    ],
    doctor: [
      'Takes fluid from the joint with a needle and tests your blood.',
      'Gives antibiotics through a drip and drains or washes out the joint.',
      'May have to remove an infected joint replacement.',
    ],
    watchFor: [
      'Emergency: a hot, swollen joint with a fever, or one that you cannot move, even without fever.',
      'Emergency: a child with fever who will not walk or move the leg.',
      'Emergency: a hot or swollen joint replacement with a fever, or shivering and confusion.',
      'Same day: a joint replacement that is newly hot, swollen or painful, even without fever.',
    ],
    course: 'Often about two weeks in hospital, then weeks of tablets. Early care can bring full recovery. Stiffness may stay.',
  },
  osteomyelitis: {
    alsoCalled: [
      'bone infection', 'infected bone', 'infection of the bone', 'acute osteomyelitis', 'chronic osteomyelitis', 'bone abscess', 'Brodie abscess', 'infected fracture', 'infected metalwork', 'diabetic foot osteomyelitis',
    ],
    summary: 'An infection in a bone, often in the leg. It hurts deeply and mostly brings swelling or fever. Weeks of antibiotics can cure it when started early.',
    onset: 'Deep pain over a bone that grows over days, at times weeks. The place may be warm, red and swollen. You may have a fever. A child may limp or not use the leg.',
    worse: ['pressing on the bone', 'putting weight on', 'at night'],
    better: ['antibiotics', 'resting the limb', 'pain relief'],
    who: 'Children, and adults with diabetes and a foot ulcer, a recent break, an operation or metal in the bone, or a weak immune system.',
    now: [
      'Get medical help today.',
      'Go to an emergency department now with a fever and feeling very unwell. Do so too if a child with a fever will not walk.',
      'Rest the leg and do not press on it.',
      'Keep a wound covered and clean.',
    ],
    physiotherapist: [
      'Sends you to a doctor first.',
      'Later brings back movement, strength and walking, when the doctor allows it.',
    ],
    doctor: [
      'Arranges blood tests, an X-ray and an MRI, at times a sample of the bone.',
      'Gives antibiotics for 4 to 6 weeks, longer if it is severe.',
      'Operates to clean out dead bone if needed.',
    ],
    watchFor: [
      'Emergency: high fever, shivering, confusion or fast breathing, or a child with a fever who will not walk.',
      'Emergency: you can see bone in a wound.',
      'Same day: bone pain with fever, warmth or swelling.',
      'Same day: an ulcer on a diabetic foot that gets deeper or smells.',
      'Same day: a child who stops using a leg, even without fever.',
    ],
    course: 'Treated within days, it often clears fully. Treatment takes 4 to 6 weeks, at times 12.',
  },
  'spinal-infection': {
    alsoCalled: [
      'spine infection', 'discitis', 'spondylodiscitis', 'vertebral osteomyelitis', 'infected disc', 'infected disk', 'disc space infection', 'spinal epidural abscess', 'epidural abscess', 'spinal abscess', 'spinal osteomyelitis', 'psoas abscess', 'Pott disease', 'spinal tuberculosis',
    ],
    summary: 'Germs in a disc, a back bone or next to the spinal nerves. It is rare. It can press on the nerves to the legs, so it needs hospital care fast.',
    onset: 'Back pain that grows over days to weeks and does not let go at rest. Fever comes in only about half. Pain, numbness or weakness can spread into the legs.',
    worse: ['at night and at rest too', 'any movement of the back', 'tapping on the spine'],
    better: ['little helps until it is treated'],
    who: 'Mostly adults over 50, or with diabetes, a weak immune system, kidney disease, drug injecting, or a recent infection, drip or back procedure.',
    now: [
      'Back pain with fever: go to an emergency department now.',
      'Weak or numb legs, or a change in bladder or bowel: call an ambulance.',
      'Do not have massage, manipulation or back exercises.',
      'Tell them about drips, injections, operations or a weak immune system.',
    ],
    physiotherapist: [
      'Sends you to hospital if this is possible.',
      'After treatment, rebuilds strength, walking and trust in your back.',
    ],
    doctor: [
      'Arranges an urgent MRI scan and blood tests.',
      'Gives antibiotics through a drip for weeks.',
      'Operates when pus presses on the nerves.',
    ],
    watchFor: [
      'Emergency: new weakness or numbness in the legs.',
      'Emergency: numbness between the legs, or trouble passing or holding urine or stool.',
      'Emergency: fever with strong back pain.',
      'Same day: steady, growing back pain and weight loss, or after a recent infection.',
    ],
    course: 'Weeks of antibiotics. Recovery takes months. Nerve damage can stay if treatment is late.',
  },
  'diabetic-foot-ulcer': {
    alsoCalled: [
      'diabetic ulcer', 'diabetic foot', 'diabetic foot infection', 'diabetes foot sore', 'diabetic foot wound', 'foot ulcer', 'foot sore', 'neuropathic ulcer', 'infected foot ulcer', 'infected diabetic ulcer', 'gangrene of the foot', 'diabetic gangrene', 'DFU',
    ],
    summary: 'An open sore on the foot of a person with diabetes. It may not hurt, because feeling is lost. It can get infected fast, so it needs care within a day.',
    onset: 'A blister, crack or rubbed spot turns into a sore, often unseen. It may weep, smell or stain the sock. Pain can be missing.',
    worse: ['walking or standing on it', 'tight shoes', 'high blood sugar', 'smoking'],
    better: ['taking all pressure off', 'clean dressings', 'good blood sugar'],
    who: 'People with diabetes, above all with numb feet, poor blood flow, hard skin, a changed foot shape or an earlier ulcer.',
    now: [
      'Contact your foot team or doctor today. Go to hospital now if you have a fever or the foot looks black.',
      'Take the weight off the foot.',
      'Rinse with clean water and cover it with a dry, clean dressing.',
      'Do not cut, use corn plasters, soak, heat or ice it.',
      'Do not use a compression stocking unless your foot team agrees.',
    ],
    physiotherapist: [
      'Helps you walk with crutches or aids, so that the foot is off the ground.',
      'Keeps the rest of the body strong while the foot heals.',
    ],
    doctor: [
      'Checks feeling, blood flow and infection, and may order an X-ray or scan.',
      'Cleans the sore and takes pressure off with a cast, boot or special shoe.',
      'Gives antibiotics for infection and treats blocked arteries.',
    ],
    watchFor: [
      'Emergency: fever, shivering or feeling very ill with a foot sore.',
      'Emergency: black or blue skin, a cold foot, bone that you can see, or fast-spreading redness.',
      'Within one day: any new sore, blister, swelling, heat or colour change.',
      'Within one day: a hot, swollen foot with little pain.',
    ],
    course: 'Weeks to months. Many ulcers heal with quick care. They often come back, so daily foot checks matter.',
  },
  'ingrown-toenail': {
    alsoCalled: [
      'ingrowing toenail', 'ingrown nail', 'infected ingrown toenail', 'infected toenail', 'infected toe', 'onychocryptosis', 'unguis incarnatus', 'paronychia', 'toe infection', 'nail infection',
    ],
    summary: 'The edge of a toenail grows into the skin, mostly on the big toe. It gets sore and can become infected. Many cases settle with simple care.',
    onset: 'Soreness along the nail edge that grows over days. The skin gets red and swollen. Pus, heat and throbbing mean infection.',
    worse: ['tight shoes', 'pressing on the toe', 'cutting the nail short or round'],
    better: ['warm soaks', 'open or wide shoes', 'leaving the nail to grow out'],
    who: 'Mostly teenagers and adults with tight shoes, sweaty feet, or nails cut too short.',
    now: [
      'Soak the foot in warm water 3 to 4 times a day for a few days. Keep it dry in between.',
      'Wear wide or open shoes.',
      'Do not cut or pick at the nail.',
      'Take a simple pain medicine if you need it.',
      'With diabetes, numb feet or poor blood flow, do not treat it yourself. Be seen.',
    ],
    physiotherapist: ['Does not treat this. A foot specialist (podiatrist) does.'],
    doctor: [
      'Gives antibiotics when there is infection.',
      'Takes out the ingrown edge or the nail after numbing the toe. A foot specialist can do this too.',
    ],
    watchFor: [
      'Same day: you have diabetes, poor blood flow or a weak immune system.',
      'Same day: redness that spreads up the toe or foot. With a fever, go to an emergency department now.',
      'Appointment: pus, or no better after 2 to 3 days of care.',
    ],
    course: 'Mild cases often settle in days to a few weeks, once the nail edge has grown out or been removed.',
  },
  'plantar-wart': {
    alsoCalled: [
      'verruca', 'verrucas', 'verruca plantaris', 'foot wart', 'plantar warts', 'mosaic wart', 'wart on the sole', 'viral wart', 'HPV wart', 'wart', 'myrmecia',
    ],
    summary: 'A wart on the sole, caused by a virus in the skin. It is harmless, but can hurt like a stone in the shoe. Most go away in time.',
    onset: 'A small, hard, rough patch that grows over weeks. It often has tiny black dots. Squeezing it from the sides hurts, and so can walking.',
    worse: ['standing and walking on it', 'squeezing it', 'hard floors'],
    better: ['a soft pad', 'cushioned shoes', 'gel or plaster against warts'],
    who: 'Mostly children and teenagers. It spreads in wet places such as pools and changing rooms.',
    now: [
      'If it does not bother you, you may leave it alone.',
      'A pharmacist can sell you a gel or plaster with salicylic acid.',
      'Pad it, and cover it at the pool. Do not share towels.',
      'With diabetes, numb feet or poor blood flow, do not use acid. Be seen first.',
    ],
    physiotherapist: ['Does not treat this. A pharmacist, a foot specialist (podiatrist) or a doctor does.'],
    doctor: [
      'Makes sure that it is a wart.',
      'May freeze it, or scrape it off after numbing the skin.',
    ],
    watchFor: [
      'Same day: hot, red, swollen skin or pus.',
      'Appointment: it bleeds, grows fast, changes colour or you are not sure what it is.',
      'Appointment: you have diabetes, poor blood flow or a weak immune system.',
    ],
    course: 'Many clear up without treatment, but it can take a long time. Treatment takes weeks to months.',
  },
  'lyme-arthritis': {
    alsoCalled: [
      'Lyme disease', 'Lyme disease arthritis', 'Lyme borreliosis', 'borreliosis', 'borrelia arthritis', 'late Lyme disease', 'tick bite arthritis', 'tick-borne arthritis', 'infectious arthritis',
    ],
    summary: 'A swollen joint, mostly one knee, months after a bite by an infected tick. Antibiotics cure it in most people.',
    onset: 'One knee swells, often a lot, three to six months after a tick bite. It tends to hurt less than it looks. It can go and come back. Many never noticed the bite.',
    worse: ['bending the swollen knee', 'long walks and stairs'],
    better: ['antibiotics', 'rest', 'pain relief'],
    who: 'Adults and children who live or walk where ticks are: woods, tall grass, gardens, and with pets.',
    now: [
      'Book a doctor’s visit within days. Tell about tick bites, rashes and travel.',
      'Rest the joint and use a wrapped cold pack for up to 20 minutes.',
      'If the joint is hot and very painful, or you have a fever, go to an emergency department now.',
    ],
    physiotherapist: [
      'Sends you to a doctor if a knee swells without injury.',
      'After treatment, helps with movement and thigh strength.',
    ],
    doctor: [
      'Tests the blood for Lyme disease, and often the joint fluid.',
      'Gives a course of antibiotics for several weeks.',
      'Treats swelling that stays on.',
    ],
    watchFor: [
      'Emergency: a hot, swollen joint with a fever, or a joint that hurts too much to move.',
      'Emergency: a drooping face, a severe headache with a stiff neck, or a pounding or irregular heart.',
      'Appointment: a round rash that grows, or swelling that comes back.',
    ],
    course: 'Most are cured by antibiotics within weeks. In a few the swelling lasts for months or longer.',
  },
  'septic-bursitis': {
    alsoCalled: [
      'infected bursitis', 'infected bursa', 'infectious bursitis', 'septic prepatellar bursitis', 'infected prepatellar bursitis', 'infected knee bursitis', "infected housemaid's knee", 'septic infrapatellar bursitis', 'knee bursitis', 'prepatellar bursitis', 'septic knee bursa', 'bursitis',
    ],
    summary: 'Germs in the small cushion of fluid in front of the knee. It is hot, red and sore. Antibiotics are needed soon, so that it does not spread.',
    onset: 'Over a day or more, a soft swelling in front of the kneecap gets hot, red and sore. There may be a scrape, bite or cut, and a fever.',
    worse: ['kneeling', 'touch', 'full bending of the knee'],
    better: ['antibiotics', 'rest with the leg raised', 'not kneeling'],
    who: 'People who kneel at work, such as carpet layers, roofers and gardeners. Also with diabetes, gout, steroids or a weak immune system.',
    now: [
      'Get medical help the same day.',
      'Do not kneel. Rest with the leg raised.',
      'Do not press on it or try to drain it.',
      'No massage and no tight bandage until a doctor has seen it.',
    ],
    physiotherapist: [
      'Sends you to a doctor first.',
      'Later brings back bending and strength, and helps to change how you kneel.',
    ],
    doctor: [
      'May take fluid with a needle to test it.',
      'Gives antibiotics, as tablets or through a drip.',
      'Drains or removes the bursa if it does not clear.',
    ],
    watchFor: [
      'Emergency: you cannot bend or move the knee at all, or the whole joint swells.',
      'Emergency: a fever and you feel very ill, shivering, confusion, or redness that spreads fast.',
      'Same day: no better 2 to 3 days after starting antibiotics.',
    ],
    course: 'It mostly clears up with antibiotics. Kneeling can bring it back.',
  },
} satisfies Record<keyof typeof infection, ConditionWords>;
