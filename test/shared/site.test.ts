import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { contact, telephoneLink } from '../../src/shared/contact.js';
import { emergencyNumber } from '../../src/shared/emergency-number.js';
import { setSite } from '../../src/shared/site-settings.js';
import { site } from '../../src/shared/site.js';
import { enterPage, leavePage } from '../../src/shared/widgets.js';

/** The links that a widget would show, as text and address. */
function links(): [string, string][] {
  const box = document.createElement('div');
  render(html`${contact()}`, box);
  return [...box.querySelectorAll('a')].map((link) => [link.textContent.trim(), link.getAttribute('href')!]);
}

describe('the site', () => {
  afterEach(() => setSite({}));

  it('has told nothing at first: no contact, and words for the emergency number', () => {
    expect(site()).to.deep.equal({});
    expect(links()).to.deep.equal([]);
    expect(emergencyNumber()).to.equal('your local emergency number');
  });

  it('gives its number, its booking page and its address', () => {
    setSite({ clinic: { name: 'Harbour', phone: '(604) 555-0142', booking: 'https://harbour.example/book', email: 'a@harbour.example' }, emergencyNumber: '911' });
    expect(links()).to.deep.equal([
      ['Call (604)\u00a0555-\u20600142', 'tel:6045550142'],
      ['Book an appointment', 'https://harbour.example/book'],
      ['Write to the clinic', 'mailto:a@harbour.example'],
    ]);
    expect(emergencyNumber()).to.equal('911');
  });

  it('gives only what it has told', () => {
    setSite({ clinic: { name: 'Harbour', email: 'a@harbour.example' } });
    expect(links().length).to.equal(1);
    setSite({ clinic: { name: 'Harbour' } });
    expect(links()).to.deep.equal([]);
  });

  it('draws the widgets in the page anew, and no others', () => {
    let drawn = 0;
    const widget = Object.assign(document.createElement('div'), { requestUpdate: () => void (drawn += 1) });
    enterPage(widget);
    setSite({ emergencyNumber: '112' });
    expect(drawn).to.equal(1);
    leavePage(widget);
    setSite({});
    expect(drawn).to.equal(1);
  });

  it('keeps the plus and the digits of a number, and nothing else', () => {
    expect(telephoneLink('+1 (604) 555-0142')).to.equal('tel:+16045550142');
    expect(telephoneLink('javascript:alert(1)')).to.equal('tel:1');
  });
});
