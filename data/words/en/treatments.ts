import type { TreatmentId, TreatmentWords } from '../../schema.js';

export const treatmentWords = {
  rest: {
    name: 'Rest',
    text: 'Take weight off a new injury for two or three days. Then start to move again, a little more each day. Long rest makes muscles weak and joints stiff.',
  },
  ice: {
    name: 'Ice',
    text: 'Cold can ease pain and swelling in the first days after an injury. Wrap an ice pack or frozen peas in a damp cloth. Hold it on for up to 20 minutes, every two to three hours.',
    caution: 'Do not use ice on skin that is numb or broken, or if you have poor blood flow. Cold can also make nerve pain worse.',
  },
  heat: {
    name: 'Heat',
    text: 'Warmth can ease stiff joints and tight or cramping muscles. Use a wrapped hot water bottle, a heat pack or a warm bath for up to 20 minutes.',
    caution:
      'Do not use heat in the first two or three days after an injury, or on a hot, swollen joint or infected skin. Do not use it where you cannot feel heat well, as in diabetes, or if you have poor blood flow.',
  },
  compression: {
    name: 'Compression',
    text: 'A stretchy bandage can limit swelling and give support after a sprain or strain. It should feel firm, not tight. Take it off at night.',
    caution:
      'A new swollen, sore leg can mean a blood clot. See a doctor that day. Do not put on a bandage or stocking until the doctor has checked it: compression does not treat a clot, and stockings after a clot are the doctor’s choice. Also ask a doctor first if you have poor blood flow, diabetes, numb feet, heart failure or fragile skin. Take it off if your toes turn cold, blue or numb.',
  },
  elevation: {
    name: 'Raising the leg',
    text: 'Rest your leg on pillows, higher than your hip. This helps swelling go down after an injury or a long day on your feet.',
    caution:
      'If your foot is cold or pale, or hurts more when you raise it, stop and get medical help: the blood flow may be poor. After an injury, if the pain is severe and the muscle is hard, keep the leg level with your heart and get emergency help.',
  },
  'pain-medicine': {
    name: 'Pain medicine from a pharmacy',
    text: 'Paracetamol or an anti-inflammatory such as ibuprofen can ease pain for a few days. An anti-inflammatory gel is another choice. Follow the leaflet and ask a pharmacist what suits you.',
    caution:
      'Ask before you take anti-inflammatory tablets if you are pregnant, take blood thinners, or have asthma or a stomach, heart, kidney or liver problem. If you may have a blood clot or an infection, see a doctor; do not just treat the pain.',
  },
  'gentle-movement': {
    name: 'Gentle movement',
    text: 'Short walks, easy stretches and slow bends keep you mobile and help most sore legs heal. Do a little often. Stop before the pain gets sharp.',
    caution:
      'Do not walk on a leg that may be broken. If one leg is newly swollen and sore, see a doctor before you stretch or exercise it.',
  },
  'activity-changes': {
    name: 'Changing what you do',
    text: 'Cut back on what sets off the pain, such as hills, jumps or long standing. Keep doing what feels all right. Build up again in small steps.',
  },
  lifestyle: {
    name: 'Healthy habits',
    text: 'A healthy weight and regular activity protect your joints and blood vessels. So does giving up smoking. Get up and move often if you sit a lot. This can prevent some kinds of leg pain.',
  },
  'sleep-fluids-food': {
    name: 'Sleep, fluids and food',
    text: 'Sleep well, drink enough and eat a mix of healthy foods, so that your body can heal. Too little fluid or too few minerals can bring on muscle cramps.',
    caution: 'If a doctor has told you to limit fluids or salt, keep to that. Ask before you take mineral tablets.',
  },
  footwear: {
    name: 'Good shoes',
    text: 'Choose shoes with room for your toes, a low, firm heel and a lace or strap. Replace worn ones. Soft insoles may ease a sore heel or ball of the foot.',
    caution: 'If you have diabetes or numb feet, look inside your shoes and at your feet every day. Have any wound seen within a day.',
  },
  'exercise-therapy': {
    name: 'Exercise therapy',
    text: 'Exercises chosen for you make your muscles stronger, your joints steadier and you more flexible. It is the main treatment for many kinds of leg pain. Expect to need some weeks.',
    caution:
      'If you may have a blood clot, a broken bone or an infection, a doctor must check it first. After a clot, exercise starts once treatment with blood thinners is under way and your doctor agrees.',
  },
  'manual-therapy': {
    name: 'Hands-on treatment',
    text: 'The physiotherapist uses massage or moves your joints by hand, gently (mobilisation) or with a quick push (manipulation). It can ease pain and stiffness for a while. It works best together with exercise.',
    caution: 'No massage or manipulation of a leg that may have a blood clot, a broken bone or an infection. See a doctor first.',
  },
  modalities: {
    name: 'Heat, cold, ultrasound and laser',
    text: 'Some physiotherapists add heat, cold, ultrasound or laser to ease pain and swelling. Proof that ultrasound and laser work is weak, and for sciatica and worn joints they are not advised. They should never replace exercise.',
    caution: 'Say so if your skin is numb, or if you are pregnant or have a clot, cancer, an infection or an implant.',
  },
  education: {
    name: 'Advice you can use every day',
    text: 'You learn what causes your pain and how to keep it from coming back: how to stand, sit and lift, how to set up your work, and which habits to change.',
  },
  'stretches-and-nerve-glides': {
    name: 'Stretches and nerve glides',
    text: 'Stretches loosen tight muscles. Nerve glides, also called flossing, slide an irritated nerve gently to and fro, for example in sciatica. They may calm tingling when added to other exercises.',
    caution: 'Stop if tingling, numbness or weakness gets worse.',
  },
  'spine-exercises': {
    name: 'Back exercises',
    text: 'When leg pain comes from the back, exercises that move and strengthen your spine can take pressure off the nerve and help you bend freely again.',
    caution:
      'Do not exercise if you have new numbness between your legs, new trouble with your bladder or bowel, or weakness in both legs. Get emergency help.',
  },
  'supports-and-aids': {
    name: 'Supports and walking aids',
    text: 'Tape, a brace, an insole, a stick or crutches can take load off a sore part while it heals. The physiotherapist fits them and shows you how to use them.',
    caution: 'Take a support off if it makes your foot cold, blue or numb. Ask a doctor first if you have poor blood flow or numb feet.',
  },
  'prescribed-medicine': {
    name: 'Medicine from a doctor',
    text: 'If pharmacy medicine is not enough, a doctor can prescribe other drugs for pain, nerve pain or swelling. Tell the doctor what else you take.',
  },
  injection: {
    name: 'Injection',
    text: 'A steroid injection near a joint or tendon can calm swelling and pain for some weeks. It often gives you a chance to get moving.',
    caution: 'Not when there is an infection. Tell the doctor if you have diabetes or take blood thinners.',
  },
  surgery: {
    name: 'Surgery',
    text: 'Some problems need an operation, such as a badly broken bone, a blocked artery or a badly worn joint. For most leg pain, other treatment comes first.',
  },
  'treating-the-cause': {
    name: 'Treating the cause',
    text: 'Some causes need their own medicine: antibiotics for an infection, blood thinners (anticoagulants) for a clot, or treatment for diabetes, gout or narrowed arteries. This must not wait for physiotherapy.',
  },
  'cast-or-splint': {
    name: 'Cast or splint',
    text: 'A cast, splint or boot holds a broken bone or torn ligament still so that it can heal. Move the joints that are free.',
    caution:
      'Get help at once if it feels too tight, if pain grows, if your toes turn blue, cold or numb, if your calf hurts, or if you are short of breath.',
  },
  'history-taking': {
    name: 'Your story',
    text: 'The physiotherapist asks where it hurts, how it started, what it feels like, how bad it is, and what makes it better or worse. Your health, medicines and past injuries count too.',
  },
  'physical-examination': {
    name: 'Physical examination',
    text: 'The physiotherapist looks at how you stand and walk. Then they feel for sore spots and test how your joints move, your strength, your feeling and, where needed, your pulses. You can say stop at any time.',
  },
  'daily-life-check': {
    name: 'Your daily life',
    text: 'You talk about pins and needles, numbness or weakness, and about what the pain keeps you from: sleep, stairs, work or sport. This sets the goals.',
  },
  'telling-causes-apart': {
    name: 'Telling causes apart',
    text: 'Cramp, sprain, sciatica or narrowed arteries (PAD) can feel alike. The answers and tests show which fits best, and whether a doctor should see you first.',
  },
  'further-tests': {
    name: 'Further tests',
    text: 'If the pain is severe or does not go away, the physiotherapist may send you to a doctor for an X-ray, scan or blood test. Many leg problems need none.',
  },
} satisfies Record<TreatmentId, TreatmentWords>;
