import { expect, waitUntil } from '@open-wc/testing';
import { faqIds } from '../../src/dataset/faqs.js';
import type { FaqAccordion } from '../../src/elements/faq-accordion/faq-accordion.js';
import type { LegPainMap } from '../../src/elements/leg-pain-map/leg-pain-map.js';
import { said } from '../drivers/console.js';
import { closePages, load, openPage } from '../drivers/page.js';

type Page = Awaited<ReturnType<typeof openPage>>;

const block = (settings: object) => `<script type="application/json" data-leg-pain-site>${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>`;

/** A page with these settings and widgets, shown. */
async function openSite(settings: object | string, widgets: string, lang = 'en'): Promise<Page> {
  const page = await openPage(`${typeof settings === 'string' ? settings : block(settings)}${widgets}`, { lang });
  await load(page, 'bundles/leg-pain-widgets.js');
  await waitUntil(() => [...page.document.querySelectorAll('faq-accordion, symptom-checker, leg-pain-map')].every(({ shadowRoot }) => shadowRoot?.querySelector('h2')), 'all is shown', {
    timeout: 5000,
  });
  return page;
}

const inside = (page: Page, tag: string) => page.document.querySelector(tag)!.shadowRoot!;
const texts = (page: Page, tag: string, selector: string) => [...inside(page, tag).querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
const questions = (page: Page) => texts(page, 'faq-accordion', '.question');

describe('a site’s settings', () => {
  afterEach(closePages);

  it('add the site’s own questions as text, and take some of ours away', async () => {
    const page = await openSite(
      { emergencyNumber: '112', hiddenFaqs: ['ice-or-heat'], faqs: [{ id: 'parking', question: 'Where can I <b>park</b>?', answer: ['Behind <i>the house</i>.', 'Or call {emergencyNumber}.'] }] },
      '<faq-accordion></faq-accordion>',
    );
    expect(questions(page).at(-1)).to.equal('Where can I <b>park</b>?');
    expect(questions(page)).to.have.length(faqIds.length);
    await (page.document.querySelector('faq-accordion') as FaqAccordion).show('parking');
    expect([...inside(page, 'faq-accordion').querySelectorAll('#answer-parking > p')].slice(0, 2).map(({ textContent }) => textContent)).to.deep.equal([
      'Behind <i>the house</i>.',
      'Or call 112.',
    ]);
    expect(inside(page, 'faq-accordion').querySelector('#ice-or-heat, #faq-ice-or-heat')).to.equal(null);
  });

  it('word single texts, in the languages that they give, and leave the others ours', async () => {
    const page = await openSite(
      {
        words: {
          title: { 'faq-accordion': { en: 'Good to know', fr: 'Bon à savoir' }, 'leg-pain-map': 'Show us' },
          faq: { 'when-is-it-an-emergency': { question: { fr: 'Une urgence ?' } } },
        },
      },
      '<faq-accordion></faq-accordion><leg-pain-map></leg-pain-map>',
    );
    expect(texts(page, 'faq-accordion', 'h2')).to.deep.equal(['Good to know']);
    expect(texts(page, 'leg-pain-map', 'h2')).to.include('Show us');
    expect(questions(page)[0]).to.equal('When is leg pain an emergency?');
    page.document.documentElement.lang = 'fr';
    await waitUntil(() => texts(page, 'faq-accordion', 'h2')[0] === 'Bon à savoir', 'French is shown', { timeout: 5000 });
    expect(questions(page)[0]).to.equal('Une urgence ?');
    page.document.documentElement.lang = 'ar';
    await waitUntil(() => texts(page, 'faq-accordion', 'h2')[0] === 'الأسئلة الشائعة', 'Arabic is shown', { timeout: 5000 });
  });

  it('give the emergency number of the page’s country, and no other country’s', async () => {
    const page = await openSite({ emergencyNumber: { CA: '911', FR: '15' } }, '<faq-accordion></faq-accordion>', 'en-CA');
    const first = () => texts(page, 'faq-accordion', '.answer')[0]!;
    expect(first()).to.contain('Call 911 now');
    page.document.documentElement.lang = 'en-GB';
    await waitUntil(() => first().includes('Call your local emergency number now'), 'no number is guessed');
    page.document.documentElement.lang = 'fr-FR';
    await waitUntil(() => first().includes('15'), 'the French number', { timeout: 5000 });
  });

  it('give the number of the clinic’s own country whatever language is spoken', async () => {
    const page = await openSite({ emergencyNumber: { CA: '911', FR: '15' }, country: 'CA' }, '<faq-accordion></faq-accordion>', 'fr-FR');
    expect(texts(page, 'faq-accordion', '.answer')[0]).to.contain('911');
  });

  it('colour every element, and the page’s own style still counts for more', async () => {
    const page = await openSite(
      { theme: { '--leg-pain-surface': '#102030', '--leg-pain-font-size': '20px' } },
      '<style>leg-pain-map { --leg-pain-surface: rgb(1, 2, 3) }</style><faq-accordion></faq-accordion><leg-pain-map></leg-pain-map>',
    );
    const colour = (tag: string) => page.getComputedStyle(inside(page, tag).querySelector('.root')!).backgroundColor;
    expect(colour('faq-accordion')).to.equal('rgb(16, 32, 48)');
    expect(colour('leg-pain-map')).to.equal('rgb(1, 2, 3)');
    expect(page.getComputedStyle(page.document.querySelector('faq-accordion')!).fontSize).to.equal('20px');
  });

  it('set the mode where the tag does not', async () => {
    const page = await openSite({ mode: 'information' }, '<symptom-checker></symptom-checker>');
    expect(inside(page, 'symptom-checker').querySelector('input')).to.equal(null);
    page.document.querySelector('symptom-checker')!.setAttribute('mode', 'triage');
    await waitUntil(() => inside(page, 'symptom-checker').querySelector('input'), 'the tag counts for more');
  });

  it('are not overruled by a mode that the tag misspells', async () => {
    const warnings = await openWithMisspeltMode();
    expect(warnings.join()).to.contain('"informations" is not one of triage, information. "information" is used.');
  });

  it('that nobody can read leave a checker with information only, because that may be what they asked for', async () => {
    const page = await openSite('<script type="application/json" data-leg-pain-site>{"mode": "information",}</script>', '<symptom-checker></symptom-checker>');
    expect(inside(page, 'symptom-checker').querySelector('input')).to.equal(null);
  });

  it('join elements into the group that they name, and leave those that name their own', async () => {
    const page = await openSite({ group: 'one' }, '<leg-pain-map></leg-pain-map><symptom-checker group="one"></symptom-checker><leg-pain-map id="other" group="two"></leg-pain-map>');
    const [map, other] = page.document.querySelectorAll<LegPainMap>('leg-pain-map');
    map!.value = [{ place: 'calf', side: 'left' }];
    await waitUntil(() => texts(page, 'symptom-checker', '.root').join().toLowerCase().includes('calf'), 'the checker uses what the map says');
    expect(other!.value).to.deep.equal([]);
  });

  it('come from an address on a script tag, before anything is shown', async () => {
    const url = URL.createObjectURL(new Blob(['{"emergencyNumber": "999"}'], { type: 'application/json' }));
    const page = await openSite(`<script data-leg-pain-site="${url}"></script>`, '<faq-accordion></faq-accordion>');
    expect(texts(page, 'faq-accordion', '.answer')[0]).to.contain('Call 999 now');
    URL.revokeObjectURL(url);
  });

  it('that are not at their address leave the widgets as they are, with one warning', async () => {
    const page = await openPage('<script data-leg-pain-site="/no/such/site.json"></script><faq-accordion></faq-accordion>');
    const warnings = await said(
      async () => {
        await load(page, 'bundles/leg-pain-widgets.js');
        await waitUntil(() => page.document.querySelector('faq-accordion')?.shadowRoot?.querySelector('h2'), 'it is shown', { timeout: 5000 });
      },
      'warn',
      page,
    );
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('/no/such/site.json answers 404');
  });

  it('from two places are joined, the later one counting', async () => {
    const page = await openSite(
      block({ words: { title: { 'faq-accordion': 'One', 'leg-pain-map': 'Map' } } }) + block({ words: { title: { 'faq-accordion': 'Two' } } }),
      '<faq-accordion></faq-accordion><leg-pain-map></leg-pain-map>',
    );
    expect([texts(page, 'faq-accordion', 'h2')[0], texts(page, 'leg-pain-map', 'h2')[0]]).to.deep.equal(['Two', 'Map']);
  });

  it('are all that brings the check to a visitor', async () => {
    const imported = (page: Page) => page.performance.getEntriesByType('resource').filter(({ name }) => /bundles\/site|dataset\/overlay/.test(name)).length;
    expect(imported(await openSite('', '<faq-accordion></faq-accordion>'))).to.equal(0);
    expect(imported(await openSite({}, '<faq-accordion></faq-accordion>'))).to.be.above(0);
  });

  it('that are all wrong are named in one warning that does not go on for ever', async () => {
    const settings = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`name-${index}`, index]));
    const page = await openPage(`${block(settings)}<faq-accordion></faq-accordion>`);
    const warnings = await said(
      async () => {
        await load(page, 'bundles/leg-pain-widgets.js');
        await waitUntil(() => page.document.querySelector('faq-accordion')?.shadowRoot?.querySelector('h2'), 'it is shown', { timeout: 5000 });
      },
      'warn',
      page,
    );
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('name-0 is not known').and.to.contain('(500 in all)');
    expect(warnings[0]!.length).to.be.below(3000);
  });
});

async function openWithMisspeltMode(): Promise<string[]> {
  const page = await openPage(`${block({ mode: 'information' })}<symptom-checker mode="informations"></symptom-checker>`);
  return said(
    async () => {
      await load(page, 'bundles/leg-pain-widgets.js');
      await waitUntil(() => page.document.querySelector('symptom-checker')?.shadowRoot?.querySelector('h2'), 'it is shown', { timeout: 5000 });
      expect(inside(page, 'symptom-checker').querySelector('input')).to.equal(null);
    },
    'warn',
    page,
  );
}
