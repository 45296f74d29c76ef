/** Turns the test's page into the page of a fixture, as it looks in a scheme, a direction and a theme that a site may have. */
import { waitUntil } from '@open-wc/testing';
import '../../src/bundles/leg-pain-widgets.js';
import { tags } from '../../src/bundles/tags.js';
import { act } from '../fixtures/act.js';
import type { Fixture } from '../fixtures/index.js';

const page = document.documentElement;
const before = { lang: page.lang, dir: page.dir, style: page.getAttribute('style') ?? '' };
const selector = Object.keys(tags).join();
let box: HTMLElement | undefined;
let pages = 0;

/** Resolves with the page's main part, once the elements speak its language and the visitor has done what the fixture says. */
export async function openFixture(fixture: Fixture): Promise<HTMLElement> {
  const { html, lang = 'en', dir = lang === 'ar' ? 'rtl' : 'ltr', scheme = 'light' } = fixture;
  Object.assign(page, { lang, dir });
  page.style.colorScheme = scheme;
  page.style.background = 'Canvas';
  box = document.createElement('main');
  box.innerHTML = html;
  // What the last fixture's visitor has chosen is nothing to this one.
  pages += 1;
  for (const each of elementsOf(box)) if (!each.hasAttribute('group')) each.setAttribute('group', `fixture-${pages}`);
  document.body.append(box);
  await waitUntil(() => {
    const all = elementsOf(box!);
    return all.length > 0 && all.every((element) => isShown(element, lang));
  }, `${fixture.name} is shown`, { timeout: 5000 });
  await act(fixture, box);
  return box;
}

export const elementsOf = (main: HTMLElement): HTMLElement[] => [...main.querySelectorAll<HTMLElement>(selector)];

/** <clinic-contact> may have nothing to show. */
const isShown = ({ localName, shadowRoot }: HTMLElement, lang: string): boolean =>
  Boolean(shadowRoot?.querySelector(`.root[lang="${lang}"]${localName === 'clinic-contact' ? '' : ' :is(h2, h3)'}`));

export function closeFixture(): void {
  box?.remove();
  Object.assign(page, { lang: before.lang, dir: before.dir });
  page.setAttribute('style', before.style);
}

/** Everything that is drawn inside the elements of the page. */
export function* drawnIn(main: HTMLElement): Generator<HTMLElement> {
  for (const { shadowRoot } of elementsOf(main)) {
    for (const element of shadowRoot!.querySelectorAll<HTMLElement>('*')) {
      if (element.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: true, checkOpacity: true })) yield element;
    }
  }
}

/** Whether an element has words of its own, to be read with the eyes. */
export const hasWords = (element: Element): boolean =>
  !element.closest('.visually-hidden, svg, option') && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');

/** What an error message calls an element, so that it can be found. */
export function nameOf(element: Element): string {
  const host = (element.getRootNode() as ShadowRoot).host?.localName ?? 'page';
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  const words = (element.getAttribute('aria-label') ?? (element as HTMLElement).innerText ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  return `${host} ${element.localName}${element.id && `#${element.id}`}${classes} "${words}"`;
}
