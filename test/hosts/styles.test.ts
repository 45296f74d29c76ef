import { expect } from '@open-wc/testing';
import { tags } from '../../src/bundles/tags.js';
import { emulate } from '../drivers/emulate.js';
import { closeHosts, contact, loader, openHost, shownIn, type Host } from '../drivers/host.js';

const names = Object.keys(tags);
const widgets = contact + names.map((tag) => `<${tag}>Call us.</${tag}>`).join('') + loader();

/** What a visitor sees of each element: its box, and the sizes of its texts. */
async function look(style: string): Promise<Record<string, unknown>> {
  const host = await openHost(widgets, { head: `<style>${style}</style>` });
  const elements = await shownIn(host, names.join(), names.length);
  return Object.fromEntries(elements.map((element) => [element.localName, appearance(host, element)]));
}

function appearance(host: Host, element: HTMLElement): object {
  const root = element.shadowRoot!.querySelector('.root')!;
  const styles = [element, root, ...root.querySelectorAll('h2, p, button, a, label')].map((each) => {
    const { fontSize, lineHeight, color, cursor, letterSpacing, textTransform, visibility, direction } = host.getComputedStyle(each);
    return [each.localName, fontSize, lineHeight, color, cursor, letterSpacing, textTransform, visibility, direction].join(' ');
  });
  return { display: host.getComputedStyle(element).display, isWide: element.offsetWidth > 300, isHigh: element.offsetHeight > 60, styles };
}

/** Style sheets that are found on sites, and what they do to a page. */
const sheets: Record<string, string> = {
  'html { font-size: 62.5% }': 'html { font-size: 62.5% }',
  'a large root': 'html { font-size: 200% }',
  'a reset of boxes and texts': '*, *::before, *::after { margin: 0; padding: 0; border: 0; vertical-align: baseline; box-sizing: content-box }',
  'a theme that shouts': 'body { text-transform: uppercase; letter-spacing: 0.3em; word-spacing: 1em; line-height: 3; text-align: center; white-space: nowrap; text-indent: 3em }',
  'a theme for every button, link and heading': 'button, a, h2, label { all: unset; color: red !important; font-size: 3px !important; text-transform: uppercase !important }',
  'list styles and quotes': 'body { list-style: upper-roman inside; quotes: "x" "y"; font: italic small-caps 900 7px fantasy; visibility: visible }',
};

describe('a host’s style sheet', () => {
  let plain: Record<string, unknown>;
  before(async () => {
    plain = await look('');
  });
  afterEach(closeHosts);

  for (const [what, sheet] of Object.entries(sheets)) {
    it(`with ${what} changes nothing inside`, async () => {
      const styled = await look(sheet);
      for (const name of names) expect(styled[name], name).to.deep.equal(plain[name]);
    }).timeout(20_000);
  }

  it('is not asked how large letters are: the visitor’s browser is, also on a page with `html { font-size: 62.5% }`', async function () {
    await emulate(this, { letters: 32 });
    const host = await openHost(widgets, { head: '<style>html { font-size: 62.5% }</style>' });
    for (const element of await shownIn(host, names.join(), names.length)) {
      expect(host.getComputedStyle(element.shadowRoot!.querySelector('.root')!).fontSize, element.localName).to.equal('32px');
    }
  });

  it('of `* { all: unset !important }` leaves every element usable', async () => {
    const host = await openHost(widgets, { head: '<style>* { all: unset !important } script, style, head { display: none !important }</style>' });
    const elements = await shownIn(host, names.join(), names.length);
    for (const element of elements) {
      const root = element.shadowRoot!.querySelector<HTMLElement>('.root')!;
      const { display, fontSize } = host.getComputedStyle(root);
      expect(display, element.localName).to.equal('block');
      expect(fontSize, element.localName).to.equal('16px');
      expect(root.offsetWidth, element.localName).to.be.above(300);
      const button = element.shadowRoot!.querySelector<HTMLElement>('button');
      if (button) expect(button.offsetHeight, `a button of ${element.localName}`).to.be.at.least(44);
      expect(element.innerText.trim() + root.innerText.trim()).not.to.equal('');
    }
  }).timeout(20_000);

  for (const [what, box] of Object.entries({
    'a flex row': 'display: flex',
    'a grid of columns as wide as what is in them': 'display: grid; grid-template-columns: auto auto',
    'a float': 'float: left',
    'an inline block': 'display: inline-block',
    'a box as wide as its content': 'inline-size: fit-content',
  })) {
    it(`may put an element into ${what}, where it is wide enough to read and no wider than the page`, async () => {
      const host = await openHost(contact + names.map((tag) => `<div style="${box}"><div><${tag}></${tag}></div></div>`).join('') + loader());
      for (const element of await shownIn(host, names.join(), names.length)) {
        expect(element.offsetWidth, element.localName).to.be.above(300);
        expect(element.getBoundingClientRect().right, element.localName).to.be.at.most(host.innerWidth);
      }
    });
  }

  for (const [what, row, column] of [
    ['a grid of equal columns', 'display: grid; grid-template-columns: 1fr 1fr 1fr', ''],
    ['a flex row of equal columns', 'display: flex', 'flex: 1'],
  ] as const) {
    it(`may put three elements beside each other into ${what}, which stay equal`, async () => {
      const three = ['symptom-checker', 'faq-accordion', 'leg-pain-map'].map((tag) => `<div style="${column}"><${tag}></${tag}></div>`).join('');
      const host = await openHost(`<div style="${row}">${three}</div>${loader()}`);
      const widths = (await shownIn(host, names.join(), 3)).map((element) => Math.round(element.getBoundingClientRect().width));
      expect(Math.max(...widths) - Math.min(...widths), widths.join()).to.be.below(2);
      expect(widths[0]).to.be.above(200);
    });
  }

  it('that hides what is not defined yet does so only until it is', async () => {
    const host = await openHost(widgets, { head: '<style>:not(:defined) { visibility: hidden }</style>' });
    for (const element of await shownIn(host, names.join(), names.length)) expect(host.getComputedStyle(element).visibility).to.equal('visible');
  });
});
