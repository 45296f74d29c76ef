import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { tags } from '../../src/bundles/tags.js';
import { checkOverlay, type Overlay } from '../../src/dataset/overlay.js';
import { hideableFaqs } from '../../src/dataset/overlay-names.js';
import { closeHosts, loader, openHost, shownIn, type Host } from '../drivers/host.js';
import { payloads } from './payloads.js';

const names = Object.keys(tags);
const block = (settings: unknown) => `<script type="application/json" data-leg-pain-site>${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>`;
const everything = names.map((tag) => `<${tag} json-ld></${tag}>`).join('');
const asText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The payload in every place that takes a text. */
const overlayOf = (payload: string): Record<string, unknown> => ({
  clinic: { name: payload, phone: payload, booking: payload, email: payload },
  emergencyNumber: { CA: payload, [payload]: '911' },
  country: payload,
  faqs: [
    { id: 'own', question: payload, answer: [payload, payload] },
    { id: payload, question: 'Q?', answer: ['A.'] },
    { id: 'other', question: { en: payload, [payload]: payload }, answer: { en: [payload] } },
  ],
  hiddenFaqs: [payload],
  words: {
    title: Object.fromEntries([...names, payload].map((tag) => [tag, payload])),
    faq: { 'ice-or-heat': { question: payload, answer: [payload], [payload]: payload }, [payload]: payload },
    level: { emergency: { name: payload, label: payload, who: payload }, urgent: { label: payload, who: payload }, [payload]: payload },
  },
  theme: { '--leg-pain-accent': payload, '--leg-pain-font': payload, '--leg-pain-padding': payload, [payload]: payload },
  group: payload,
  mode: payload,
  [payload]: payload,
});

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
  await new Promise((resolve) => setTimeout(resolve, 20));
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

describe('markup in a site’s settings', () => {
  afterEach(closeHosts);

  it(`is a list of at least a hundred published payloads: ${payloads.length}`, () => {
    expect(new Set(payloads).size).to.be.at.least(100).and.to.equal(payloads.length);
  });

  it('would be noticed if it ran', async () => {
    const host = await openHost('<main></main>');
    for (const payload of ['<img src=x onerror=alert(1)>', '<iframe srcdoc="<svg/onload=parent.alert(1)>"></iframe>', '<details open ontoggle=alert(1)>']) {
      host.noted.length = 0;
      host.document.querySelector('main')!.innerHTML = payload;
      await waitUntil(() => host.noted.length > 0, payload);
    }
  });

  // Several in one page each time, so that all of them take a minute and not an hour.
  const size = 12;
  for (let from = 0; from < payloads.length; from += size) {
    const some = payloads.slice(from, from + size);
    it(`never runs: payloads ${from + 1} to ${from + some.length}`, async () => {
      const host = await openHost(everything + loader());
      await shownIn(host, names.join(), names.length);
      for (const payload of some) {
        const at = host.document.createElement('div');
        at.innerHTML = block(overlayOf(payload));
        host.document.body.append(at);
        const { site } = checkOverlay(overlayOf(payload));
        const texts = [site.words?.title?.['faq-accordion'] ?? '', (site.faqs?.[0]?.answer as string[] | undefined)?.[0] ?? ''] as string[];
        await waitUntil(() => texts.every((text) => drawn(host.document).includes(text)), `${payload} is shown as text`, { timeout: 5000, interval: 20 });
        await press(host);
        expect(host.noted.filter((note) => note !== 'print'), payload).to.deep.equal([]);
        expect(strangers(host), payload).to.deep.equal([]);
        expect(unsafeLinks(host), payload).to.deep.equal([]);
        at.remove();
      }
    }).timeout(60_000);
  }

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

describe('markup in attributes', () => {
  afterEach(closeHosts);

  const options = ['mode', 'group', 'heading-level', 'lang', 'print', 'one-at-a-time', 'json-ld', 'value', 'side', 'view', 'history', 'part', 'title', 'onclick', 'style', 'site'];

  for (let from = 0; from < payloads.length; from += 30) {
    const some = payloads.slice(from, from + 30);
    it(`of tags and mounts never runs: payloads ${from + 1} to ${from + some.length}`, async () => {
      const safe = options.filter((option) => !['onclick', 'style', 'site'].includes(option));
      const tagsWith = (payload: string) => names.map((tag) => `<${tag} ${safe.map((option) => `${option}="${asText(payload)}"`).join(' ')}></${tag}>`).join('');
      const mountsWith = (payload: string) => names.map((tag) => `<div data-leg-pain="${tag}" ${options.map((option) => `data-${option}="${asText(payload)}"`).join(' ')}></div>`).join('');
      const wrong = (payload: string) => `<div data-leg-pain="${asText(payload)}"></div>`;
      const some3 = some.filter((_, index) => index % 3 === 0);
      const host = await openHost(some3.map((payload) => tagsWith(payload) + mountsWith(payload) + wrong(payload)).join('') + loader());
      await shownIn(host, names.join(), some3.length * names.length * 2);
      expect(host.noted).to.deep.equal([]);
      expect(strangers(host)).to.deep.equal([]);
    }).timeout(60_000);
  }

  it('of the page’s address never runs', async () => {
    const host = await openHost(everything + loader());
    await shownIn(host, names.join(), names.length);
    for (const payload of payloads) {
      host.location.hash = `#faq-${payload}`;
      host.location.hash = `#care-${encodeURIComponent(payload)}`;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(host.noted).to.deep.equal([]);
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
        const at = host.document.createElement('div');
        at.innerHTML = block(settings ?? null);
        host.document.body.append(at);
        await new Promise((resolve) => setTimeout(resolve, 10));
        at.remove();
        for (const tag of names) {
          const root = host.document.querySelector(tag)!.shadowRoot!;
          expect(root.querySelector('.failure'), tag).to.equal(null);
          if (tag === 'clinic-contact') continue; // it may have nothing to show
          expect(root.querySelector('h2')!.textContent.trim(), tag).not.to.equal('');
          expect(root.querySelector<HTMLElement>('.root')!.offsetHeight, tag).to.be.above(100);
        }
        expect(host.noted).to.deep.equal([]);
      }),
      { numRuns: 150, interruptAfterTimeLimit: 30_000 },
    );
  }).timeout(60_000);
});
