import type { InterviewWords } from '../dataset/interview.js';
import type { OutcomeWords } from '../dataset/outcome.js';

type ById<T> = Readonly<Record<string, T>>;

/** The clinical words of one language, and the pages that rules cite; all of it comes from `leg-pain-widgets/dataset`. */
export interface FhirWords {
  readonly interview: InterviewWords;
  readonly outcome: OutcomeWords;
  readonly places: ById<{ readonly name: string }>;
  readonly sources: ById<{ readonly url: string }>;
  /** Stands for `{emergencyNumber}`; left out: words for "your local emergency number". */
  readonly emergencyNumber?: string;
}

/** What a form says around the clinical words. */
export interface FormWords {
  readonly title: string;
  readonly description: string;
  readonly notReviewed: string;
  readonly emergencyNumber: string;
  readonly yes: string;
  readonly no: string;
  readonly notSure: string;
  readonly left: string;
  readonly right: string;
  readonly both: string;
  /** Under a place: how strong the pain is there, and what it is like. */
  readonly intensity: string;
  readonly kinds: string;
  readonly female: string;
  readonly male: string;
  readonly outcome: string;
  readonly careLevel: string;
  readonly advice: string;
  readonly reason: string;
  readonly explanation: string;
  readonly condition: string;
  readonly facts: string;
  readonly source: string;
  readonly fit: { readonly well: string; readonly partly: string };
  readonly reasons: { readonly 'likely-causes': string; readonly lasting: string; readonly 'too-little-known': string };
}

const english: FormWords = {
  title: 'Leg pain: how urgent is it?',
  description: 'Tells how urgently to seek help for leg pain, and what might explain it. Not a diagnosis.',
  notReviewed: 'No clinician has reviewed the medical content yet.',
  emergencyNumber: 'your local emergency number',
  yes: 'Yes',
  no: 'No',
  notSure: 'Not sure',
  left: 'Left',
  right: 'Right',
  both: 'Left and right',
  intensity: 'How strong is the pain there, 0 (none) to 10 (worst)?',
  kinds: 'What is the pain like there?',
  female: 'Female',
  male: 'Male',
  outcome: 'Outcome',
  careLevel: 'How urgent',
  advice: 'What to do',
  reason: 'Why',
  explanation: 'What might explain it',
  condition: 'Condition',
  facts: 'Because of',
  source: 'Source',
  fit: { well: 'fits well', partly: 'fits partly' },
  reasons: {
    'likely-causes': 'Among what fits best, something needs care at this pace.',
    lasting: 'It has lasted longer than it should.',
    'too-little-known': 'Too little is known to say that it can wait.',
  },
};

const french: FormWords = {
  title: 'Douleur à la jambe : est-ce urgent ?',
  description: 'Dit dans quel délai demander de l’aide pour une douleur à la jambe, et ce qui pourrait l’expliquer. Ce n’est pas un diagnostic.',
  notReviewed: 'Aucun professionnel de santé n’a encore relu le contenu médical.',
  emergencyNumber: 'numéro d’urgence de votre pays',
  yes: 'Oui',
  no: 'Non',
  notSure: 'Je ne sais pas',
  left: 'Gauche',
  right: 'Droite',
  both: 'Gauche et droite',
  intensity: 'Quelle est l’intensité de la douleur à cet endroit, de 0 (aucune) à 10 (la pire) ?',
  kinds: 'Comment est la douleur à cet endroit ?',
  female: 'Féminin',
  male: 'Masculin',
  outcome: 'Résultat',
  careLevel: 'Dans quel délai',
  advice: 'Que faire',
  reason: 'Pourquoi',
  explanation: 'Ce qui pourrait l’expliquer',
  condition: 'Maladie ou blessure',
  facts: 'À cause de',
  source: 'Source',
  fit: { well: 'correspond bien', partly: 'correspond en partie' },
  reasons: {
    'likely-causes': 'Parmi ce qui correspond le mieux, quelque chose demande des soins dans ce délai.',
    lasting: 'Cela dure plus longtemps que prévu.',
    'too-little-known': 'On en sait trop peu pour dire que cela peut attendre.',
  },
};

const arabic: FormWords = {
  title: 'ألم الساق: ما مدى الاستعجال؟',
  description: 'يبيّن مدى الاستعجال في طلب المساعدة لألم الساق، وما الذي قد يفسره. هذا ليس تشخيصًا.',
  notReviewed: 'لم يراجع أي طبيب أو مختص صحي المحتوى الطبي بعد.',
  emergencyNumber: 'رقم الطوارئ في بلدك',
  yes: 'نعم',
  no: 'لا',
  notSure: 'لا أعرف',
  left: 'اليسار',
  right: 'اليمين',
  both: 'اليسار واليمين',
  intensity: 'ما شدة الألم في هذا الموضع من 0 (لا ألم) إلى 10 (الأسوأ)؟',
  kinds: 'كيف يبدو الألم في هذا الموضع؟',
  female: 'أنثى',
  male: 'ذكر',
  outcome: 'النتيجة',
  careLevel: 'مدى الاستعجال',
  advice: 'ما العمل',
  reason: 'السبب',
  explanation: 'ما الذي قد يفسر الألم',
  condition: 'الحالة',
  facts: 'بناءً على',
  source: 'المصدر',
  fit: { well: 'يناسب جيدًا', partly: 'يناسب جزئيًا' },
  reasons: {
    'likely-causes': 'من بين أنسب الأسباب، هناك ما يحتاج إلى رعاية بهذه السرعة.',
    lasting: 'استمر مدة أطول مما ينبغي.',
    'too-little-known': 'المعلومات أقل من أن تسمح بالقول إن الأمر يحتمل الانتظار.',
  },
};

const formWords: ById<FormWords> = { en: english, fr: french, ar: arabic };

/** English where nobody has translated. */
export const formWordsIn = (language: string): FormWords => (Object.hasOwn(formWords, language) ? formWords[language] : undefined) ?? english;

/** The words a mapping needs, together. */
export interface Saying {
  readonly clinical: FhirWords;
  readonly form: FormWords;
}

export const sayingIn = (clinical: FhirWords, language: string): Saying => ({ clinical, form: formWordsIn(language) });

/** Clinical words with the emergency number in its place. */
export const withNumber = ({ clinical, form }: Saying, text: string): string =>
  text.replaceAll('{emergencyNumber}', clinical.emergencyNumber ?? form.emergencyNumber);
