/**
 * The interface words in other languages than English. Importing this module joins them to the widgets' language
 * switch; an English page never downloads it. The only caller of `configureLocalization`, which a copy may call once.
 */
import { configureLocalization, type LocaleModule } from '@lit/localize';
import { useInterfaceWords } from './language-switch.js';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';

export { setLanguage } from './language-switch.js';
export { followPage } from './follow-page.js';

const loaders: Readonly<Record<(typeof targetLocales)[number], () => Promise<LocaleModule>>> = {
  ar: () => import('./generated/ar.js'),
  fr: () => import('./generated/fr.js'),
};

const loaded = new Map<string, LocaleModule>();

const { setLocale } = configureLocalization({
  sourceLocale,
  targetLocales,
  // A language that could not be had keeps its English words, so that the switch never fails half-way.
  loadLocale: (locale) => Promise.resolve(loaded.get(locale) ?? { templates: {} }),
});

useInterfaceWords({
  async load(language) {
    if (!loaded.has(language)) loaded.set(language, await loaders[language as keyof typeof loaders]());
  },
  apply: setLocale,
});
