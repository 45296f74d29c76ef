import { expect, waitUntil } from '@open-wc/testing';
import '../../src/bundles/leg-pain-widgets.js';
import { tags } from '../../src/bundles/tags.js';
import { fixtures, type Fixture } from '../fixtures/index.js';

const page = document.documentElement;
const before = { lang: page.lang, dir: page.dir, style: page.getAttribute('style') ?? '' };
const languages = ['en', 'ar'] as const;
const schemes = ['light', 'dark'] as const;

const known = fixtures.filter(({ html }) => Object.keys(tags).some((tag) => html.includes(tag)));

/** What each example page looks like in the schemes and directions that a site may have, whatever it asks for itself. */
const views = known.flatMap((fixture) =>
  schemes.flatMap((scheme) => languages.map((lang): Fixture => ({ ...fixture, scheme, lang, dir: lang === 'ar' ? 'rtl' : 'ltr' }))),
);

describe('axe finds nothing wrong', () => {
  let box: HTMLElement;

  beforeEach(() => {
    box = document.createElement('main');
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
    Object.assign(page, { lang: before.lang, dir: before.dir });
    page.setAttribute('style', before.style);
  });

  for (const { name, html, scheme, lang, dir } of views) {
    it(`in ${name}, ${scheme}, ${lang}`, async () => {
      Object.assign(page, { lang, dir });
      page.style.colorScheme = scheme!;
      page.style.background = 'Canvas';
      box.innerHTML = html;
      const elements = await shown(box, lang!);
      for (const { shadowRoot } of elements) expect(getComputedStyle(shadowRoot!.querySelector('.root')!).direction).to.equal(dir);
      await expect(box).to.be.accessible();
    }).timeout(30_000);
  }

  it('but would notice grey on grey inside an element', async () => {
    box.innerHTML = '<faq-accordion style="--leg-pain-text: #999; --leg-pain-surface: #888"></faq-accordion>';
    page.lang = 'en';
    await shown(box, 'en');
    let found: unknown;
    try {
      await expect(box).to.be.accessible();
    } catch (error) {
      found = error;
    }
    expect(String(found)).to.contain('color-contrast');
  });
});

/** The elements of a page, once they speak its language. */
async function shown(box: HTMLElement, lang: string): Promise<Element[]> {
  const selector = Object.keys(tags).join();
  await waitUntil(() => {
    const elements = [...box.querySelectorAll(selector)];
    return elements.length > 0 && elements.every(({ shadowRoot }) => shadowRoot?.querySelector(`.root[lang="${lang}"] h2, .root[lang="${lang}"] h3`));
  }, 'the elements are shown');
  return [...box.querySelectorAll(selector)];
}
