import type { careRules } from '../../care-rules.js';
import type { RuleWords } from '../../schema.js';

/** Why an appointment is advised. */
export const careRuleWords = {
  'very-young': { because: 'ألم الساق لدى طفل دون الخامسة ينبغي أن يراه طبيب.' },
  'child-limping': { because: 'الطفل الذي يعرج ينبغي أن يراه طبيب.' },
  pregnancy: { because: 'في الحمل وبعد الولادة، من المهم إخبار القابلة أو الطبيب عن ألم الساق.' },
  'after-operation': { because: 'بعد عملية في الساق، أو مع مفصل صناعي، أخبر فريق رعايتك عن أي ألم جديد.' },
  'numb-or-weak': { because: 'الخدر أو التنميل أو الضعف ينبغي فحصه.' },
  'inflamed-joints': { because: 'المفاصل المتورمة مع تيبس طويل في الصباح قد تكون ملتهبة. والعلاج المبكر يحميها.' },
  'back-stiff-in-the-young': { because: 'تيبس الظهر أشهرًا مع تحسنه بالحركة قد يكون التهابًا في العمود الفقري.' },
  'swollen-joint-stays': { because: 'المفصل المتورم ينبغي فحصه.' },
  'injured-knee-swollen': { because: 'الركبة التي تورّمت بعد إصابة ينبغي فحصها.' },
  'knee-not-trusted': { because: 'الركبة التي تعلق أو تخونك عند المشي ينبغي فحصها.' },
  'walking-pain-that-stops': { because: 'الألم الذي يأتي مع المشي ويزول عند الوقوف قد يكون ضعفًا في تدفق الدم.' },
  'veins-with-change': { because: 'تورم الساقين أو انتفاخ الأوردة الذي طال أو غيّر الجلد ينبغي فحصه.' },
  'sore-vein': { because: 'الوريد القاسي والمؤلم ينبغي فحصه.' },
  'slow-wound': { because: 'أي جرح أو قرحة في الساق ينبغي فحصه.' },
  lump: { because: 'الكتلة الجديدة ينبغي فحصها.' },
  'lump-below-knee': { because: 'الكتلة التي تبقى تحت الركبة ينبغي فحصها.' },
  'pain-at-night': { because: 'الألم المستمر أثناء الراحة أو في الليل ينبغي فحصه.' },
  'ill-as-well': { because: 'ألم الساق مع الشعور بالمرض ينبغي فحصه.' },
  'bone-pain-from-training': { because: 'الموضع المؤلم على العظم بعد زيادة التدريب قد يكون شقًا صغيرًا.' },
  'weak-hip-bone': { because: 'قد يضر الكورتيزون أو الكحول أو فقر الدم المنجلي بوصول الدم إلى عظم الورك.' },
  'attack-of-gout': { because: 'إصبع القدم الذي يتورم فجأة قد يكون مصابًا بالنقرس، ويمكن للطبيب علاجه.' },
  'swollen-legs': { because: 'تورم الساقين معًا ينبغي فحصه.' },
  'restless-legs': { because: 'الرغبة الملحّة في تحريك الساقين يمكن علاجها، وقد يكشف تحليل الدم سببها.' },
  'worse-for-weeks': { because: 'الألم الذي يزداد منذ أسابيع ينبغي فحصه.' },
  'daily-life-stopped': { because: 'الألم الذي يمنعك من الأمور اليومية منذ أسابيع ينبغي فحصه.' },
  'cannot-walk-well': { because: 'الساق التي لا تحملك جيدًا ينبغي فحصها.' },
  'diabetes-and-foot': { because: 'مع السكري ينبغي فحص ألم القدم.' },
  'medicine-and-muscle': { because: 'قد يسبب دواء الكوليسترول ألمًا في العضلات. اسأل قبل أن توقفه.' },
} satisfies Record<keyof typeof careRules, RuleWords>;
