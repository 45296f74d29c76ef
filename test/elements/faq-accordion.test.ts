import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { press } from '../drivers/keys.js';
import { faqs } from '../../data/faqs.js';
import { faqAreasOf } from '../../src/dataset/faq-areas.js';
import { faqIds } from '../../src/dataset/faqs.js';
import type { FaqAccordion } from '../../src/elements/faq-accordion/faq-accordion.js';
import type { FaqEntry } from '../../src/elements/faq-accordion/faq-accordion.types.js';
import { setLanguage } from '../../src/locales/localization.js';
import { setSelection } from '../../src/shared/selection.js';
import { setSite } from '../../src/shared/site-settings.js';
import { said } from '../drivers/console.js';
import { emulate } from '../drivers/emulate.js';
import { FaqAccordionDriver } from '../drivers/faq-accordion.driver.js';

const open = (html?: string) => FaqAccordionDriver.open(html);
const answer = 'ice-or-heat';
const other = 'can-i-exercise';

const withOwn = `<faq-accordion>
  Loading ...
  <details id="parking"><summary>Where can I park?</summary><p>Behind the <a href="#map">lighthouse</a>. <button value="x">Map</button></p></details>
</faq-accordion>`;

const bicycle: FaqEntry = { id: 'bicycle', question: 'May I <b>cycle</b>?', answer: ['Yes.'], synonyms: ['bike'], tags: ['exercise'] };

describe('<faq-accordion>', () => {
  afterEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    await setLanguage('en');
    setSite({});
  });

  describe('shows', () => {
    it('every question of the record, in its order, closed', async () => {
      const faq = await open();
      expect(faq.questions.length).to.equal(faqIds.length);
      expect(faq.ids).to.deep.equal(Object.keys(faqs));
      expect(faq.questions[0]).to.equal('When is leg pain an emergency?');
      expect(faq.open).to.deep.equal([]);
      expect(faq.isReadable(answer)).to.equal(false);
    });

    it('what the page wrote into the tag until it is ready', async () => {
      let arrive = () => {};
      const page = globalThis as { [preparing]?: Promise<unknown> };
      page[preparing] = new Promise<void>((resolve) => (arrive = resolve));
      const box = await fixture<HTMLElement>('<div><faq-accordion><p>Call us.</p></faq-accordion></div>');
      const element = box.querySelector<FaqAccordion>('faq-accordion')!;
      await nextFrame();
      expect(box.innerText.trim()).to.equal('Call us.');
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      arrive();
      await element.updateComplete;
      expect(element.querySelector('p')!.checkVisibility()).to.equal(false);
      expect(element.shadowRoot!.querySelector('h2')!.checkVisibility()).to.equal(true);
      delete page[preparing];
    });

    it('the site’s emergency number, or words in its place', async () => {
      const faq = await open();
      const text = () => faq.answer('when-is-it-an-emergency').textContent;
      expect(text()).to.contain('your local emergency number');
      setSite({ emergencyNumber: '112' });
      await faq.element.updateComplete;
      expect(text()).to.contain('Call 112 ');
      expect(faq.root.textContent).not.to.contain('{emergencyNumber}');
    });

    it('the page’s language, in the words of the record and of the buttons', async () => {
      const faq = await open();
      await setLanguage('fr');
      await faq.element.updateComplete;
      expect(faq.root.querySelector('h2')!.textContent).to.equal('Questions fréquentes');
      expect(faq.topics).to.include('Médecin');
      expect(faq.root.querySelector('.root')!.getAttribute('lang')).to.equal('fr');
      await setLanguage('ar');
      await faq.element.updateComplete;
      expect(getComputedStyle(faq.root.querySelector('.root')!).direction).to.equal('rtl');
      expect(faq.topics[0]).to.contain('الكل');
    });

    it('the questions of the page beside ours, as text', async () => {
      const faq = await open();
      faq.element.entries = [bicycle];
      await faq.element.updateComplete;
      expect(faq.questions.at(-1)).to.equal('May I <b>cycle</b>?');
      expect(faq.answer('bicycle').textContent.trim()).to.equal('Yes.');
    });

    it('a <details> of the page as one of its questions', async () => {
      const faq = await open(withOwn);
      await waitUntil(() => faq.questions.at(-1) === 'Where can I park?', 'the site’s question joins ours');
      const link = faq.element.querySelector('a')!;
      expect(link.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
      await faq.toggle('parking');
      await waitUntil(() => link.checkVisibility({ contentVisibilityAuto: true }), 'the site’s answer can be read');
      expect(faq.element.querySelector('summary')!.checkVisibility()).to.equal(false);
      faq.element.querySelector('button')!.click();
      expect(faq.copies, 'a button inside the site’s own answer is not ours').to.deep.equal([]);
    });

    it('a <details> without an id too, and one that comes later', async () => {
      const faq = await open('<faq-accordion><details><summary>Stairs?</summary><p>Four.</p></details></faq-accordion>');
      await waitUntil(() => faq.questions.at(-1) === 'Stairs?', 'the site’s question joins ours');
      const late = document.createElement('details');
      late.append(Object.assign(document.createElement('summary'), { textContent: 'A lift?' }), 'No.');
      faq.element.append(late);
      await waitUntil(() => faq.questions.at(-1) === 'A lift?', 'the late question joins them');
      late.remove();
      await waitUntil(() => faq.questions.at(-1) === 'Stairs?', 'it goes again');
    });

    it('every answer on paper', async function () {
      await emulate(this, { media: 'print' });
      const faq = await open();
      for (const id of faqIds) expect(faq.isReadable(id), id).to.equal(true);
      expect(faq.searchField.checkVisibility()).to.equal(false);
    });

    it('only the open answers on paper when the page asks for it', async function () {
      await emulate(this, { media: 'print' });
      const faq = await open('<faq-accordion print="open"></faq-accordion>');
      await faq.toggle(answer);
      const printed = faqIds.filter((id) => faq.isReadable(id));
      expect(printed).to.deep.equal([answer]);
    });

    it('itself to search engines once a page, when asked', async () => {
      const data = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
      const [first, second] = await Promise.all([open('<faq-accordion json-ld></faq-accordion>'), open('<faq-accordion json-ld></faq-accordion>')]);
      await waitUntil(() => data().length > 0, 'the questions are in the page’s head');
      await nextFrame();
      expect(data().length).to.equal(1);
      const page = JSON.parse(data()[0]!.textContent) as { '@type': string; mainEntity: { name: string; acceptedAnswer: { text: string } }[] };
      expect(page['@type']).to.equal('FAQPage');
      expect(page.mainEntity.map(({ name }) => name)).to.deep.equal(first.questions);
      expect(page.mainEntity[0]!.acceptedAnswer.text).to.contain('your local emergency number');
      second.element.entries = [bicycle];
      await second.element.updateComplete;
      first.element.remove();
      await waitUntil(() => data().length > 0, 'the other one takes its place');
      expect(data().length).to.equal(1);
      expect(data()[0]!.textContent).to.contain('May I \\u003cb>cycle');
      second.element.remove();
      expect(data()).to.deep.equal([]);
    });

    it('nothing to search engines unasked', async () => {
      await open();
      expect(document.querySelector('script[type="application/ld+json"]')).to.equal(null);
    });
  });

  describe('answers', () => {
    it('a click on a question by opening and closing it', async () => {
      const faq = await open();
      await faq.toggle(answer);
      expect(faq.open).to.deep.equal([answer]);
      expect(faq.isReadable(answer)).to.equal(true);
      await faq.toggle(answer);
      expect(faq.open).to.deep.equal([]);
    });

    it('Enter and Space, with every question in the tab order', async () => {
      const faq = await open();
      faq.question(faqIds[0]!).focus();
      await press('Enter');
      await faq.element.updateComplete;
      expect(faq.open).to.deep.equal([faqIds[0]]);
      await waitUntil(() => faq.has('Copy link to this answer'), 'the open answer has its link');
      await press('Tab'); // to that link
      await press('Tab');
      expect(faq.focused).to.equal(faqIds[1]);
      await press('Tab');
      expect(faq.focused).to.equal(faqIds[2]);
      await press(' ');
      await faq.element.updateComplete;
      expect(faq.open).to.deep.equal([faqIds[0], faqIds[2]]);
    });

    it('"Open all" and "Close all"', async () => {
      const faq = await open();
      await faq.press('Open all');
      expect(faq.open).to.deep.equal(faqIds);
      await faq.press('Close all');
      expect(faq.open).to.deep.equal([]);
    });

    it('one at a time when the page asks for it', async () => {
      const faq = await open('<faq-accordion single></faq-accordion>');
      await faq.toggle(answer);
      await faq.toggle(other);
      expect(faq.open).to.deep.equal([other]);
      expect(faq.has('Open all')).to.equal(false);
      faq.element.openAll();
      await faq.element.updateComplete;
      expect(faq.open).to.deep.equal([other]);
    });

    it('a search in the questions, the answers and by other words', async () => {
      const faq = await open();
      await faq.search('frozen peas');
      expect(faq.questions).to.deep.equal(['Ice or heat?']);
      await faq.search('  DVT ');
      expect(faq.questions).to.include('How do I tell a blood clot from a strain?');
      await faq.search('Diabétes');
      expect(faq.questions).to.include('Can diabetes cause leg pain?');
      await faq.search('');
      expect(faq.questions.length).to.equal(faqIds.length);
    });

    it('a word as people say it, or with a slip in it', async () => {
      const faq = await open();
      await faq.search('charley horse');
      expect(faq.ids).to.include('what-can-i-do-at-home');
      await faq.search('pins and needles');
      expect(faq.ids).to.include.members(['back-pain-and-leg-pain', 'diabetes-and-leg-pain']);
      await faq.search('siatica');
      expect(faq.ids).to.include('back-pain-and-leg-pain');
    });

    it('a topic that only the page’s own questions have, and none that nobody has', async () => {
      setSite({ hiddenFaqs: ['can-i-exercise', 'which-exercises-help'] });
      const faq = await open();
      faq.element.entries = [{ ...bicycle, tags: ['Getting here'] }];
      await waitUntil(() => faq.topics.includes('Getting here'), 'the page’s own topic joins ours');
      expect(faq.topics).not.to.include('Exercise');
      await faq.press('Getting here');
      expect(faq.ids).to.deep.equal(['bicycle']);
    });

    it('a whole sentence by its longer words', async () => {
      const faq = await open();
      await faq.search('may I go swimming with my sore leg tomorrow');
      expect(faq.questions).to.include('Can I exercise with leg pain?');
      expect(faq.questions.length).to.be.lessThan(faqIds.length);
    });

    it('a search that finds nothing with a sentence and a way back', async () => {
      const faq = await open();
      await faq.search('<b>zzz</b>');
      expect(faq.questions).to.deep.equal([]);
      expect(faq.nothingFound).to.contain('Nothing here has the words “<b>zzz</b>”.');
      expect(faq.has('Open all'), 'nothing is there to be opened').to.equal(false);
      expect(faq.has('Exercise'), 'nor to be narrowed').to.equal(false);
      await faq.press('Clear the search');
      expect(faq.questions.length).to.equal(faqIds.length);
      expect(faq.nothingFound).to.equal(undefined);
      expect(faq.searchField.value).to.equal('');
      expect(faq.root.activeElement).to.equal(faq.searchField);
    });

    it('what only the clinic knows with the ways to reach it', async () => {
      setSite({ clinic: { phone: '604 555 0142' } });
      const faq = await open();
      await faq.search('ice');
      expect(faq.root.querySelector('.contact')).to.equal(null);
      await faq.search('how much does it cost');
      expect(faq.questions).to.deep.equal([]);
      expect(faq.root.querySelector<HTMLAnchorElement>('.contact a')!.href).to.equal('tel:6045550142');
    });

    it('a topic in which nothing is found by leaving the topics, and where the focus is', async () => {
      const faq = await open();
      await faq.press('Exercise');
      await faq.search('ambulance');
      expect(faq.questions).to.deep.equal([]);
      await faq.press('All');
      expect(faq.ids).to.deep.equal(['when-is-it-an-emergency']);
      await faq.press('Exercise');
      await faq.search('zzz');
      faq.button('All').focus();
      await faq.press('All');
      expect(faq.root.activeElement!.textContent).to.equal('All');
      expect(faq.has('Exercise')).to.equal(true);
      await faq.search('zzzz');
      expect(faq.has('Exercise')).to.equal(false);
    });

    it('a topic by its questions alone, also inside a search', async () => {
      const faq = await open();
      expect(faq.topics).to.deep.equal(['All', 'Urgent', 'Causes', 'Care at home', 'Exercise', 'Physiotherapy', 'Doctor']);
      await faq.press('Exercise');
      await waitUntil(() => faq.questions.length < faqIds.length, 'the topic narrows the questions');
      expect(faq.questions).to.deep.equal(['Can I exercise with leg pain?', 'Which exercises help?']);
      await faq.search('swimming');
      expect(faq.questions).to.deep.equal(['Can I exercise with leg pain?']);
      await faq.press('Open all');
      expect(faq.open).to.deep.equal([other]);
      await faq.press('All');
      await faq.search('');
      expect(faq.questions.length).to.equal(faqIds.length);
    });

    it('"Copy link" with the address of the answer', async () => {
      const faq = await open();
      const written: string[] = [];
      const clipboard = { writeText: (text: string) => Promise.resolve(void written.push(text)) };
      await withClipboard(clipboard, async () => {
        await faq.toggle(answer);
        await faq.press('Copy link to this answer');
        await waitUntil(() => faq.announced === 'Link copied', 'says that it is copied');
      });
      expect(written).to.deep.equal([`${location.href.split('#')[0]}#faq-${answer}`]);
      expect(faq.has('Link copied')).to.equal(true);
    });

    it('"Copy link" with the link itself where copying is forbidden', async () => {
      const faq = await open();
      await withClipboard(undefined, async () => {
        await faq.toggle(answer);
        await faq.press('Copy link to this answer');
        await waitUntil(() => faq.answer(answer).querySelector('a'), 'the link is shown');
      });
      expect(faq.answer(answer).querySelector('a')!.href).to.equal(`${location.href.split('#')[0]}#faq-${answer}`);
    });

    it('the page’s address on load, by opening the answer and moving there', async () => {
      history.replaceState(null, '', `#faq-${other}`);
      const faq = await open('<div style="block-size: 3000px"></div><faq-accordion></faq-accordion>');
      await waitUntil(() => faq.focused === other, 'the question has the focus');
      expect(faq.open).to.deep.equal([other]);
      const { top } = faq.question(other).getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight);
    });

    it('a later change of the address, even under a search, and inside another shadow tree', async () => {
      const host = await fixture<HTMLElement>('<div></div>');
      host.attachShadow({ mode: 'open' }).innerHTML = '<faq-accordion></faq-accordion>';
      const faq = new FaqAccordionDriver(host.shadowRoot!.querySelector('faq-accordion')!);
      await faq.element.updateComplete;
      await faq.search('frozen peas');
      location.hash = `#faq-${other}`;
      await waitUntil(() => faq.focused === other, 'the question has the focus');
      expect(faq.open).to.deep.equal([other]);
      expect(faq.searchField.value).to.equal('');
    });

    it('Back after a link by leaving the answer as it is, and Forward by leading there again', async () => {
      const faq = await open();
      location.hash = `#faq-${other}`;
      await waitUntil(() => faq.focused === other, 'the question has the focus');
      await faq.toggle(other);
      history.back();
      await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      expect(faq.open).to.deep.equal([]);
      history.forward();
      await waitUntil(() => faq.open.includes(other), 'the answer is open again');
    });

    it('an address that two of them know, in the first alone', async () => {
      const first = await open();
      const second = await open();
      location.hash = `#faq-${other}`;
      await waitUntil(() => first.focused === other, 'the question has the focus');
      second.element.requestUpdate();
      await second.element.updateComplete;
      await nextFrame();
      expect([first.open, second.open]).to.deep.equal([[other], []]);
      expect(first.focused).to.equal(other);
      location.hash = '';
      first.element.remove();
      location.hash = `#faq-${other}`;
      await waitUntil(() => second.focused === other, 'the one that is left follows');
    });

    it('the places chosen on the map by what belongs to them, with a way to undo', async () => {
      const calf = { place: 'calf', side: 'left' } as const;
      const faq = await open('<faq-accordion group="leg-faq"></faq-accordion>');
      setSelection('leg-faq', { places: [calf, { ...calf, side: 'right' }], none: false });
      await waitUntil(() => faq.note, 'the places are named');
      expect(faq.note).to.equal('Only what belongs to the places you chose: Calf');
      const ofCalf = faqIds.filter((id) => faqAreasOf(id).includes('calf'));
      expect(faq.ids).to.deep.equal(ofCalf);
      await faq.press('Show all questions');
      expect(faq.questions.length).to.equal(faqIds.length);
      expect(faq.root.activeElement).to.equal(faq.searchField);
      expect(faq.note).to.equal('');

      // Only how strong the pain is has changed: what was undone stays so.
      setSelection('leg-faq', { places: [{ ...calf, intensity: 3 }], none: false });
      await faq.element.updateComplete;
      expect(faq.note).to.equal('');
      await faq.press('The places you chose');
      expect(faq.ids).to.deep.equal(ofCalf);

      await faq.element.show('why-professional-guidance');
      expect(faq.focused, 'a link goes before the places').to.equal('why-professional-guidance');
      setSelection('leg-faq', { places: [{ place: 'groin', side: 'left' }], none: false });
      await waitUntil(() => faq.note.endsWith('Groin'), 'the new place is named');
      setSelection('leg-faq', { places: [], none: false });
      await faq.element.updateComplete;
      expect(faq.questions.length).to.equal(faqIds.length);
      expect(faq.has('The places you chose')).to.equal(false);
      expect(faq.toggles).to.deep.equal([]);
    });

    it('places that were chosen before it came, or in another group later', async () => {
      setSelection('early-faq', { places: [{ place: 'calf', side: 'left' }], none: false });
      const faq = await open('<faq-accordion group="early-faq"></faq-accordion>');
      await waitUntil(() => faq.note.endsWith('Calf'), 'the place is named');
      faq.element.group = 'empty-faq';
      await faq.element.updateComplete;
      expect(faq.questions.length).to.equal(faqIds.length);
    });

    it('the address of a site’s own question', async () => {
      history.replaceState(null, '', '#parking');
      const faq = await open(withOwn);
      await waitUntil(() => faq.focused === 'parking', 'the question has the focus');
      expect(faq.open).to.deep.equal(['parking']);
    });

    it('the browser’s own search, which finds closed answers', async function () {
      if (!('onbeforematch' in document)) this.skip();
      const faq = await open();
      expect(faq.answer(answer).getAttribute('hidden')).to.equal('until-found');
      faq.answer(answer).dispatchEvent(new Event('beforematch', { bubbles: true }));
      await faq.element.updateComplete;
      expect(faq.open).to.deep.equal([answer]);
    });

    it('the page that calls show()', async () => {
      const faq = await open();
      await faq.element.show(other);
      expect(faq.open).to.deep.equal([other]);
      expect(faq.focused).to.equal(other);
      await faq.element.show('no-such-answer');
      expect(faq.open).to.deep.equal([other]);
    });
  });

  describe('tells', () => {
    it('which answer the visitor opened and closed', async () => {
      const faq = await open('<faq-accordion single></faq-accordion>');
      await faq.toggle(answer);
      await faq.toggle(other);
      await faq.toggle(other);
      expect(faq.toggles.map(({ entry, open }) => [entry, open])).to.have.deep.members([
        [answer, true],
        [answer, false],
        [other, true],
        [other, false],
      ]);
      expect(faq.toggles[0]).to.include({ bubbles: true, composed: true, cancelable: false });
    });

    it('each answer that "Open all" opened', async () => {
      const faq = await open();
      await faq.toggle(answer);
      await faq.press('Open all');
      expect(faq.toggles.map(({ entry }) => entry)).to.have.members([...faqIds]);
    });

    it('how many a search found, and never what was typed', async () => {
      const faq = await open();
      await faq.search('frozen peas');
      expect(faq.searches.map(({ results }) => results)).to.deep.equal([1]);
      expect(JSON.stringify(Object.entries(faq.searches[0]!))).not.to.contain('peas');
      await faq.press('Exercise');
      await waitUntil(() => faq.searches.length === 2, 'a topic is told too');
    });

    it('whose link was asked for', async () => {
      const faq = await open();
      await withClipboard(undefined, async () => {
        await faq.toggle(answer);
        await faq.press('Copy link to this answer');
      });
      expect(faq.copies.map(({ entry }) => entry)).to.deep.equal([answer]);
    });

    it('nothing that the page itself did', async () => {
      const faq = await open();
      faq.element.openAll();
      faq.element.closeAll();
      await faq.element.show(answer);
      faq.element.entries = [bicycle];
      faq.element.single = true;
      await faq.element.updateComplete;
      expect([...faq.toggles, ...faq.searches, ...faq.copies]).to.deep.equal([]);
    });
  });

  describe('speaks', () => {
    it('with buttons in headings of the level that the page needs', async () => {
      const faq = await open('<faq-accordion heading-level="4"></faq-accordion>');
      expect(faq.headings.map(({ localName }) => localName)).to.deep.equal(['h4', ...faqIds.map(() => 'h5')]);
      for (const id of faqIds) expect(faq.question(id).parentElement!.localName).to.equal('h5');
    });

    it('never a heading deeper than 6', async () => {
      const faq = await open('<faq-accordion heading-level="6"></faq-accordion>');
      expect(new Set(faq.headings.map(({ localName }) => localName))).to.deep.equal(new Set(['h6']));
    });

    it('and every button names a panel that is there', async () => {
      const faq = await open();
      faq.element.entries = [bicycle];
      await faq.element.updateComplete;
      for (const id of [...faqIds, 'bicycle']) {
        expect(faq.root.getElementById(faq.question(id).getAttribute('aria-controls')!), id).to.equal(faq.answer(id));
      }
    });

    it('how many questions are left', async () => {
      const faq = await open();
      await faq.search('frozen peas');
      expect(faq.announced).to.equal('Questions found: 1');
      await faq.search('zzz');
      expect(faq.announced).to.equal('Nothing here has the words “zzz”.');
    });

    it('and takes nothing closed into the tab order', async () => {
      const faq = await open(withOwn);
      await waitUntil(() => faq.question('parking'), 'the site’s question joins ours');
      // Or the key would leave the page, and Firefox would not come back.
      const after = document.createElement('button');
      faq.element.after(after);
      faq.question('parking').focus();
      await press('Tab');
      expect(document.activeElement).to.equal(after);
    });

    it('without a violation while all is open', async () => {
      const faq = await open(withOwn);
      await waitUntil(() => faq.question('parking'), 'the site’s question joins ours');
      faq.element.openAll();
      await waitUntil(() => faq.has('Copy link to this answer'), 'the open answers have their links');
      await expect(faq.element).to.be.accessible();
    });

    it('without a violation when nothing is found', async () => {
      const faq = await open();
      await faq.search('zzz');
      await expect(faq.element).to.be.accessible();
    });

    it('with targets of at least 44 pixels for questions and buttons', async () => {
      const faq = await open();
      faq.element.openAll();
      await faq.element.updateComplete;
      for (const button of faq.root.querySelectorAll<HTMLElement>('button, input')) {
        expect(button.getBoundingClientRect().height, button.innerText).to.be.at.least(44);
      }
    });
  });

  describe('survives', () => {
    it('being moved: one listener, the same open answers', async () => {
      const faq = await open();
      await faq.toggle(answer);
      faq.element.parentElement!.append(document.createElement('hr'), faq.element);
      await faq.element.updateComplete;
      expect(faq.open).to.deep.equal([answer]);
      faq.toggles.length = 0;
      location.hash = `#faq-${other}`;
      await waitUntil(() => faq.toggles.length > 0, 'the address is followed');
      expect(faq.toggles.map(({ entry }) => entry)).to.deep.equal([other]);
    });

    it('removal: it listens to nothing any more', async () => {
      const faq = await open();
      faq.element.remove();
      location.hash = `#faq-${other}`;
      await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      expect(faq.toggles).to.deep.equal([]);
    });

    it('an address that names nothing here, or is not well formed', async () => {
      const faq = await open();
      for (const hash of ['#elsewhere', '#faq-', '#%', '#faq-%E0%A4%A']) {
        location.hash = hash;
        await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      }
      expect(faq.open).to.deep.equal([]);
    });

    it('questions that come later, also those the address has named', async () => {
      history.replaceState(null, '', '#faq-bicycle');
      const faq = await open();
      faq.element.entries = [bicycle];
      await waitUntil(() => faq.focused === 'bicycle', 'the question has the focus');
      faq.question(answer).focus();
      faq.element.entries = [bicycle];
      await faq.element.updateComplete;
      await nextFrame();
      expect(faq.focused, 'the address is followed once').to.equal(answer);
    });

    it('options that do not exist, named once each', async () => {
      const sentences = await said(async () => {
        const faq = await open('<faq-accordion print="sometimes" heading-level="1"></faq-accordion>');
        expect(faq.headings[0]!.localName).to.equal('h2');
        expect(faq.questions.length).to.equal(faqIds.length);
        await faq.toggle(answer);
      });
      expect(sentences).to.deep.equal([
        'leg-pain-widgets: <faq-accordion heading-level="1">: a whole number from 2 to 6 is needed. 2 is used.',
        'leg-pain-widgets: <faq-accordion print="sometimes">: "sometimes" is not one of all, open. "all" is used.',
      ]);
    });

    it('bad entries: a calm sentence and the clinic’s number, and good ones after that', async () => {
      setSite({ clinic: { phone: '604 555 0142' } });
      const faq = await open('<faq-accordion><p>Ask at the desk.</p></faq-accordion>');
      const errors = await said(async () => {
        faq.element.entries = [null] as unknown as FaqEntry[];
        await faq.element.updateComplete;
        await waitUntil(() => faq.root.querySelector('[role="alert"]'), 'the calm sentence is shown');
      }, 'error');
      // Once for each drawing, and something that arrives may ask for one more.
      expect(errors).not.to.deep.equal([]);
      for (const error of errors) expect(error).to.contain('<faq-accordion> could not be shown.');
      expect(faq.root.querySelector('[role="alert"]')!.textContent).to.contain('call a doctor');
      expect(faq.root.querySelector<HTMLAnchorElement>('.contact a')!.href).to.equal('tel:6045550142');
      expect(faq.element.querySelector('p')!.checkVisibility()).to.equal(true);
      faq.element.entries = [];
      await faq.element.updateComplete;
      expect(faq.questions.length).to.equal(faqIds.length);
    });

    it('200 more questions', async () => {
      const faq = await open();
      faq.element.entries = Array.from({ length: 200 }, (_, index) => ({ id: `q${index}`, question: `Question ${index}?`, answer: ['Yes.'] }));
      await faq.element.updateComplete;
      await faq.press('Open all');
      expect(faq.open.length).to.equal(faqIds.length + 200);
    });
  });
});

const preparing = Symbol.for('leg-pain-widgets/preparing');

/** Gives the page another clipboard, or none, as long as something runs. */
async function withClipboard(clipboard: { writeText(text: string): Promise<void> } | undefined, run: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  try {
    await run();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}
