import { expect, waitUntil } from '@open-wc/testing';
import { closeHosts, loader, openHost, shownIn, type Host } from '../drivers/host.js';

const inside = (host: Host, tag: string) => host.document.querySelector(tag)!.shadowRoot!;
const shownText = (host: Host, tag: string, selector: string) => inside(host, tag).querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/g, ' ').trim() ?? '';
const choose = (host: Host, places: string) => host.document.querySelector('leg-pain-map')!.setAttribute('value', places);
const press = (host: Host, tag: string, text: string) =>
  [...inside(host, tag).querySelectorAll('button')].find((button) => button.innerText.trim() === text)!.click();

/** What each of the others says about the places that the map has. */
async function offered(host: Host): Promise<void> {
  await waitUntil(() => shownText(host, 'faq-accordion', '.note p') === 'Only what belongs to the places you chose: Calf', 'the questions follow');
  await waitUntil(() => shownText(host, 'condition-list', '.note p') === 'Only what can hurt in the places you chose: Calf', 'the list follows');
  await waitUntil(() => shownText(host, 'treatment-guide', '.offers').includes('Calf strain'), 'the guide follows');
}

const others = '<faq-accordion></faq-accordion><condition-list></condition-list><treatment-guide></treatment-guide>';

describe('the elements of a page', () => {
  afterEach(closeHosts);

  it('offer what belongs to the places of the map, each with a way back', async () => {
    const host = await openHost(`<leg-pain-map></leg-pain-map>${others}${loader()}`);
    await shownIn(host, 'leg-pain-map, faq-accordion, condition-list, treatment-guide', 4);
    choose(host, 'calf:left');
    await offered(host);
    press(host, 'faq-accordion', 'Show all questions');
    press(host, 'condition-list', 'Show all places');
    await waitUntil(() => !shownText(host, 'faq-accordion', '.note') && !shownText(host, 'condition-list', '.note'), 'all is shown again');
    choose(host, '');
    await waitUntil(() => shownText(host, 'treatment-guide', '.choice') === 'What helps with one condition?', 'the guide is about leg pain in general again');
    expect(host.noted).to.deep.equal([]);
  });

  it('do so too when the map comes from another copy of the library', async () => {
    const host = await openHost(`<leg-pain-map></leg-pain-map>${loader()}`);
    await shownIn(host, 'leg-pain-map');
    const second = host.document.createElement('script');
    second.src = '/dist/leg-pain-widgets.classic.js';
    host.document.head.append(second);
    await host.customElements.whenDefined('faq-accordion');
    host.document.body.insertAdjacentHTML('beforeend', others);
    await shownIn(host, 'faq-accordion, condition-list, treatment-guide', 3);
    const baseOf = (tag: string) => Object.getPrototypeOf(host.customElements.get(tag)) as unknown;
    expect(baseOf('leg-pain-map'), 'two copies').not.to.equal(baseOf('faq-accordion'));
    choose(host, 'calf:left');
    await offered(host);
  });
});
