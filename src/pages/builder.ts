/** The embed builder: choose a widget and its options, see it, copy the code for the place where it will stand. */
import type { Choice, Library } from './builder/choice.js';
import { field, find, make } from './builder/dom.js';
import { widgetLabels } from './builder/labels.js';
import { frameAddress } from './builder/markup.js';
import { optionFields, readOptions } from './builder/option-fields.js';
import { showParts } from './builder/output.js';
import { platforms, type PlatformId } from './builder/platforms.js';
import { readSite, takeSettings } from './builder/site-fields.js';
import { readTheme } from './builder/theme-fields.js';
import { widgetTags, type Language, type Scheme, type ThemeName, type WidgetTag } from './embed/options.js';

const home = new URL('./', document.baseURI).href;
const form = find<HTMLFormElement>('#builder');
const preview = find<HTMLIFrameElement>('#preview iframe');
let library: Library | undefined;
let shown = '';
let pause: ReturnType<typeof setTimeout> | undefined;

find('#widgets').append(...widgetTags.map((tag, at) => radio('widget', tag, widgetLabels[tag].name, at === 0, widgetLabels[tag].hint)));
find('#platforms').append(...Object.entries(platforms).map(([id, { name }], at) => radio('platform', id, name, at === 0)));
find<HTMLInputElement>('[name="base"]').value = home;
offerOptions();
// Shown when it is whole, so that nothing in it is pushed down.
form.hidden = false;

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  if ((target as HTMLInputElement).name === 'widget') offerOptions();
  if ((target as HTMLElement).id === 'settings') takeSettings((target as HTMLTextAreaElement).value);
  update();
});
find('#file').addEventListener('change', ({ target }) => void takeFile((target as HTMLInputElement).files?.[0]));
find('#widths').addEventListener('click', ({ target }) => {
  const chosen = (target as Element).closest('button');
  if (!chosen) return;
  for (const button of find('#widths').querySelectorAll('button')) button.setAttribute('aria-pressed', String(button === chosen));
  preview.dataset.width = chosen.value;
});
void start();

function radio(name: string, value: string, label: string, checked: boolean, hint?: string): HTMLElement {
  const input = make('input', { type: 'radio', name, value, checked: checked ? '' : undefined });
  return make('label', { class: 'choice' }, input, make('span', {}, label, ...(hint ? [make('small', {}, hint)] : [])));
}

function offerOptions(): void {
  find('#options').replaceChildren(...optionFields(field('widget') as WidgetTag));
}

async function takeFile(file: File | undefined): Promise<void> {
  if (!file) return;
  const text = await file.text();
  find<HTMLTextAreaElement>('#settings').value = text;
  takeSettings(text);
  update();
}

async function start(): Promise<void> {
  try {
    const answer = await fetch('./snippets.json');
    library = (await answer.json()) as Library;
  } catch (error) {
    find('#note').textContent = 'The list of files could not be loaded, so there is no code to copy. Reload the page to try again.';
    console.error('leg-pain-widgets: snippets.json could not be loaded.', error);
  }
  update();
}

function update(): void {
  const { theme, problems } = readTheme();
  find('#theme-problems').textContent = problems.join(' ');
  const widget = field('widget') as WidgetTag;
  const choice: Choice = {
    widget,
    options: readOptions(widget),
    lang: field('lang') as Language | '',
    scheme: field('scheme') as Scheme | '',
    look: field('look') as ThemeName | '',
    theme,
    site: readSite(),
    pinned: field('pinned') === 'on',
  };
  if (library) showParts(platforms[field('platform') as PlatformId], platforms[field('platform') as PlatformId].parts(choice, { ...library, base: base() }));
  clearTimeout(pause);
  pause = setTimeout(() => show(choice), shown ? 400 : 0);
}

/** The folder to load from, said so that a page elsewhere finds it too. */
function base(): string {
  const address = field('base') || home;
  find('#base-problem').textContent = /^https:\/\/|^\//.test(address) ? '' : 'Visitors can load it only from an https address: change this before you publish.';
  return address.endsWith('/') ? address : `${address}/`;
}

/** A page of the frame's own history would make Back walk through every change, so the frame's page is replaced. */
function show(choice: Choice): void {
  const address = frameAddress(choice, home);
  if (address === shown) return;
  if (shown) preview.contentWindow?.location.replace(address);
  else preview.src = address;
  shown = address;
}
