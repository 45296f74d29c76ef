import { readFile } from 'node:fs/promises';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { html, unsafeStatic } from 'lit/static-html.js';
import { tags } from '../bundles/tags.js';
import { checkOverlay } from '../dataset/index.js';
import { loadWords } from '../shared/language.js';
import type { LegPainElement } from '../shared/element.js';
import { setSite } from '../shared/site-settings.js';
import { CliError } from './cli-error.js';

/** They do nothing without a script, and a visitor must not take them for something that answers. */
const deadWithoutScript: readonly string[] = ['leg-pain-map', 'symptom-checker'];
const languages: readonly string[] = ['en', 'fr', 'ar'];

type Element = typeof LegPainElement & CustomElementConstructor;
type Options = NonNullable<ParseArgsConfig['options']>;

/** `leg-pain-widgets render faq-accordion --lang fr`: prints the element with a declarative shadow root. Gives the exit code. */
export async function render([tag = '', ...args]: readonly string[]): Promise<number> {
  const printed = Object.keys(tags).filter((each) => !deadWithoutScript.includes(each));
  if (deadWithoutScript.includes(tag)) {
    throw new CliError('usage', `<${tag}> answers only with a script, so it is not printed. Write <${tag}>Your own sentence until it is there.</${tag}> into the page.`);
  }
  if (!printed.includes(tag)) throw new CliError('usage', `"${tag}" is not one of ${printed.join(', ')}.`);
  // First, because it is what most often is not there.
  const draw = await renderer();
  await tags[tag]!();
  const element = customElements.get(tag) as Element;
  const { lang = 'en', site, ...attributes } = parseArgs({ args: [...args], options: optionsOf(element) }).values;
  if (typeof lang !== 'string' || !languages.includes(lang)) throw new CliError('usage', `--lang: "${String(lang)}" is not one of ${languages.join(', ')}.`);
  if (typeof site === 'string') await useSite(site);
  await speak(lang, element);
  console.log(await draw(openingTag(tag, { lang, ...attributes }), tag));
  return 0;
}

/** The element's attributes, as options of the command. */
function optionsOf({ elementProperties }: Element): Options {
  const attributes = [...elementProperties].flatMap(([name, { attribute, state, type }]) =>
    attribute === false || state ? [] : [[typeof attribute === 'string' ? attribute : String(name).toLowerCase(), { type: type === Boolean ? 'boolean' : 'string' }] as const],
  );
  return { ...Object.fromEntries(attributes), lang: { type: 'string' }, site: { type: 'string' } };
}

/** The clinic's own settings: with the same ones in the page, the element takes over what was printed and draws nothing anew. */
async function useSite(file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new CliError('unreadable-file', `${file} cannot be read: ${error.message}.`);
  });
  const { site, problems } = checkOverlay(parsed(file, text));
  if (problems.length) console.error(problems.map((problem) => `${file}: ${problem}`).join('\n'));
  setSite(site);
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CliError('bad-json', `${file} is not JSON: ${String(error)}.`);
  }
}

async function speak(lang: string, { words }: Element): Promise<void> {
  // @lit/localize tells the page that it has changed the language; here is none.
  Object.assign(globalThis, { window: { dispatchEvent: () => true } });
  const { setLanguage } = await import('../locales/localization.js');
  await setLanguage(lang);
  await loadWords(words);
}

function openingTag(tag: string, attributes: Readonly<Record<string, unknown>>): string {
  const written = Object.entries(attributes).map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`));
  return `<${tag}${written.join('')}>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

type Draw = (opening: string, tag: string) => Promise<string>;

/** Only this command needs it, so nobody else installs it. */
async function renderer(): Promise<Draw> {
  try {
    const [ssr, { collectResult }] = await Promise.all([import('@lit-labs/ssr'), import('@lit-labs/ssr/lib/render-result.js')]);
    return async (opening, tag) => {
      const drawn = await collectResult(ssr.render(html`${unsafeStatic(`${opening}</${tag}>`)}`));
      // What stands around the element is for a page that is one template.
      return drawn.slice(drawn.indexOf(`<${tag}`), drawn.lastIndexOf(`</${tag}>`) + tag.length + 3);
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new CliError('missing-package', 'render needs @lit-labs/ssr, which is not installed beside leg-pain-widgets. Write: npm install --save-dev @lit-labs/ssr@4');
  }
}
