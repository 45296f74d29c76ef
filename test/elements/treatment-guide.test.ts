import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { press } from '../drivers/keys.js';
import { guidanceWords } from '../../src/dataset/guidance.js';
import { treatments, type TreatmentId } from '../../src/dataset/treatments.js';
import { parts } from '../../src/elements/treatment-guide/treatment-guide.types.js';
import { setLanguage } from '../../src/locales/localization.js';
import { selectionOf, setSelection } from '../../src/shared/selection.js';
import { setSite } from '../../src/shared/site-settings.js';
import { said } from '../drivers/console.js';
import { emulate } from '../drivers/emulate.js';
import { TreatmentGuideDriver } from '../drivers/treatment-guide.driver.js';

const open = (attributes?: string) => TreatmentGuideDriver.open(attributes);
const everything = 'open="self-care physiotherapy medical assessment guidance"';
const ofKind = (kind: string) => (Object.keys(treatments) as TreatmentId[]).filter((id) => treatments[id].kind === kind);

describe('<treatment-guide>', () => {
  afterEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    await setLanguage('en');
    setSite({});
  });

  describe('shows', () => {
    it('when a doctor comes first, before anything that helps', async () => {
      const guide = await open();
      expect(guide.headings.slice(0, 2).map(({ innerText }) => innerText)).to.deep.equal(['What helps with leg pain', 'When a doctor comes first']);
      expect(guide.text).to.contain('blood clot');
      expect(guide.parts).to.deep.equal(['What you can do yourself', 'What a physiotherapist does', 'What a doctor may do', 'How the cause is found', 'Good to know']);
      for (const part of parts) expect(guide.isOpen(part), part).to.equal(false);
    });

    it('every treatment of the record in its part', async () => {
      const guide = await open(everything);
      await guide.loaded('assessment');
      for (const kind of ['self-care', 'physiotherapy', 'medical', 'assessment'] as const) expect(guide.treatments(kind).length, kind).to.equal(ofKind(kind).length);
      expect(guide.treatments('guidance')).to.include('Not a diagnosis');
    });

    it('when not to use a treatment, always with it', async () => {
      const guide = await open('open="self-care"');
      await guide.loaded();
      expect(guide.treatment('compression').innerText).to.contain('Take care:').and.to.contain('blood clot');
      expect(guide.treatment('rest').innerText).not.to.contain('Take care:');
    });

    it('what helps with one condition, and what a doctor must have agreed to', async () => {
      const guide = await open('condition="deep-vein-thrombosis"');
      await guide.waitForCondition();
      expect(guide.chosen!.innerText).to.match(/^Blood clot in a deep vein \(DVT\)\s+Urgent: Today\./);
      expect(guide.doctorFirst).to.include.members(['Compression', 'Exercise therapy', 'Hands-on treatment']);
      expect(guide.text).to.contain('Do not massage the leg.');
      expect(guide.treatments('medical')).to.deep.equal(['Medicine from a doctor', 'Treating the cause']);
      expect(guide.treatments('self-care')).to.deep.equal([]);
    });

    it('beside a treatment that it needs a doctor’s word', async () => {
      const guide = await open('condition="superficial-thrombophlebitis"');
      await guide.waitForCondition();
      expect(guide.treatment('compression').innerText).to.contain('Ask a doctor first');
      expect(guide.treatment('elevation').innerText).not.to.contain('Ask a doctor first');
    });

    it('the emergency number first, where it is an emergency', async () => {
      setSite({ emergencyNumber: '112' });
      const guide = await open('condition="acute-compartment-syndrome"');
      await guide.waitForCondition();
      expect(guide.chosen!.innerText).to.contain('Emergency: Now. Call 112');
      expect(guide.chosen!.querySelector('a')!.getAttribute('href')).to.equal('tel:112');
    });

    it('its sources when somebody asks for them', async () => {
      const guide = await open('open="self-care"');
      await guide.loaded();
      expect((await guide.openSources()).length).to.be.greaterThan(20);
    });

    it('the page’s language', async () => {
      const guide = await open('condition="calf-strain"');
      await guide.waitForCondition();
      await setLanguage('fr');
      await waitUntil(() => guide.root.querySelector('.lines')?.textContent.includes('jambe'), 'the condition is told in French');
      const { name } = guidanceWords.in('fr')['a-doctor-first'];
      expect(name).not.to.equal('When a doctor comes first');
      expect(guide.headings[1]!.innerText).to.equal(name);
      await setLanguage('ar');
      await guide.element.updateComplete;
      expect(getComputedStyle(guide.root.querySelector('.root')!).direction).to.equal('rtl');
    });

    it('what is open on paper, without its buttons', async function () {
      await emulate(this, { media: 'print' });
      const guide = await open('open="self-care"');
      await guide.loaded();
      expect(guide.treatment('rest').checkVisibility()).to.equal(true);
      expect(guide.button('What helps with one condition?').checkVisibility()).to.equal(false);
    });
  });

  describe('answers', () => {
    it('a click, Enter and Space on a part', async () => {
      const guide = await open();
      await guide.toggle('self-care');
      expect(guide.isOpen('self-care')).to.equal(true);
      expect(guide.treatments('self-care')).to.include('Ice');
      guide.part('self-care').focus();
      await press('Enter');
      await guide.element.updateComplete;
      expect(guide.isOpen('self-care')).to.equal(false);
      await press(' ');
      await guide.element.updateComplete;
      expect(guide.isOpen('self-care')).to.equal(true);
    });

    it('a search for a condition, by what people call it too', async () => {
      const guide = await open();
      await guide.ask();
      await guide.search('achilles');
      expect(guide.offers).to.include('Torn Achilles tendon');
      await guide.search('economy class syndrome');
      await waitUntil(() => guide.offers.includes('Blood clot in a deep vein (DVT)'), 'the clot is found by its other name');
      await guide.search('xylophone');
      expect(guide.offers).to.deep.equal([]);
      expect(guide.text).to.contain('No condition here is called “xylophone”.');
    });

    it('the choice of a condition, and the way back, without losing the focus', async () => {
      const guide = await open();
      await guide.ask();
      await guide.search('calf strain');
      await guide.press('Calf strain or tear');
      await guide.waitForCondition();
      expect(guide.focused).to.equal('chosen');
      expect(guide.treatments('self-care')).to.include('Ice').and.not.to.include('Heat');
      await guide.press('Show all treatments');
      await waitUntil(() => guide.focused === 'general', 'the focus is on what it is about now');
      expect(guide.treatments('self-care').length).to.equal(ofKind('self-care').length);
      await guide.ask();
      await guide.search('plantar');
      await guide.press(guide.offers[0]!);
      await guide.waitForCondition();
      expect(guide.left).to.equal('');
      await guide.press('Show all treatments');
      expect(guide.left, 'nothing does harm there').to.equal('Leg pain in general');
    });

    it('whoever leaves a condition with a plain word about it, whether what does harm there is known, on its way or cannot be had', async () => {
      const stays = new Promise<never>(() => {});
      for (const load of [undefined, () => stays, () => Promise.reject(new Error('no network'))]) {
        const guide = await open();
        const conditions = await guide.loaderOfConditions();
        if (load) conditions._load = load;
        await said(async () => {
          guide.element.condition = 'deep-vein-thrombosis';
          await waitUntil(() => guide.chosen, 'the condition has its heading');
          if (!load) await guide.waitForCondition();
          await guide.press('Show all treatments');
        }, 'error');
        await waitUntil(() => guide.focused === 'general', 'the focus is on what it is about now');
        expect(guide.left).to.match(/^Leg pain in general\s+This is not about “Blood clot in a deep vein \(DVT\)”\. Some of it can do harm there: ask a doctor first\.$/);
        expect(guide.treatments('self-care').length).to.equal(ofKind('self-care').length);
        expect(guide.text).not.to.match(/One moment|could not be loaded/);
        guide.element.condition = 'calf-strain';
        await guide.element.updateComplete;
        expect(guide.left).to.equal('');
      }
    });

    it('an address that names a treatment', async () => {
      history.replaceState(null, '', '#treatment-ice');
      const guide = await open();
      await waitUntil(() => guide.focused === 'treatment-ice', 'the treatment has the focus');
      expect(guide.isOpen('self-care')).to.equal(true);
    });

    it('an address later, also for what the condition leaves out', async () => {
      const guide = await open('condition="deep-vein-thrombosis"');
      await guide.waitForCondition();
      location.hash = 'treatment-ice';
      await waitUntil(() => guide.focused === 'treatment-ice', 'the treatment has the focus');
      expect(guide.chosen).to.equal(null);
      expect(guide.left).to.contain('not about “Blood clot in a deep vein (DVT)”');
    });

    it('the places chosen on the map with what is typical there', async () => {
      const guide = await open('group="leg-guide"');
      setSelection('leg-guide', { places: [{ place: 'achilles', side: 'left' }], none: false });
      await waitUntil(() => guide.offers.length > 0, 'conditions are offered');
      expect(guide.text).to.contain('Typical in the places you chose:');
      expect(guide.offers[0]).to.contain('Achilles');
      setSelection('leg-guide', { places: [], none: false });
      await guide.element.updateComplete;
      expect(guide.offers).to.deep.equal([]);
    });

    it('show(), for what exists', async () => {
      const guide = await open();
      await guide.element.show('toString');
      expect(guide.focused).to.equal('');
      await guide.element.show('injection');
      expect(guide.focused).to.equal('treatment-injection');
      expect(guide.isOpen('medical')).to.equal(true);
    });
  });

  describe('tells', () => {
    it('what was chosen and that it was given up, not what the page set', async () => {
      const guide = await open('condition="sciatica"');
      await guide.waitForCondition();
      expect(guide.events).to.deep.equal([]);
      await guide.press('Show all treatments');
      await guide.ask();
      await guide.search('calf strain');
      await guide.press('Calf strain or tear');
      expect(guide.events.map(({ condition }) => condition)).to.deep.equal(['', 'calf-strain']);
      expect(guide.events[0]).to.include({ type: 'treatment-guide-choose', bubbles: true, composed: true });
    });
  });

  describe('speaks', () => {
    it('accessibly, with everything open', async () => {
      const guide = await open(`${everything} heading-level="3"`);
      await guide.loaded('assessment');
      expect(new Set(guide.headings.map(({ localName }) => localName))).to.deep.equal(new Set(['h3', 'h4', 'h5']));
      await expect(guide.element).to.be.accessible();
    }).timeout(30_000);

    it('accessibly about one condition, and while one is looked for', async () => {
      const guide = await open('condition="deep-vein-thrombosis"');
      await guide.waitForCondition();
      await expect(guide.element).to.be.accessible();
      await guide.press('Show all treatments');
      await guide.ask();
      await guide.search('knee');
      await expect(guide.element).to.be.accessible();
    }).timeout(30_000);

    it('of how many conditions a search has found', async () => {
      const guide = await open();
      await guide.ask();
      await guide.search('achilles');
      expect(guide.root.querySelector('[role="status"]')!.textContent).to.match(/^Conditions found: \d+$/);
    });
  });

  describe('survives', () => {
    it('being moved', async () => {
      const guide = await open('open="self-care"');
      await guide.loaded();
      (await fixture('<div></div>')).append(guide.element);
      await guide.toggle('medical');
      expect(guide.isOpen('medical')).to.equal(true);
    });

    it('removal: nobody listens any more', async () => {
      const guide = await open('group="gone-guide"');
      guide.element.remove();
      setSelection('gone-guide', { places: [{ place: 'calf', side: 'left' }], none: false });
      location.hash = 'treatment-ice';
      await nextFrame();
      expect(guide.element.isUpdatePending).to.equal(false);
      expect(selectionOf('gone-guide').places.length).to.equal(1);
    });

    it('what is told about a condition late: nothing that could do harm stands there before, whoever chose it', async () => {
      for (const choose of [
        (guide: TreatmentGuideDriver) => void guide.element.setAttribute('condition', 'deep-vein-thrombosis'),
        async (guide: TreatmentGuideDriver) => {
          await guide.ask();
          await guide.search('deep vein');
          await guide.press('Blood clot in a deep vein (DVT)');
        },
      ]) {
        const guide = await open('open="self-care physiotherapy"');
        const conditions = await guide.loaderOfConditions();
        await guide.loaded();
        const load = conditions._load;
        let come!: () => void;
        const late = new Promise<void>((resolve) => (come = resolve));
        conditions._load = (name) => late.then(() => load(name));
        await choose(guide);
        await waitUntil(() => guide.chosen, 'the condition has its heading');
        expect(guide.chosen!.innerText).to.match(/^Blood clot in a deep vein \(DVT\)\s+Urgent: Today\./);
        expect(guide.helps).to.deep.equal([]);
        expect(guide.text.match(/One moment …/g)).to.deep.equal(['One moment …']);
        expect(guide.waiting.offsetHeight, 'its room is kept').to.be.greaterThan(800);
        come();
        await waitUntil(() => guide.doctorFirst.length > 3, 'what does harm is told');
        expect(guide.treatments('medical')).to.deep.equal(['Medicine from a doctor', 'Treating the cause']);
        expect(guide.text).not.to.contain('One moment …');
      }
    });

    it('a condition of which nothing can be loaded: a calm sentence, the clinic’s contact and another try, never all that helps in general', async () => {
      setSite({ clinic: { name: 'Here', phone: '+44 20 7946 0000' } });
      const guide = await open();
      const conditions = await guide.loaderOfConditions();
      const load = conditions._load;
      conditions._load = () => Promise.reject(new Error('no network'));
      const lines = await said(async () => {
        guide.element.condition = 'deep-vein-thrombosis';
        await waitUntil(() => guide.root.querySelector('.problem'), 'it says so');
      }, 'error');
      expect(lines[0]).to.contain('could not be loaded');
      expect(guide.helps).to.deep.equal([]);
      expect([...guide.root.querySelectorAll<HTMLElement>('.problem')].map(({ innerText }) => innerText).join()).to.match(
        /^This could not be loaded\. If your leg pain worries you, call a doctor\.\s+Try again\s+Call \W?\+44\s20\s7946\s0000\W?\s*$/,
      );
      await guide.element.show('compression');
      expect(guide.helps, 'an address leads to nothing either').to.deep.equal([]);
      conditions._load = load;
      await guide.press('Try again');
      await guide.waitForCondition();
      expect(guide.doctorFirst).to.include('Compression');
    });

    it('the whole rest of the guide that cannot be loaded, said once', async () => {
      const guide = await open();
      const inner = guide.element as unknown as { _import?(): Promise<never> };
      inner._import = () => Promise.reject(new Error('no network'));
      await said(async () => {
        guide.element.condition = 'deep-vein-thrombosis';
        await waitUntil(() => guide.root.querySelector('.problem'), 'it says so');
      }, 'error');
      expect(guide.root.querySelectorAll('.problem').length).to.equal(1);
      expect(guide.parts).to.deep.equal([]);
      delete inner._import;
      await guide.press('Try again');
      await guide.waitForCondition();
      expect(guide.treatments('self-care')).to.deep.equal([]);
    });

    it('a condition that does not exist, and says so', async () => {
      const sentences = await said(async () => {
        const guide = await open('condition="broken-heart"');
        await waitUntil(() => guide.searchField, 'a condition can be looked for');
        expect(guide.isOpen('self-care')).to.equal(true);
        await guide.loaded();
        expect(guide.treatments('self-care').length).to.equal(ofKind('self-care').length);
      });
      expect(sentences).to.deep.equal(['leg-pain-widgets: <treatment-guide condition="broken-heart">: there is no such condition. All treatments are shown.']);
    });

    it('parts that do not exist, and says so', async () => {
      const sentences = await said(async () => {
        const guide = await open('open="magic medical"');
        expect(guide.isOpen('medical')).to.equal(true);
      });
      expect(sentences.join()).to.contain('magic is left out');
    });

    it('a condition that is set, changed and taken away by the page', async () => {
      const guide = await open();
      guide.element.condition = 'calf-strain';
      await guide.waitForCondition();
      guide.element.condition = 'deep-vein-thrombosis';
      await waitUntil(() => guide.doctorFirst.length > 3, 'the other condition is shown');
      guide.element.condition = '';
      await guide.element.updateComplete;
      expect(guide.chosen).to.equal(null);
      expect(guide.left, 'no visitor has left it').to.equal('');
    });
  });
});
