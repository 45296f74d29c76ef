/** The demonstration clinic's own script: it sets the page's language, direction and colour scheme. The widgets follow by themselves. */
/** What the clinic says about itself, in the languages of the widgets. */
const english = {
  skip: 'Skip to the content',
  demonstration: 'demonstration',
  language: 'Language',
  scheme: 'Colours',
  light: 'Light',
  dark: 'Dark',
  title: 'Leg pain? Let’s find your next step.',
  lead: 'Show where it hurts, answer a few plain questions and read what helps. Nothing you enter leaves this page.',
  start: 'Show where it hurts',
  read: 'Read the questions',
  noteTitle: 'Please note:',
  note: 'this clinic does not exist, and no clinician has reviewed these texts yet. What you read here is general information and not a diagnosis. In an emergency, call your emergency number.',
  parkingQuestion: 'Where can I park?',
  parkingAnswer: 'Behind the old lighthouse, free for two hours. This entry is the clinic’s own: it stands in the page’s code.',
  address: '1 Lighthouse Quay, Nowhere',
  made: 'A demonstration of leg-pain-widgets. The clinic, its address and its number are made up.',
  builder: 'Put these widgets on your website',
};

type ClinicWords = typeof english;

const french: ClinicWords = {
  skip: 'Aller au contenu',
  demonstration: 'démonstration',
  language: 'Langue',
  scheme: 'Couleurs',
  light: 'Clair',
  dark: 'Sombre',
  title: 'Mal à la jambe ? Trouvons la prochaine étape.',
  lead: 'Montrez où vous avez mal, répondez à quelques questions simples et lisez ce qui aide. Rien de ce que vous saisissez ne quitte cette page.',
  start: 'Montrer où j’ai mal',
  read: 'Lire les questions',
  noteTitle: 'À noter :',
  note: 'cette clinique n’existe pas et aucun clinicien n’a encore relu ces textes. Ce que vous lisez ici est une information générale et non un diagnostic. En cas d’urgence, appelez votre numéro d’urgence.',
  parkingQuestion: 'Où puis-je me garer ?',
  parkingAnswer: 'Derrière l’ancien phare, gratuit pendant deux heures. Cette question est celle de la clinique : elle est écrite dans la page.',
  address: '1, quai du Phare, Nulle-Part',
  made: 'Une démonstration de leg-pain-widgets. La clinique, son adresse et son numéro sont inventés.',
  builder: 'Mettre ces outils sur votre site',
};

const arabic: ClinicWords = {
  skip: 'انتقل إلى المحتوى',
  demonstration: 'عرض توضيحي',
  language: 'اللغة',
  scheme: 'الألوان',
  light: 'فاتح',
  dark: 'داكن',
  title: 'ألم في الساق؟ لنجد خطوتك التالية.',
  lead: 'أشر إلى موضع الألم، وأجب عن بضعة أسئلة بسيطة، واقرأ ما يفيد. لا شيء مما تُدخله يغادر هذه الصفحة.',
  start: 'أشر إلى موضع الألم',
  read: 'اقرأ الأسئلة',
  noteTitle: 'يُرجى الانتباه:',
  note: 'هذه العيادة غير موجودة، ولم يراجع أي طبيب هذه النصوص بعد. ما تقرؤه هنا معلومات عامة وليس تشخيصًا. في الحالات الطارئة اتصل برقم الطوارئ.',
  parkingQuestion: 'أين يمكنني إيقاف السيارة؟',
  parkingAnswer: 'خلف المنارة القديمة، مجانًا لمدة ساعتين. هذا السؤال من العيادة نفسها: مكتوب في شفرة الصفحة.',
  address: '1 رصيف المنارة، اللامكان',
  made: 'عرض توضيحي لـ leg-pain-widgets. العيادة وعنوانها ورقمها من نسج الخيال.',
  builder: 'ضع هذه الأدوات على موقعك',
};

const words = { en: english, fr: french, ar: arabic };
type LanguageCode = keyof typeof words;

const page = document.documentElement;

function press(group: string, value: string): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(`#${group} button`)) {
    button.setAttribute('aria-pressed', String(button.value === value));
  }
}

function speak(language: LanguageCode): void {
  page.lang = language;
  page.dir = language === 'ar' ? 'rtl' : 'ltr';
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    element.textContent = words[language][element.dataset.text as keyof ClinicWords];
  }
  press('languages', language);
}

function colour(scheme: string): void {
  page.dataset.scheme = scheme;
  press('schemes', scheme);
}

function onClick(group: string, then: (value: string) => void): void {
  document.getElementById(group)?.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (button) then(button.value);
  });
}

onClick('languages', (value) => speak(value as LanguageCode));
onClick('schemes', colour);

// The room that waits for a widget is not needed by its shorter screens later, nor by those of the widgets after it, which follow it.
const widgets = [...document.querySelectorAll('leg-pain-map, symptom-checker, faq-accordion')];
for (const [index, widget] of widgets.entries()) {
  widget.addEventListener('click', () => widgets.slice(index).forEach(({ classList }) => classList.add('used')), { once: true });
}

// The address may ask for a language and a scheme: ?lang=ar&scheme=dark
const asked = new URLSearchParams(location.search);
const language = asked.get('lang') ?? '';
if (Object.hasOwn(words, language)) speak(language as LanguageCode);
colour(asked.get('scheme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
