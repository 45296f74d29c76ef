/**
 * One widget in a frame, as its address asks. A classic script: a sandboxed frame has no origin, and a server that does
 * not say otherwise gives such a frame no module.
 */
import { readAddress } from './embed/address.js';
import { tellHeight } from './embed/height.js';
import { words } from './embed/words.js';

const { widget, options, lang, scheme, look, theme, site, id, problems } = readAddress(new URLSearchParams(location.search));
const place = document.querySelector('main')!;
const page = document.documentElement;

page.lang = lang;
page.dir = words[lang].direction;
page.style.colorScheme = scheme === 'auto' ? 'light dark' : scheme;
if (look) dress(look);
for (const [token, value] of Object.entries(theme)) page.style.setProperty(`--leg-pain-${token}`, value);
for (const problem of problems) console.warn(`leg-pain-widgets: the address of this frame: ${problem}`);

if (widget) {
  document.title = words[lang].titles[widget];
  mount(widget);
} else say('unknown');
tellHeight(place, id);

function dress(look: string): void {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = `./themes/${look}.css`;
  document.head.append(sheet);
}

function mount(tag: string): void {
  const box = document.createElement('div');
  box.dataset.legPain = tag;
  if (site) box.dataset.site = site;
  for (const [name, value] of Object.entries(options)) box.setAttribute(`data-${name}`, value);
  place.append(box);
}

function say(what: 'unknown' | 'failed'): void {
  const sentence = document.createElement('p');
  sentence.append(`${words[lang][what]} ${words[lang].worried}`);
  place.replaceChildren(sentence);
}

// The loader is a module. Where it may not load, everything in one classic file takes its place.
document.querySelector('script[src$="/leg-pain-widgets.js"]')?.addEventListener('error', () => {
  const script = document.createElement('script');
  script.src = trusted('./leg-pain-widgets.classic.js');
  script.addEventListener('error', () => say('failed'));
  document.head.append(script);
});

/** A page that asks for Trusted Types believes an address only from a policy that it has named. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } } };
  return trustedTypes?.createPolicy('leg-pain-embed', { createScriptURL: (url: string) => url }).createScriptURL(address) ?? address;
}

// A booking page that forbids frames would stay blank in this one, so a link to another page opens beside it.
document.addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement);
    if (!link || !/^https?:$/.test(link.protocol) || link.href.split('#')[0] === location.href.split('#')[0]) return;
    link.target = '_blank';
    link.rel = 'noopener';
  },
  true,
);
