import type { EmergencySignId, QuestionWords } from '../../schema.js';

/** The first screen of an interview is all that a page needs before somebody answers: the question about an emergency, and its signs. */
export const emergencyQuestionWords = {
  ask: 'هل ينطبق أي من هذا الآن؟',
  means: 'ضع علامة عند كل سطر صحيح الآن، أو بدأ في الأيام الأخيرة. وإذا كان الأمر هكذا منذ سنوات ولم يتغير، فاتركه.',
  why: 'قد تعني هذه العلامات أن الساق أو الحياة في خطر. وهي تأتي أولًا حتى لا يضيع أي وقت.',
} satisfies QuestionWords;

export const emergencySignWords = {
  'numb-saddle': 'خدر بين الفخذين، حول الأعضاء التناسلية أو فتحة الشرج',
  'bladder-bowel-change': 'صعوبة جديدة في التبول، أو فقدان التحكم في البول أو البراز',
  'weak-both-legs': 'ضعف أو خدر جديد في الساقين معًا في الوقت نفسه',
  'cold-pale-leg': 'ساق أو قدم أصبحت فجأة باردة أو شاحبة أو زرقاء أو خدرة',
  'tight-severe-swelling': 'ألم شديد مع تورم مشدود وقاسٍ، أو يسوء بسرعة',
  'chest-symptoms': 'ألم في الصدر، أو صعوبة في التنفس، أو سعال مع دم',
  'deformed-limb': 'عظم ظاهر، أو ساق أو ركبة أو كاحل أو قدم بزاوية غير طبيعية',
  'major-accident': 'سقوط من مكان مرتفع، أو حادث سير، أو شيء ثقيل هرس الساق',
  'hip-fall-cannot-stand': 'ألم في الورك أو أصل الفخذ بعد سقوط، مع عدم القدرة على رفع الساق أو الوقوف عليها',
  'hot-joint-fever': 'مفصل ساخن ومتورم مع حمى أو شعور بمرض شديد',
  'child-fever-no-walk': 'طفل لديه حمى ولا يريد استعمال ساقه',
  'spreading-infection': 'جلد أحمر وساخن ينتشر احمراره، مع حمى أو رجفة أو تشوش ذهني',
  'black-skin': 'جلد يتحول إلى أسود أو رمادي، أو تظهر عليه بثور مع ألم فظيع',
  'hernia-stuck': 'كتلة مؤلمة في أصل الفخذ لا ترجع إلى الداخل، مع تقيؤ',
  'heavy-bleeding': 'نزف لا يتوقف عند الضغط عليه',
} satisfies Record<EmergencySignId, string>;
