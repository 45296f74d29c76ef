/**
 * The site's overlay: what a site writes as JSON about itself. Everything in it is a stranger's text, so each part is
 * checked; what is not known or not right is named and left out, the rest still counts. dist/site.schema.json is made
 * from the type below.
 */
import type { CareLevelId, FaqId } from '../../data/schema.js';
import { byKey, either, listOf, notOneOf, record, text, whole, type Check } from './overlay-checks.js';
import { hideableFaqs, levelFields, levels, themeTokens, titledTags, type ThemeToken } from './overlay-names.js';
import { colour, country, email, emergency, fontSize, fonts, language, length, link, name, paragraph, phone, question, word } from './overlay-rules.js';

/** The same for every language, or one for each: `{ "en": "Our address", "fr": "Notre adresse" }`. */
export type InLanguages<T> = T | Readonly<Record<string, T>>;

/** A question of the site's own. Plain text: markup in it is shown, not run. */
export interface OwnFaq {
  /** Ends the link to the answer: `#faq-` and this id. Letters, digits and hyphens; none of the library's own ids. */
  readonly id: string;
  readonly question: InLanguages<string>;
  /** One text for each paragraph. */
  readonly answer: InLanguages<readonly string[]>;
}

/** What a site says about itself and how its widgets differ from others'. */
export interface Overlay {
  /** Tells an editor where the description of this file is. */
  readonly $schema?: string;
  readonly clinic?: {
    readonly name?: string;
    /** As it should be read, for example +1 604 555 0142. */
    readonly phone?: string;
    /** An https:, tel: or mailto: address. */
    readonly booking?: string;
    readonly email?: string;
  };
  /** Number to call in an emergency: one for all, or by country, for example `{ "CA": "911", "FR": "15" }`. */
  readonly emergencyNumber?: string | Readonly<Record<string, string>>;
  /** Where the clinic is, as two capital letters; without it the region of the page's `lang` tells the country. */
  readonly country?: string;
  /** Questions of the site's own, shown after the library's. */
  readonly faqs?: readonly OwnFaq[];
  /** Questions of the library that are not shown. */
  readonly hiddenFaqs?: readonly FaqId[];
  /** Single texts, worded as the site likes. What to do in an emergency is not among them. */
  readonly words?: {
    /** The headings of elements. */
    readonly title?: { readonly [tag in (typeof titledTags)[number]]?: InLanguages<string> };
    /** Questions and answers of the library. */
    readonly faq?: { readonly [id in FaqId]?: { readonly question?: InLanguages<string>; readonly answer?: InLanguages<readonly string[]> } };
    /** What a care level is called, what stands before it, and who helps then. */
    readonly level?: { readonly [level in CareLevelId]?: { readonly [field in (typeof levelFields)[number]]?: InLanguages<string> } };
  };
  /** The look: colours as #rrggbb or rgb(), hsl(), oklch() ..., also light-dark(a, b); lengths in px, em or rem. */
  readonly theme?: { readonly [token in ThemeToken]?: string };
  /** The group of every element that names none. */
  readonly group?: string;
  /** What `<symptom-checker>` does where its tag does not say. */
  readonly mode?: (typeof modes)[number];
}

const modes = ['triage', 'information'] as const;

const each = <Name extends string, T>(names: readonly Name[], check: Check<T>): Record<Name, Check<T>> =>
  Object.fromEntries(names.map((name) => [name, check])) as Record<Name, Check<T>>;

const inLanguages = <T>(check: Check<T>): Check<unknown> => either(check, whole(byKey(language, check)));
const paragraphs = whole(listOf(text(paragraph), [1, 20]));

const words = record({
  title: record(each(titledTags, inLanguages(text(word)))),
  faq: record(each(hideableFaqs, record({ question: inLanguages(text(question)), answer: inLanguages(paragraphs) }))),
  level: record(each(levels, record(each(levelFields, inLanguages(text(word)))))),
});

const tokenChecks: Record<ThemeToken, Check<unknown>> = {
  ...each(themeTokens, text(colour)),
  '--leg-pain-padding': text(length),
  '--leg-pain-radius': text(length),
  '--leg-pain-font': text(fonts),
  '--leg-pain-font-size': text(fontSize),
};

const ownFaq = whole(
  record({ id: notOneOf(hideableFaqs, name), question: inLanguages(text(question)), answer: inLanguages(paragraphs) }, ['id', 'question', 'answer']),
);

const shape: { readonly [key in keyof Required<Overlay>]: Check<unknown> } = {
  $schema: () => undefined,
  clinic: record({ name: text(word), phone: text(phone), booking: text(link), email: text(email) }),
  emergencyNumber: either(text(emergency), byKey(country, text(emergency))),
  country: text(country),
  faqs: listOf(ownFaq, [0, 100], 'id'),
  hiddenFaqs: listOf(text(hideableFaqs), [0, 100]),
  words,
  theme: record(tokenChecks),
  group: text(name),
  mode: text(modes),
};

const checkAll = record(shape);

/** What of a parsed JSON value can be used, and a sentence for each part that cannot. */
export function checkOverlay(value: unknown): { site: Omit<Overlay, '$schema'>; problems: string[] } {
  const problems: string[] = [];
  return { site: checkAll(value, '', problems) ?? {}, problems };
}
