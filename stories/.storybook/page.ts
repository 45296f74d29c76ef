/// <reference types="vite/client" />
/** The page around a story, as the toolbar wants it. The widgets get no option: they follow the page. */
export interface PageChoices {
  language: 'en' | 'fr' | 'ar';
  direction: 'auto' | 'ltr' | 'rtl';
  scheme: 'light' | 'dark';
  theme: string;
}

/** The ready themes, and a page whose own words are large. */
const sheets = import.meta.glob<string>('../../src/themes/*.css', { eager: true, query: '?raw', import: 'default' });
export const themes: Record<string, string> = {
  calm: '',
  ...Object.fromEntries(Object.entries(sheets).map(([file, text]) => [file.replace(/^.*\/|\.css$/g, ''), text])),
  'large words': ':root { --leg-pain-font-size: 22px; --leg-pain-font: Georgia, serif }',
};

const sheet = document.createElement('style');

export function dressPage({ language, direction, scheme, theme }: PageChoices): void {
  const { documentElement: page } = document;
  page.lang = language;
  page.dir = direction === 'auto' ? (language === 'ar' ? 'rtl' : 'ltr') : direction;
  page.style.colorScheme = scheme;
  document.body.style.background = 'Canvas';
  sheet.textContent = themes[theme] ?? '';
  document.head.append(sheet);
}
