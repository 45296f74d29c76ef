import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { careLevelWords } from '../../src/dataset/care-level-words.js';
import { careAdviceOf, careLevelIds } from '../../src/dataset/general-advice.js';
import { setLanguage } from '../../src/locales/localization.js';
import { setSite } from '../../src/shared/site-settings.js';
import { CareAdviceDriver } from '../drivers/care-advice.driver.js';
import { said } from '../drivers/console.js';
import { emulate } from '../drivers/emulate.js';

const open = (html?: string) => CareAdviceDriver.open(html);

describe('<care-advice>', () => {
  afterEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    await setLanguage('en');
    setSite({});
  });

  describe('shows', () => {
    it('the most urgent first, in words before any colour', async () => {
      const care = await open();
      expect(care.headings.map(({ innerText }) => innerText)).to.deep.equal([
        'When to seek care',
        'Emergency: Now',
        'Urgent: Today',
        'Soon: In the next days or weeks',
        'Care at home: For now',
      ]);
    });

    it('for whom each level is before it says what to do', async () => {
      setSite({ emergencyNumber: '911' });
      const care = await open();
      for (const level of careLevelIds) {
        const [heading, whom, ...rest] = care.linesOf(level);
        const { label, when, what } = careLevelWords.in('en')[level];
        expect([heading, whom, rest[0]]).to.deep.equal([`${label} ${when}`, 'If one of the signs below is true:', what.replace('{emergencyNumber}', '911')]);
      }
      expect(care.linesOf('emergency')[3]).to.equal('Call 911');
    });

    it('every reason of the record under its level', async () => {
      const care = await open();
      for (const level of careLevelIds) expect(care.reasonsOf(level).map(({ id }) => id)).to.deep.equal(careAdviceOf(level).map((id) => `care-${id}`));
    });

    it('the site’s emergency number in sentences and on a button', async () => {
      const care = await open();
      expect(care.text).to.contain('Call your local emergency number');
      expect(care.call).to.equal(null);
      setSite({ emergencyNumber: '9 1 1' });
      await care.element.updateComplete;
      expect(care.text).to.contain('Call 9\u00a01\u00a01 or go to').and.not.to.contain('{emergencyNumber}');
      expect(care.call!.innerText.trim()).to.equal('Call 9\u00a01\u00a01');
      expect(care.call!.getAttribute('href')).to.equal('tel:911');
    });

    it('the clinic where an appointment is what helps, and nowhere else', async () => {
      setSite({ clinic: { phone: '+1 604 555 0100', booking: 'https://clinic.example/book' } });
      const care = await open();
      expect(care.clinic.length).to.equal(2);
      for (const link of care.clinic) expect(care.level('soon').contains(link)).to.equal(true);
    });

    it('its sources when somebody asks for them', async () => {
      const care = await open();
      const sources = await care.openSources();
      expect(sources.length).to.be.greaterThan(10);
      for (const { href, rel } of sources) {
        expect(href).to.match(/^https:/);
        expect(rel).to.contain('noopener');
      }
    });

    it('that no clinician has signed yet', async () => {
      expect((await open()).text).to.contain('not a diagnosis').and.to.contain('No clinician has reviewed');
    });

    it('the page’s language', async () => {
      const care = await open();
      await setLanguage('fr');
      await care.element.updateComplete;
      const { label, when } = careLevelWords.in('fr').emergency;
      expect(label).not.to.equal('Emergency:');
      expect(care.headings[1]!.innerText).to.equal(`${label} ${when}`);
      await setLanguage('ar');
      await care.element.updateComplete;
      expect(getComputedStyle(care.root.querySelector('.root')!).direction).to.equal('rtl');
      expect(care.headings[1]!.innerText).to.contain(careLevelWords.in('ar').emergency.label);
    });

    it('everything on paper but the buttons', async function () {
      await emulate(this, { media: 'print' });
      setSite({ emergencyNumber: '112' });
      const care = await open();
      for (const level of careLevelIds) for (const reason of care.reasonsOf(level)) expect(reason.checkVisibility()).to.equal(true);
      expect(care.call!.checkVisibility()).to.equal(false);
    });

    it('all of it in a narrow column', async function () {
      await emulate(this, { width: 280 });
      const care = await open();
      expect(care.element.scrollWidth).to.be.at.most(care.element.clientWidth);
    });
  });

  describe('answers', () => {
    it('an address that names a level', async () => {
      history.replaceState(null, '', '#care-urgent');
      const care = await open();
      await waitUntil(() => care.focused === 'care-urgent', 'the level has the focus');
    });

    it('an address that names a reason later, and marks the reason', async () => {
      const care = await open();
      const reason = care.root.getElementById('care-one-leg-swollen')!;
      const before = getComputedStyle(reason).backgroundColor;
      location.hash = 'care-one-leg-swollen';
      await waitUntil(() => care.focused === 'care-one-leg-swollen', 'the reason has the focus');
      expect(getComputedStyle(reason).backgroundColor).not.to.equal(before);
    });

    it('no address that means something else', async () => {
      location.hash = 'care-';
      const care = await open();
      location.hash = 'opening-hours';
      await nextFrame();
      expect(care.focused).to.equal('');
    });
  });

  describe('tells', () => {
    it('that somebody calls the emergency number', async () => {
      setSite({ emergencyNumber: '112' });
      const care = await open();
      care.press(care.call!);
      expect(care.calls.map(({ type }) => type)).to.deep.equal(['care-advice-call']);
      expect(care.calls[0]).to.include({ bubbles: true, composed: true });
    });
  });

  describe('speaks', () => {
    it('accessibly, with headings that fit the page', async () => {
      setSite({ emergencyNumber: '112', clinic: { phone: '123' } });
      const care = await open('<care-advice heading-level="4"></care-advice>');
      expect(care.headings.map(({ localName }) => localName)).to.deep.equal(['h4', 'h5', 'h5', 'h5', 'h5']);
      await care.openSources();
      await expect(care.element).to.be.accessible();
    });

    it('with an emergency button that a shaking thumb hits', async () => {
      setSite({ emergencyNumber: '112' });
      const { width, height } = (await open()).call!.getBoundingClientRect();
      expect(height).to.be.at.least(44);
      expect(width).to.be.at.least(44);
    });
  });

  describe('survives', () => {
    it('being moved, and goes on following the address', async () => {
      const care = await open();
      (await fixture('<div></div>')).append(care.element);
      location.hash = 'care-child-limps';
      await waitUntil(() => care.focused === 'care-child-limps', 'the reason has the focus');
    });

    it('removal: the address is nothing to it any more', async () => {
      const care = await open();
      care.element.remove();
      location.hash = 'care-urgent';
      await nextFrame();
      expect(care.element.isUpdatePending).to.equal(false);
    });

    it('a heading level that does not exist, and says so', async () => {
      const sentences = await said(async () => {
        const care = await open('<care-advice heading-level="9"></care-advice>');
        expect(care.headings[0]!.localName).to.equal('h2');
      });
      expect(sentences.join()).to.contain('<care-advice heading-level="9">');
    });
  });
});
