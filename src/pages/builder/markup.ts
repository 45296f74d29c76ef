/** The pieces of markup that the snippets are put together from. Everything chosen is a stranger's text here. */
import { words } from '../embed/words.js';
import { hasSite, type Choice, type Library } from './choice.js';

export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');

/** JSON that is safe in a script element, and in the templates of Shopify and Drupal, which look for double braces. */
export const safeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent)
    .replace(/</g, '\\u003c')
    .replace(/\{(?=[{%#])/g, '\\u007b');

const address = ({ base }: Library, file: string): string => escaped(`${base}${file}`);

const checksum = ({ integrity }: Library, file: string): string => `integrity="${integrity[file] ?? ''}" crossorigin="anonymous"`;

/** The loader, and before it the checksums of what it imports: a browser refuses a file that is not as we built it. */
export function head(choice: Choice, library: Library): string {
  const file = 'leg-pain-widgets.js';
  const loader = `<script type="module" src="${address(library, file)}" ${checksum(library, file)}></script>`;
  return [`<!-- leg-pain-widgets ${library.version} -->`, ...(choice.pinned ? [pins(choice, library)] : []), loader, ...look(choice, library), ...style(choice)].join('\n');
}

function pins({ widget, lang }: Choice, { base, integrity, files }: Library): string {
  const used = (files[widget] ?? []).filter(({ language }) => !language || !lang || language === lang);
  const sums = Object.fromEntries(used.map(({ file }) => [`${base}${file}`, integrity[file]]));
  return `<script type="importmap">\n${safeJson({ integrity: sums }, 1)}\n</script>`;
}

function look({ look }: Choice, library: Library): string[] {
  const file = `themes/${look}.css`;
  return look ? [`<link rel="stylesheet" href="${address(library, file)}" ${checksum(library, file)}>`] : [];
}

/** The look, as the site's own stylesheet would say it. */
export function css({ widget, scheme, theme }: Choice): string {
  const lines = Object.entries(theme).map(([token, value]) => `  --leg-pain-${token}: ${value};`);
  // Light words on a page that stays white would be unreadable, so a scheme brings its ground along.
  if (scheme) lines.unshift(`  color-scheme: ${scheme === 'auto' ? 'light dark' : scheme};`, '  background: Canvas;');
  return lines.length > 0 ? `${widget}, [data-leg-pain="${widget}"] {\n${lines.join('\n')}\n}` : '';
}

function style(choice: Choice): string[] {
  const rules = css(choice);
  return rules ? [`<style>\n${rules}\n</style>`] : [];
}

/** What stands in the widget's place until it is there, and where JavaScript is off. */
const before = ({ lang }: Choice): string => `<p>${escaped(words[lang || 'en'].worried)}</p>`;

export function tag(choice: Choice): string {
  const attributes = Object.entries({ ...(choice.lang && { lang: choice.lang }), ...choice.options }).map(attribute);
  return `<${choice.widget}${attributes.join('')}>${before(choice)}</${choice.widget}>`;
}

/** The mount, for places that take custom tags away. The settings ride along, because nothing else gets through there. */
export function mount(choice: Choice): string {
  const options = Object.entries({ ...(choice.lang && { lang: choice.lang }), ...choice.options }).map(([name, value]) => attribute([`data-${name}`, value]));
  const site = hasSite(choice) ? ` data-site='${safeJson(choice.site).replace(/&/g, '&amp;').replace(/'/g, '&#39;')}'` : '';
  return `<div data-leg-pain="${choice.widget}"${options.join('')}${site}>${before(choice)}</div>`;
}

const attribute = ([name, value]: [string, string]): string => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`);

export function settings(choice: Choice): string {
  return `<script type="application/json" data-leg-pain-site>\n${safeJson(choice.site, 2)}\n</script>`;
}

/** The address of the frame: the same names as the attributes. */
export function frameAddress(choice: Choice, base: string): string {
  const asked = new URLSearchParams({ widget: choice.widget, ...choice.options });
  if (choice.lang) asked.set('lang', choice.lang);
  if (choice.scheme) asked.set('scheme', choice.scheme);
  const theme = Object.entries(choice.theme).map(([token, value]) => `${token}: ${value}`);
  if (choice.look) theme.unshift(choice.look);
  if (theme.length > 0) asked.set('theme', theme.join('; '));
  if (hasSite(choice)) asked.set('site', JSON.stringify(choice.site));
  return `${base}embed.html?${asked.toString()}`;
}

/** Enough to work, to call a number and to open the booking page beside; not enough to see the page around. */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

export function frame(choice: Choice, library: Library): string {
  const file = 'leg-pain-host.js';
  return `<iframe data-leg-pain-frame title="${escaped(words[choice.lang || 'en'].titles[choice.widget])}" sandbox="${sandbox}"
  style="width: 100%; height: 40em; border: 0" src="${escaped(frameAddress(choice, library.base))}"></iframe>
<script async src="${address(library, file)}" ${checksum(library, file)}></script>`;
}
