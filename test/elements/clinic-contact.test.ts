import { expect, fixture, nextFrame } from '@open-wc/testing';
import { setLanguage } from '../../src/locales/localization.js';
import { setSite } from '../../src/shared/site-settings.js';
import type { Site } from '../../src/shared/site.js';
import { ClinicContactDriver } from '../drivers/clinic-contact.driver.js';
import { emulate } from '../drivers/emulate.js';

const open = (html?: string) => ClinicContactDriver.open(html);

const riverside: Site = {
  clinic: { name: 'Riverside Physiotherapy', phone: '+1 604 555 0100', booking: 'https://clinic.example/book', email: 'care@clinic.example' },
};

describe('<clinic-contact>', () => {
  beforeEach(() => setSite(riverside));
  afterEach(async () => {
    await setLanguage('en');
    setSite({});
  });

  describe('shows', () => {
    it('how to call, book and write, under the clinic’s name', async () => {
      const contact = await open();
      expect(contact.heading!.innerText).to.equal('Contact Riverside Physiotherapy');
      expect(contact.ways).to.deep.equal({
        'Call +1\u00a0604\u00a0555\u00a00100': 'tel:+16045550100',
        'Book an appointment': 'https://clinic.example/book',
        'Write to the clinic': 'mailto:care@clinic.example',
      });
    });

    it('only the ways that the site has told', async () => {
      setSite({ clinic: { email: 'care@clinic.example' } });
      const contact = await open();
      expect(contact.heading!.innerText).to.equal('Contact the clinic');
      expect(Object.keys(contact.ways)).to.deep.equal(['Write to the clinic']);
    });

    it('nothing, and takes no height, without a contact', async () => {
      setSite({ clinic: { name: 'Riverside Physiotherapy' } });
      const contact = await open();
      expect(contact.element.getBoundingClientRect().height).to.equal(0);
      expect(contact.heading!.checkVisibility()).to.equal(false);
    });

    it('the page’s own content while there is no contact', async () => {
      setSite({});
      const contact = await open('<clinic-contact><p>Call us: 0100.</p></clinic-contact>');
      const own = contact.element.querySelector('p')!;
      expect(own.checkVisibility()).to.equal(true);
      setSite(riverside);
      await contact.element.updateComplete;
      expect(own.checkVisibility()).to.equal(false);
      expect(contact.links.length).to.equal(3);
    });

    it('the page’s language', async () => {
      const contact = await open();
      await setLanguage('ar');
      await contact.element.updateComplete;
      expect(getComputedStyle(contact.root.querySelector('.root')!).direction).to.equal('rtl');
    });

    it('numbers and addresses on paper, where a link leads nowhere', async function () {
      await emulate(this, { media: 'print' });
      const contact = await open();
      expect(contact.written!.innerText).to.equal('+1 604 555 0100 · clinic.example/book · care@clinic.example');
      expect(contact.links.some((link) => link.checkVisibility())).to.equal(false);
    });
  });

  describe('answers', () => {
    it('with targets that a thumb hits', async () => {
      const contact = await open();
      for (const link of contact.links) expect(link.getBoundingClientRect().height, link.innerText).to.be.at.least(44);
    });
  });

  describe('tells', () => {
    it('which way the visitor chose', async () => {
      const contact = await open();
      for (const link of contact.links) contact.follow(link);
      expect(contact.events.map(({ way }) => way)).to.deep.equal(['call', 'book', 'write']);
      expect(contact.events[0]).to.include({ type: 'clinic-contact-choose', bubbles: true, composed: true });
    });

    it('that somebody books, also where booking is a call', async () => {
      setSite({ clinic: { phone: '1 23', booking: 'tel:456' } });
      const contact = await open();
      for (const link of contact.links) contact.follow(link);
      expect(contact.events.map(({ way }) => way)).to.deep.equal(['call', 'book']);
    });

    it('nothing when something else is pressed', async () => {
      const contact = await open();
      contact.heading!.click();
      expect(contact.events).to.deep.equal([]);
    });
  });

  describe('speaks', () => {
    it('accessibly', async () => {
      const contact = await open('<clinic-contact heading-level="3"></clinic-contact>');
      expect(contact.heading!.localName).to.equal('h3');
      await expect(contact.element).to.be.accessible();
    });
  });

  describe('survives', () => {
    it('being moved, and settings that come late', async () => {
      setSite({});
      const contact = await open();
      const box = await fixture('<div></div>');
      box.append(contact.element);
      setSite(riverside);
      await contact.element.updateComplete;
      expect(contact.links.length).to.equal(3);
    });

    it('removal: what changes later is nothing to it', async () => {
      const contact = await open();
      contact.element.remove();
      setSite({});
      await nextFrame();
      expect(contact.element.isUpdatePending).to.equal(false);
      document.body.append(contact.element);
      await contact.element.updateComplete;
      expect(contact.links.length).to.equal(0);
      contact.element.remove();
    });
  });
});
