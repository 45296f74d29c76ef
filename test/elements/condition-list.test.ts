import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { press } from '../drivers/keys.js';
import { triageSettings } from '../../data/triage-settings.js';
import { conditionNames } from '../../data/words/en/condition-names.js';
import { causeIds } from '../../src/dataset/cause-words.js';
import { conditions } from '../../src/dataset/conditions.js';
import { areaIds, placesIn } from '../../src/dataset/places.js';
import { setLanguage } from '../../src/locales/localization.js';
import { setSelection } from '../../src/shared/selection.js';
import { setSite } from '../../src/shared/site-settings.js';
import { ConditionListDriver } from '../drivers/condition-list.driver.js';
import { said } from '../drivers/console.js';
import { emulate } from '../drivers/emulate.js';

const open = (attributes?: string) => ConditionListDriver.open(attributes);
const openList = (attributes: string) => ConditionListDriver.openList(attributes);

const clot = 'deep-vein-thrombosis';
const few = `conditions="${clot} calf-strain muscle-cramps"`;
const count = Object.keys(conditions).length;

describe('<condition-list>', () => {
  afterEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    await setLanguage('en');
    setSite({});
  });

  describe('shows', () => {
    it('the areas and the causes to begin with', async () => {
      const list = await open();
      expect(list.tiles.length).to.equal(areaIds.length + causeIds.length);
      expect(list.tiles[0]).to.equal('Hip');
      expect(list.tiles.at(-1)).to.equal('Other causes');
      expect(list.names).to.deep.equal([]);
    });

    it('what can hurt in an area, the most likely first', async () => {
      const list = await openList('area="ankle"');
      const here: readonly string[] = placesIn('ankle');
      const felt = Object.values(conditions).filter(({ places }) => Object.entries(places).some(([place, often]) => here.includes(place) && often !== 'excluded'));
      expect(list.ids.length).to.equal(felt.length);
      expect(list.ids).to.deep.equal(byLikelihood(here));
      expect(list.names[0]).to.equal('Ankle sprain');
      expect(list.found).to.equal(`Conditions found: ${felt.length}`);
      expect(list.text).to.contain('The ankle joint and the Achilles tendon');
    });

    it('what one kind of cause stands behind, in the order of the alphabet', async () => {
      const list = await openList('cause="clot"');
      expect(list.ids).to.have.members(Object.entries(conditions).flatMap(([id, { causes }]) => ((causes as readonly string[]).includes('clot') ? [id] : [])));
      expect(list.names).to.deep.equal([...list.names].sort((one, other) => one.localeCompare(other, 'en')));
      expect(list.text).to.contain('A clot in a deep vein');
    });

    it('name, level, places and causes of each', async () => {
      const list = await openList(few);
      expect(list.row(clot).innerText.replace(/\s+/g, ' ').trim()).to.equal(
        'Blood clot in a deep vein (DVT) Urgent Calf · Knee · Back of the thigh · Thigh · Groin · Ankle Blood clot · Blood vessel',
      );
    });

    it('the conditions that the page wants, in its order and without a search', async () => {
      const list = await openList(few);
      expect(list.ids).to.deep.equal([clot, 'calf-strain', 'muscle-cramps']);
      expect(list.searchField).to.equal(null);
    });

    it('everything about a condition', async () => {
      const list = await openList(few);
      const details = await list.read(clot);
      const titles = [...details.querySelectorAll('section > :first-child')].map(({ textContent }) => textContent.trim());
      expect(titles).to.deep.equal([
        'How it starts',
        'Where it hurts',
        'Signs',
        'What makes it worse',
        'What makes it better',
        'Who gets it',
        'What helps now',
        'What to watch for',
        'What a physiotherapist may do',
        'What a doctor may do',
        'How long it takes',
        'Also called',
        'ICD-10',
        'Sources',
      ]);
      expect(list.section(clot, 'ICD-10').querySelector('a')!.href).to.equal('https://icd.who.int/browse10/2019/en#/I80.2');
      for (const { href, rel, target } of details.querySelectorAll('a')) {
        expect(href).to.match(/^https:/);
        expect(rel).to.contain('noopener');
        expect(target).to.equal('_blank');
      }
    });

    it('the first few of many other names in one line of words, and all of them for whoever wants them', async () => {
      const list = await openList('conditions="gout calf-strain"');
      await list.read('gout');
      const also = list.section('gout', 'Also called');
      expect(also.innerText.trim()).to.match(/^Also called\s+gouty arthritis, acute gout, gout attack, gout flare, podagra\s+Show all 15$/);
      also.querySelector('summary')!.click();
      expect(also.innerText.trim()).to.match(/^Also called\s+Show all 15\s+gouty arthritis, .*, gout in the knee$/);
      expect(also.innerText.split(', ').length).to.equal(15);
      await setLanguage('ar');
      await waitUntil(() => list.details('gout').textContent.includes('النقرس، مرض النقرس'), 'they are parted as Arabic does');
    });

    it('signs with how many people have them, and none that nobody has', async () => {
      const list = await openList(few);
      await list.read(clot);
      const signs = list.section(clot, 'Signs').innerText.replace(/\s+/g, ' ');
      expect(signs).to.match(/Most people Swelling of the whole calf.* Many .*It feels: A dull, deep ache; Cramping; Throbbing.* Some .*Few Both legs hurt/);
      expect(signs, 'how long it lasts is told in a sentence of its own').not.to.contain('year');
    });

    it('how soon to seek help, in words first, with the clinic where that helps', async () => {
      setSite({ emergencyNumber: '112', clinic: { phone: '123' } });
      const list = await openList(`conditions="${clot} acute-limb-ischaemia"`);
      expect((await list.read(clot)).innerText).to.match(/Urgent: Today\. .*call 112/).and.to.contain('Call 123');
      const emergency = await list.read('acute-limb-ischaemia');
      expect(emergency.innerText).to.contain('Emergency: Now. Call 112');
      expect([...emergency.querySelectorAll('.button')].map(({ textContent }) => textContent.trim()), 'nothing competes with the call').to.deep.equal(['Call 112']);
    });

    it('the page’s language, in an open condition too', async () => {
      const list = await openList(few);
      await list.read(clot);
      await setLanguage('fr');
      await waitUntil(() => list.details(clot).textContent.includes('caillot de sang'), 'the condition is told in French');
      await setLanguage('ar');
      await waitUntil(() => list.details(clot).textContent.includes('جلطة'), 'the condition is told in Arabic');
      expect(getComputedStyle(list.root.querySelector('.root')!).direction).to.equal('rtl');
    });

    it('the list and what is open on paper, without its tools', async function () {
      await emulate(this, { media: 'print' });
      const list = await openList('area="knee"');
      const [first] = list.ids as [string];
      const details = await list.read(first);
      expect(details.checkVisibility()).to.equal(true);
      expect(list.searchField!.checkVisibility()).to.equal(false);
      expect(list.button('Start again').checkVisibility()).to.equal(false);
    });

    it('all of it in a narrow column', async function () {
      await emulate(this, { width: 280 });
      const list = await openList(few);
      await list.read(clot);
      expect(list.element.scrollWidth).to.be.at.most(list.element.clientWidth);
    });
  });

  describe('answers', () => {
    it('the choice of an area, with the focus on what was found', async () => {
      const list = await open();
      await list.go('Knee');
      expect(list.focused).to.equal('found');
      expect(list.filters.map(({ value }) => value)).to.deep.equal(['knee', '']);
      await list.go('Start again');
      expect(list.focused).to.equal('title');
      expect(list.tiles).to.include('Knee');
    });

    it('an area and a cause together', async () => {
      const list = await openList('area="calf"');
      const inCalf = list.ids.length;
      await list.choose('cause', 'vessel');
      expect(list.ids.length).to.be.within(2, inCalf - 1);
      expect(list.ids).to.include(clot);
      await list.choose('place', '');
      expect(list.ids).to.include('chilblains').and.not.to.include('calf-strain');
    });

    it('the wish for all', async () => {
      const list = await open();
      await list.go('Show all conditions');
      expect(list.ids.length).to.equal(count);
    });

    it('a word, by the name first and by what people call it', async () => {
      const list = await open();
      await list.search('Runners’ KNEE');
      expect(list.ids).to.include('patellofemoral-pain');
      await list.search('economy class syndrome');
      await waitUntil(() => list.ids.includes(clot), 'the clot is found by its other name');
      await list.search('achilles');
      expect(list.names[0]).to.contain('Achilles');
      await list.search('xylophone');
      expect(list.found).to.equal('No condition here fits. Try another word, or fewer choices.');
      await list.go('Start again');
      expect(list.searchField!.value).to.equal('');
    });

    it('a word in another language, however it is written', async () => {
      await setLanguage('ar');
      const list = await open();
      await list.search('جَلْطة');
      await waitUntil(() => list.ids.includes(clot), 'the clot is found without its vowel signs');
      await setLanguage('fr');
      await list.search('phlebite');
      await waitUntil(() => list.ids.includes(clot), 'the clot is found without its accent');
    });

    it('a click anywhere on a row, Enter and Space', async () => {
      const list = await openList(few);
      const { right, top, height } = list.row('calf-strain').getBoundingClientRect();
      expect(list.root.elementFromPoint(right - 3, top + height - 3)).to.equal(list.name('calf-strain'));
      await list.toggle('calf-strain');
      expect(list.isOpen('calf-strain')).to.equal(true);
      list.name(clot).focus();
      await press('Enter');
      await list.element.updateComplete;
      expect(list.isOpen(clot)).to.equal(true);
      await press(' ');
      await list.element.updateComplete;
      expect(list.isOpen(clot)).to.equal(false);
    });

    it('the places chosen on the map, with a way to undo', async () => {
      setSelection('leg-list', { places: [{ place: 'calf', side: 'left' }, { place: 'calf', side: 'right' }], none: false });
      const list = await openList('group="leg-list"');
      expect(list.note).to.equal('Only what can hurt in the places you chose: Calf');
      const inCalf = list.ids.length;
      expect(inCalf).to.be.lessThan(count);
      await list.go('Show all places');
      expect(list.focused).to.equal('found');
      expect(list.note).to.equal('');
      expect(list.ids.length).to.equal(count);

      // Only how strong the pain is has changed: what was undone stays so.
      setSelection('leg-list', { places: [{ place: 'calf', side: 'left', intensity: 3 }, { place: 'calf', side: 'right' }], none: false });
      await list.element.updateComplete;
      expect(list.note).to.equal('');
      await list.choose('place', 'chosen');
      expect(list.ids.length).to.equal(inCalf);

      setSelection('leg-list', { places: [{ place: 'groin', side: 'left' }], none: false });
      await list.element.updateComplete;
      expect(list.note).to.contain('Groin');
      setSelection('leg-list', { places: [], none: false });
      await list.element.updateComplete;
      expect(list.note).to.equal('');
    });

    it('an address that names a condition', async () => {
      history.replaceState(null, '', '#condition-sciatica');
      const list = await open();
      await waitUntil(() => list.focused === 'condition-sciatica', 'the condition has the focus');
      expect(list.isOpen('sciatica')).to.equal(true);
    });

    it('an address later, also when the list had left the condition out', async () => {
      const list = await openList('cause="clot"');
      location.hash = 'condition-bunion';
      await waitUntil(() => list.focused === 'condition-bunion', 'the condition has the focus');
    });

    it('no address of a condition that the page does not want', async () => {
      const list = await openList(few);
      location.hash = 'condition-bunion';
      await nextFrame();
      expect(list.ids.length).to.equal(3);
      expect(list.focused).to.equal('');
    });

    it('show(), without an event', async () => {
      const list = await open();
      await list.element.show('gout');
      expect(list.focused).to.equal('condition-gout');
      expect(list.toggles).to.deep.equal([]);
    });

    it('the wish for a link to a condition', async () => {
      const list = await openList(few);
      await list.read(clot);
      let copied = '';
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => Promise.resolve((copied = text)) } });
      await list.press('Copy link to this condition');
      await waitUntil(() => list.announced === 'Link copied', 'the visitor is told');
      expect(new URL(copied).hash).to.equal(`#condition-${clot}`);
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      await list.press('Link copied');
      await waitUntil(() => list.text.includes('Link to this condition:'), 'the link is there to be copied by hand');
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    });
  });

  describe('tells', () => {
    it('what was opened and closed', async () => {
      const list = await openList(few);
      await list.toggle(clot);
      await list.toggle(clot);
      expect(list.toggles.map(({ condition, open }) => ({ condition, open }))).to.deep.equal([
        { condition: clot, open: true },
        { condition: clot, open: false },
      ]);
      expect(list.toggles[0]).to.include({ type: 'condition-list-toggle', bubbles: true, composed: true });
    });

    it('how many a search has found, and never what was typed', async () => {
      const list = await open();
      await list.search('gout');
      expect(Object.keys(list.searches[0]!)).to.deep.equal(['isTrusted', 'results']);
      expect(list.searches[0]!.results).to.equal(list.ids.length);
    });

    it('which link was asked for', async () => {
      const list = await openList(few);
      await list.read(clot);
      await list.press('Copy link to this condition');
      expect(list.copies.map(({ condition }) => condition)).to.deep.equal([clot]);
    });
  });

  describe('speaks', () => {
    it('accessibly at the start', async () => {
      const list = await open('heading-level="3"');
      expect(list.headings.map(({ localName }) => localName)).to.deep.equal(['h3', 'h4', 'h4']);
      await expect(list.element).to.be.accessible();
    });

    it('accessibly with a condition open', async () => {
      setSite({ clinic: { phone: '123' } });
      const list = await openList('area="calf" cause="vessel"');
      await list.read(clot);
      expect(new Set(list.headings.map(({ localName }) => localName))).to.deep.equal(new Set(['h2', 'h3', 'h4']));
      await expect(list.element).to.be.accessible();
    }).timeout(30_000);

    it('of how many are left', async () => {
      const list = await open();
      await list.search('bursitis');
      expect(list.announced).to.equal(`Conditions found: ${list.ids.length}`);
    });

    it('with the condition’s name alone as the name of its button', async () => {
      const list = await openList(few);
      expect(list.name(clot).innerText.trim()).to.equal('Blood clot in a deep vein (DVT)');
      expect(list.name(clot).closest('h3')).not.to.equal(null);
    });
  });

  describe('survives', () => {
    it('being moved', async () => {
      const list = await openList(few);
      (await fixture('<div></div>')).append(list.element);
      await list.read('muscle-cramps');
      expect(list.isOpen('muscle-cramps')).to.equal(true);
    });

    it('removal: nobody listens any more', async () => {
      const list = await open('group="gone-list"');
      list.element.remove();
      setSelection('gone-list', { places: [{ place: 'calf', side: 'left' }], none: false });
      location.hash = 'condition-gout';
      await nextFrame();
      expect(list.element.isUpdatePending).to.equal(false);
    });

    it('areas, causes and conditions that do not exist, and says so', async () => {
      const sentences = await said(async () => {
        const list = await openList('area="elbow" cause="magic" conditions="nonsense gout"');
        expect(list.ids).to.deep.equal(['gout']);
      });
      expect(sentences.join('\n')).to.contain('"elbow" is not one of hip').and.to.contain('"magic" is not one of muscle').and.to.contain('there is no condition nonsense');
    });

    it('an area that the page changes later', async () => {
      const list = await openList('area="knee"');
      list.element.area = 'ankle';
      await list.element.updateComplete;
      expect(list.names[0]).to.equal('Ankle sprain');
    });

    it('another group later', async () => {
      const list = await open('group="first-list"');
      setSelection('second-list', { places: [{ place: 'heel', side: 'left' }], none: false });
      list.element.group = 'second-list';
      await list.listed();
      expect(list.note).to.contain('Heel');
    });
  });
});

/** How common a condition is, times how typical it is of the place that speaks most for it; then of all of them; then the alphabet. */
function byLikelihood(here: readonly string[]): string[] {
  const { frequency, prevalence } = triageSettings;
  return Object.entries(conditions)
    .map(([id, condition]) => {
      const often = Object.entries(condition.places).flatMap(([place, each]) => (here.includes(place) && each !== 'excluded' ? [frequency[each]] : []));
      const times = prevalence[condition.prevalence];
      return { id, name: conditionNames[id as keyof typeof conditionNames], most: Math.max(0, ...often) * times, sum: often.reduce((total, each) => total + each * times, 0) };
    })
    .filter(({ most }) => most)
    .sort((one, other) => other.most - one.most || other.sum - one.sum || one.name.localeCompare(other.name, 'en'))
    .map(({ id }) => id);
}
