/** Reads the address of embed.html. What it cannot use it names, with what is allowed, and leaves out. */
import { languages, optionsOf, schemes, themes, tokens, widgetTags, type Kind, type Language, type Scheme, type ThemeName, type WidgetTag } from './options.js';

export interface Asked {
  /** Undefined when the address names no widget of ours. */
  readonly widget: WidgetTag | undefined;
  readonly options: Readonly<Record<string, string>>;
  readonly lang: Language;
  readonly scheme: Scheme;
  /** A ready look, if one is named. */
  readonly look: ThemeName | undefined;
  readonly theme: Readonly<Record<string, string>>;
  /** The site's settings as JSON; the loader checks them. */
  readonly site: string;
  /** Comes back in every message to the page around, so that it can tell two frames apart. */
  readonly id: string;
  readonly problems: readonly string[];
}

/** What every widget's address may say beside the widget's own options. */
const common = ['widget', 'lang', 'scheme', 'theme', 'site', 'id'];

export function readAddress(address: URLSearchParams): Asked {
  const problems: string[] = [];
  const oneOf = <T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | undefined => {
    const found = allowed.find((each) => each === value);
    if (!found && value !== undefined) problems.push(`${name}=${value} is not one of ${allowed.join(', ')}.`);
    return found;
  };
  const say = (name: string): string | undefined => address.get(name)?.trim();

  const widget = oneOf('widget', say('widget') ?? '', widgetTags);
  return {
    widget,
    options: widget ? readOptions(widget, address, oneOf, problems) : {},
    lang: oneOf('lang', say('lang')?.split('-')[0]?.toLowerCase(), languages) ?? 'en',
    scheme: oneOf('scheme', say('scheme'), schemes) ?? 'light',
    ...readTheme(say('theme') ?? '', problems),
    site: say('site') ?? '',
    id: say('id') ?? '',
    problems,
  };
}

type OneOf = (name: string, value: string, allowed: readonly string[]) => string | undefined;

function readOptions(widget: WidgetTag, address: URLSearchParams, oneOf: OneOf, problems: string[]): Record<string, string> {
  const allowed = new Map<string, Kind>(optionsOf(widget));
  const read: Record<string, string> = {};
  for (const [name, value] of address) {
    const kind = allowed.get(name);
    if (kind === undefined) {
      if (!common.includes(name)) problems.push(`${name} is not an option of ${widget}. Options: ${[...common, ...allowed.keys()].join(', ')}.`);
    } else if (typeof kind !== 'string') {
      if (oneOf(name, value, kind)) read[name] = value;
    } else if (kind === 'text' || value !== 'false') {
      read[name] = kind === 'text' ? value : '';
    }
  }
  return read;
}

/** `warm; accent: #2f6b2f; radius: 0`: a ready look, then declarations as in a stylesheet, with our tokens for names. */
function readTheme(text: string, problems: string[]): Pick<Asked, 'look' | 'theme'> {
  const read: Record<string, string> = {};
  let look: ThemeName | undefined;
  for (const declaration of text.split(';').map((each) => each.trim()).filter(Boolean)) {
    const named = themes.find((each) => each === declaration);
    if (named) {
      look = named;
      continue;
    }
    const [name = '', value = ''] = declaration.split(/:(.*)/s).map((each) => each.trim());
    const problem = tokenProblem(name, value);
    if (problem) problems.push(problem);
    else read[name] = value;
  }
  return { look, theme: read };
}

/** What is wrong with the value of a token, as a sentence. An address in it could fetch something, so none may pass. */
export function tokenProblem(name: string, value: string): string | undefined {
  if (!Object.hasOwn(tokens, name)) return `theme: ${name} is not one of ${Object.keys(tokens).join(', ')}.`;
  const property = tokens[name as keyof typeof tokens];
  if (/^(?!.*(?:url|var|env|image|attr)\s*\()[^;{}\\<>]{1,200}$/i.test(value) && CSS.supports(property, value)) return undefined;
  return `theme: ${name}: ${value} is left out; a value of the CSS property ${property} is needed.`;
}
