/** The demonstration clinic's own script: it sets the page's language, direction and colour scheme. The widgets follow by themselves. */
import { words, type ClinicWords } from './clinic/words.js';

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

// The address may ask for a language and a scheme: ?lang=ar&scheme=dark
const asked = new URLSearchParams(location.search);
const language = asked.get('lang') ?? '';
if (Object.hasOwn(words, language)) speak(language as LanguageCode);
colour(asked.get('scheme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
