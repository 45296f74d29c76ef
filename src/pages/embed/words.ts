/** What the frame and the snippets say by themselves, in the languages of the widgets. */
import type { Language, WidgetTag } from './options.js';

interface Words {
  readonly direction: 'ltr' | 'rtl';
  readonly unknown: string;
  readonly failed: string;
  readonly worried: string;
  readonly titles: Readonly<Record<WidgetTag, string>>;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    direction: 'ltr',
    unknown: 'This part of the page is not set up correctly yet.',
    failed: 'This part of the page could not be loaded.',
    worried: 'If you are worried about your leg, call a doctor; in an emergency, call your local emergency number.',
    titles: { 'symptom-checker': 'Check your leg pain', 'leg-pain-map': 'Where does it hurt?', 'faq-accordion': 'Questions about leg pain',
      'condition-list': 'What can cause leg pain',
      'care-advice': 'When to seek care',
      'treatment-guide': 'What helps with leg pain',
      'clinic-contact': 'Contact the clinic' },
  },
  fr: {
    direction: 'ltr',
    unknown: 'Cette partie de la page n’est pas encore bien réglée.',
    failed: 'Cette partie de la page n’a pas pu être chargée.',
    worried: 'Si votre jambe vous inquiète, appelez un médecin ; en cas d’urgence, appelez votre numéro d’urgence local.',
    titles: { 'symptom-checker': 'Votre douleur à la jambe', 'leg-pain-map': 'Où avez-vous mal ?', 'faq-accordion': 'Questions sur la douleur à la jambe',
      'condition-list': 'Ce qui peut causer une douleur à la jambe',
      'care-advice': 'Quand consulter',
      'treatment-guide': 'Ce qui aide contre la douleur à la jambe',
      'clinic-contact': 'Contacter le cabinet' },
  },
  ar: {
    direction: 'rtl',
    unknown: 'لم يُضبط هذا الجزء من الصفحة بعد.',
    failed: 'تعذّر تحميل هذا الجزء من الصفحة.',
    worried: 'إذا كنت قلقًا بشأن ساقك فاتصل بطبيب، وفي حالة الطوارئ اتصل برقم الطوارئ المحلي.',
    titles: { 'symptom-checker': 'فحص ألم الساق', 'leg-pain-map': 'أين تشعر بالألم؟', 'faq-accordion': 'أسئلة عن ألم الساق',
      'condition-list': 'ما الذي قد يسبب ألم الساق',
      'care-advice': 'متى تطلب الرعاية',
      'treatment-guide': 'ما الذي يفيد في ألم الساق',
      'clinic-contact': 'التواصل مع العيادة' },
  },
};
