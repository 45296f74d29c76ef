import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { tags } from '../../src/bundles/tags.js';
import { checkOverlay, type Overlay } from '../../src/dataset/overlay.js';
import { hideableFaqs, levelFields, levels, themeTokens, titledTags } from '../../src/dataset/overlay-names.js';
import { optionsOf, type WidgetTag } from '../../src/pages/embed/options.js';
import { closeHosts, contact, loader, openHost, prepared, shownIn, type Host } from '../drivers/host.js';
import { payloads } from './payloads.js';

const names = Object.keys(tags) as WidgetTag[];
const block = (settings: unknown) => `<script type="application/json" data-leg-pain-site>${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>`;
const everything = contact + names.map((tag) => `<${tag} json-ld></${tag}>`).join('');
const asText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('<', '&lt;');
const each = <T>(keys: readonly string[], value: T): Record<string, T> => Object.fromEntries(keys.map((key) => [key, value]));

/** The payload in every place that takes a text, and for a name wherever a name may be. */
const overlayOf = (payload: string): Record<string, unknown> => ({
  $schema: payload,
  clinic: { ...each(['name', 'phone', 'booking', 'email'], payload), [payload]: payload },
  emergencyNumber: payload,
  country: payload,
  faqs: [
    { id: 'own', question: payload, answer: [payload, payload] },
    { id: payload, question: 'Q?', answer: ['A.'] },
  ],
  hiddenFaqs: [payload],
  words: {
    title: { ...each(titledTags, payload), [payload]: payload },
    faq: { ...each(hideableFaqs, { question: payload, answer: [payload], [payload]: payload }), [payload]: payload },
    level: { ...each(levels, { ...each(levelFields, payload), [payload]: payload }), [payload]: payload },
  },
  theme: { ...each(themeTokens, payload), [payload]: payload },
  group: payload,
  mode: payload,
  [payload]: payload,
});

/** The same in the other forms that a setting may have: a text for each language, an address or a colour with more behind it. */
const otherOverlayOf = (payload: string): Record<string, unknown> => {
  const [inEnglish, inAnything] = [{ en: payload }, { en: payload, [payload]: payload }];
  return {
    clinic: { name: 'Harbour', phone: `+1 604 ${payload}`, booking: `https://a.example/${payload}`, email: `a@b.example?subject=${payload}` },
    emergencyNumber: { CA: payload, GB: `999 ${payload}`, [payload]: '911' },
    country: `CA${payload}`,
    faqs: [
      { id: 'own', question: inEnglish, answer: { en: [payload] } },
      { id: `other-${payload}`, question: inAnything, answer: { [payload]: [payload] } },
    ],
    words: {
      title: each(titledTags, inEnglish),
      faq: each(hideableFaqs, { question: inEnglish, answer: { en: [payload] } }),
      level: { ...each(levels, each(levelFields, inEnglish)), soon: each(levelFields, inAnything) },
    },
    theme: each(themeTokens, `#102030; ${payload}`),
    group: `a ${payload}`,
    mode: `triage ${payload}`,
  };
};

/** What is drawn, through every shadow tree, as text. */
function drawn(root: ParentNode): string {
  return [...root.querySelectorAll('*')].map(({ shadowRoot }) => (shadowRoot ? `${shadowRoot.textContent} ${drawn(shadowRoot)}` : '')).join(' ');
}

/** Presses everything that is drawn, and hovers over it. */
async function press(host: Host): Promise<void> {
  for (const element of host.document.querySelectorAll(names.join())) {
    for (const part of element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
      for (const type of ['mouseover', 'pointerover', 'focusin', 'animationstart']) part.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      if (part.localName === 'a') part.addEventListener('click', (event) => event.preventDefault());
      if (part.matches('button, summary, input, a')) part.click();
    }
  }
  await prepared(host);
}

/** Nothing that a template of ours does not have. */
function strangers(host: Host): string[] {
  return names
    .flatMap((tag) => [...host.document.querySelectorAll(tag)])
    .flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('*')])
    .filter((part) => part.matches('script, iframe, object, embed, img, image, base, meta, link, form[action], audio, video, x') || part.getAttributeNames().some((name) => name.startsWith('on')) || part.outerHTML.startsWith('<svg onload'))
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

const unsafeLinks = (host: Host) =>
  names
    .flatMap((tag) => [...host.document.querySelectorAll(tag)])
    .flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('a[href]')])
    .map((link) => link.getAttribute('href')!)
    .filter((href) => !/^(https?:\/\/[^"<>]+|tel:[+\d]*|mailto:[^"'<>]+|#.*)$/.test(href));

/** No script has run, and nothing is there that could run one. */
function expectNothing(host: Host, payload: string): void {
  expect(host.noted.filter((note) => note !== 'print'), payload).to.deep.equal([]);
  expect(strangers(host), payload).to.deep.equal([]);
  expect(unsafeLinks(host), payload).to.deep.equal([]);
}

/** Puts markup at the end of a page, takes it away again when it has been read, and leaves what it has said. */
async function add(host: Host, html: string): Promise<void> {
  const at = host.document.createElement('div');
  at.innerHTML = html;
  host.document.body.append(at);
  await prepared(host);
  at.remove();
}

describe('markup in a site’s settings', () => {
  afterEach(closeHosts);

  it(`is a list of at least a hundred published payloads: ${payloads.length}`, () => {
    expect(new Set(payloads).size).to.be.at.least(100).and.to.equal(payloads.length);
  });

  it('is tried in every place that the settings’ schema knows', async () => {
    const { definitions } = (await (await fetch('/dist/site.schema.json')).json()) as { definitions: Record<string, Schema> };
    const tried = new Set([overlayOf('x'), otherOverlayOf('x')].flatMap((settings) => placesIn(settings)));
    expect(placesOf(definitions.Overlay!, definitions).filter((place) => !tried.has(place))).to.deep.equal([]);
  });

  it('would be noticed if it ran', async () => {
    const host = await openHost('<main></main>');
    for (const payload of ['<img src=x onerror=alert(1)>', '<iframe srcdoc="<svg/onload=parent.alert(1)>"></iframe>', '<details open ontoggle=alert(1)>']) {
      host.noted.length = 0;
      host.document.querySelector('main')!.innerHTML = payload;
      await waitUntil(() => host.noted.length > 0, payload);
    }
  });

  const ways: Record<string, (settings: string) => string> = {
    'a block': (settings) => `<script type="application/json" data-leg-pain-site>${settings.replaceAll('<', '\\u003c')}</script>`,
    'a mount': (settings) => `<div data-leg-pain="faq-accordion" data-site="${asText(settings)}"></div>`,
    'an address': (settings) => `<script data-leg-pain-site="data:application/json,${encodeURIComponent(settings).replaceAll("'", '%27')}"></script>`,
  };
  // Several in one page each time, so that all of them take a minute and not an hour.
  const size = 12;
  for (let from = 0; from < payloads.length; from += size) {
    const some = payloads.slice(from, from + size);
    it(`never runs: payloads ${from + 1} to ${from + some.length}`, async () => {
      const host = await openHost(everything + loader());
      await shownIn(host, names.join(), names.length);
      for (const [index, payload] of some.entries()) {
        const way = Object.values(ways)[index % 3]!;
        for (const settings of [overlayOf(payload), otherOverlayOf(payload)]) {
          await add(host, way(JSON.stringify(settings)));
          const { site } = checkOverlay(settings);
          const text = site.words?.title?.['faq-accordion'] ? payload.trim() : '';
          await waitUntil(() => drawn(host.document).includes(text), `${payload} is shown as text`, { timeout: 5000, interval: 5 });
          expectNothing(host, payload);
        }
        await press(host);
        expectNothing(host, payload);
      }
    }).timeout(60_000);
  }

  it('never runs where it stands for the settings themselves', async () => {
    const host = await openHost(everything + loader());
    await shownIn(host, names.join(), names.length);
    for (const payload of payloads) {
      await add(host, Object.values(ways).map((way) => way(payload)).join(''));
      await add(host, Object.values(ways).map((way) => way(`{"words": {"title": {"faq-accordion": "${payload}"}}}`)).join(''));
    }
    await press(host);
    expectNothing(host, 'all');
  }).timeout(60_000);

  it('is shown as it was written, wherever it is a text at all', () => {
    for (const payload of payloads) {
      const { site } = checkOverlay(overlayOf(payload));
      const isText = !/\p{Cc}/u.test(payload.trim()) && payload.trim().length <= 120;
      expect(site.words?.title?.['faq-accordion'], payload).to.equal(isText ? payload.trim() : undefined);
      expect(site.clinic?.booking ?? 'https://', payload).to.match(/^https:\/\/[^"<>]*$/);
      expect(site.clinic?.phone, payload).to.equal(undefined);
      expect(site.theme, payload).to.deep.equal({});
      expect(site.mode, payload).to.equal(undefined);
    }
  });
});

/** Of the settings' JSON Schema, what is needed to find each place that holds a text. */
interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | false;
  items?: Schema;
}

/** Every way down to a text, with `*` where a name is free. */
function placesOf({ $ref, anyOf, properties, additionalProperties, items }: Schema, definitions: Record<string, Schema>, at = ''): string[] {
  if ($ref) return placesOf(definitions[decodeURIComponent($ref).replace('#/definitions/', '')]!, definitions, at);
  if (anyOf) return anyOf.flatMap((schema) => placesOf(schema, definitions, at));
  if (items) return placesOf(items, definitions, `${at}[]`);
  if (additionalProperties) return placesOf(additionalProperties, definitions, `${at}.*`);
  return properties ? Object.entries(properties).flatMap(([name, schema]) => placesOf(schema, definitions, `${at}.${name}`)) : [at];
}

function placesIn(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => placesIn(item, `${at}[]`));
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([name, item]) => [...placesIn(item, `${at}.${name}`), ...placesIn(item, `${at}.*`)]);
}

describe('markup in attributes', () => {
  afterEach(closeHosts);

  const others = ['lang', 'value', 'part', 'title', 'site'];

  for (let from = 0; from < payloads.length; from += 30) {
    const some = payloads.slice(from, from + 30);
    it(`of tags and mounts never runs: payloads ${from + 1} to ${from + some.length}`, async () => {
      const host = await openHost(`<main></main>${loader()}`);
      const main = host.document.querySelector('main')!;
      for (const payload of some) {
        const written = (options: string[]) => options.map((option) => `${option}="${asText(payload)}"`).join(' ');
        const options = (tag: WidgetTag) => [...optionsOf(tag).map(([option]) => option), ...others];
        main.innerHTML = names
          .map((tag) => `${contact}<${tag} ${written(options(tag))}></${tag}><div data-leg-pain="${tag}" ${written([...options(tag), 'onclick', 'style'].map((option) => `data-${option}`))}></div>`)
          .concat(`<div data-leg-pain="${asText(payload)}"></div>`)
          .join('');
        await shownIn(host, names.join(), 2 * names.length);
        expect(host.noted, payload).to.deep.equal([]);
        expect(strangers(host), payload).to.deep.equal([]);
      }
    }).timeout(60_000);
  }

  it('of the page’s address never runs', async () => {
    const host = await openHost(everything + loader());
    await shownIn(host, names.join(), names.length);
    const go = (hash: string) => {
      const gone = new Promise((resolve) => host.addEventListener('hashchange', resolve, { once: true }));
      host.location.hash = hash;
      return gone;
    };
    for (const [index, payload] of payloads.entries()) {
      await go(`#faq-${index}-${payload}`);
      await go(`#condition-${encodeURIComponent(payload)}-${index}`);
    }
    await press(host);
    expectNothing(host, 'all');
  }).timeout(30_000);
});

describe('any settings at all', () => {
  afterEach(closeHosts);

  const text = fc.oneof(fc.constantFrom(...payloads), fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('', '__proto__', '112', 'https://a.example', 'triage', 'information'));
  const key = fc.oneof(fc.constantFrom(...Object.keys(overlayOf('x')), 'name', 'phone', 'id', 'question', 'answer', 'en', 'fr', 'title', 'faq', 'level', ...hideableFaqs, '--leg-pain-text', '__proto__', 'constructor'), fc.string());
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 5, withCrossShrink: true }, text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(key, tie('value'), { maxKeys: 5 })),
  }));
  /** Half of it right, so that the check does not throw all of it away. */
  const overlay = fc.oneof(
    value,
    fc.record(Object.fromEntries(Object.keys(overlayOf('x')).map((name) => [name, value]))),
    fc.record<Overlay>(
      {
        clinic: fc.record({ name: text, phone: fc.constantFrom('112', '+1 604'), booking: fc.webUrl({ validSchemes: ['https'] }), email: fc.emailAddress() }, { requiredKeys: [] }),
        faqs: fc.array(fc.record({ id: fc.stringMatching(/^[a-z]{1,8}$/), question: text, answer: fc.array(text, { minLength: 1, maxLength: 3 }) }), { maxLength: 4 }),
        hiddenFaqs: fc.subarray([...hideableFaqs]),
        words: fc.record({ title: fc.record({ 'faq-accordion': text, 'symptom-checker': text }), level: fc.constant({}), faq: fc.constant({}) }, { requiredKeys: [] }),
        group: text,
        mode: fc.constantFrom('triage' as const, 'information' as const),
      },
      { requiredKeys: [] },
    ),
  );

  it('never break an element, blank it or run', async () => {
    const host = await openHost(everything + loader());
    await shownIn(host, names.join(), names.length);
    await fc.assert(
      fc.asyncProperty(overlay, async (settings) => {
        await add(host, block(settings ?? null));
        for (const tag of names) {
          const root = host.document.querySelector(tag)!.shadowRoot!;
          expect(root.querySelector('.failure'), tag).to.equal(null);
          expect(root.querySelector('h2')!.textContent.trim(), tag).not.to.equal('');
          expect(root.querySelector<HTMLElement>('.root')!.offsetHeight, tag).to.be.above(100);
        }
        expect(host.noted).to.deep.equal([]);
      }),
      { numRuns: 150, interruptAfterTimeLimit: 30_000 },
    );
  }).timeout(60_000);
});
