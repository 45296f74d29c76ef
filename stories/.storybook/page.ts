/** The page around a story, as the toolbar wants it. The widgets get no option: they follow the page. */
export interface PageChoices {
  language: 'en' | 'fr' | 'ar';
  direction: 'auto' | 'ltr' | 'rtl';
  scheme: 'light' | 'dark';
  theme: string;
}

/** What a site may write into its own stylesheet. */
export const themes: Record<string, Record<string, string>> = {
  plain: {},
  garden: { '--leg-pain-accent': '#2f6b2f', '--leg-pain-accent-soft': '#e4f1e0', '--leg-pain-radius': '0' },
  large: { '--leg-pain-font-size': '22px', '--leg-pain-font': 'Georgia, serif' },
};

export function dressPage({ language, direction, scheme, theme }: PageChoices): void {
  const { documentElement: page } = document;
  page.lang = language;
  page.dir = direction === 'auto' ? (language === 'ar' ? 'rtl' : 'ltr') : direction;
  page.style.colorScheme = scheme;
  document.body.style.background = 'Canvas';
  for (const token of Object.values(themes).flatMap(Object.keys)) page.style.removeProperty(token);
  for (const [token, value] of Object.entries(themes[theme] ?? {})) page.style.setProperty(token, value);
}
