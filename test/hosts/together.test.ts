import { expect, waitUntil } from '@open-wc/testing';
import { atRest, closeHosts, loader, openHost, shownIn, type Host } from '../drivers/host.js';

const shownText = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/g, ' ').trim() ?? '';

/** Whether an element says that it follows the calf that is chosen on the map. */
const follows: Record<string, (element: Element) => boolean> = {
  'symptom-checker': (checker) => shownText(checker, '.map p') === 'The check begins with the places you have chosen: Calf, left.',
  'faq-accordion': (faq) => shownText(faq, '.note p') === 'Only what belongs to the places you chose: Calf',
  'condition-list': (list) => shownText(list, '.note p') === 'Only what can hurt in the places you chose: Calf',
  'treatment-guide': (guide) => shownText(guide, '.offers').includes('Calf strain'),
};
const names = Object.keys(follows);
const followersIn = (page: ParentNode) => [...page.querySelectorAll(names.join())];
const namesOf = (elements: readonly Element[]) => elements.map(({ localName, id }) => localName + id).join();

async function allFollow(page: ParentNode): Promise<void> {
  const left = () => followersIn(page).filter((element) => !follows[element.localName]!(element));
  await waitUntil(() => left().length === 0, `the calf is followed by all but ${namesOf(left())}`, { timeout: 5000 });
}

/** Nobody follows any place, whichever. */
async function noneFollows(page: ParentNode): Promise<void> {
  const left = () => followersIn(page).filter((element) => shownText(element, '.map') || shownText(element, '.note') || shownText(element, '.offers'));
  await waitUntil(() => left().length === 0, `nothing is followed but by ${namesOf(left())}`, { timeout: 5000 });
}

const mapIn = (page: ParentNode) => page.querySelector<HTMLElement>('leg-pain-map')!;

async function pressCalf(page: ParentNode): Promise<void> {
  const place = () => mapIn(page).shadowRoot!.querySelector('[data-place="calf"][data-side="left"]');
  await waitUntil(place, 'the calf is drawn');
  place()!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}

/** Presses a button by its words or its name. */
async function press(element: Element, text: string): Promise<void> {
  const button = () => [...element.shadowRoot!.querySelectorAll('button')].find((each) => text === (each.ariaLabel ?? each.innerText.trim()));
  await waitUntil(button, `<${element.localName}> has a button "${text}"`);
  button()!.click();
}

const others = (group = '') => names.map((name) => `<${name} ${group && `group="${group}"`}></${name}>`).join('');
const map = (group = '') => `<leg-pain-map view="back" ${group && `group="${group}"`}></leg-pain-map>`;

async function openPage(html: string): Promise<Host> {
  const host = await openHost(html + loader());
  await shownIn(host, ['leg-pain-map', ...names].join());
  return host;
}

describe('the elements of a page', () => {
  afterEach(closeHosts);

  it('offer what belongs to the place that a visitor presses on the map, each with a way back', async () => {
    const { document, noted } = await openPage(map() + others());
    await noneFollows(document);
    await pressCalf(document);
    await allFollow(document);
    await press(document.querySelector('symptom-checker')!, 'Do not use them');
    await press(document.querySelector('faq-accordion')!, 'Show all questions');
    await press(document.querySelector('condition-list')!, 'Show all places');
    await waitUntil(() => !shownText(document.querySelector('faq-accordion')!, '.note') && !shownText(document.querySelector('condition-list')!, '.note'), 'all is shown again');
    expect(follows['treatment-guide']!(document.querySelector('treatment-guide')!), 'what one gives up, the others keep').to.equal(true);
    await press(document.querySelector('symptom-checker')!, 'Use this');
    await waitUntil(() => follows['symptom-checker']!(document.querySelector('symptom-checker')!), 'the checker takes it after all');
    expect(noted).to.deep.equal([]);
  });

  for (const [way, undo] of Object.entries<(page: ParentNode) => Promise<void>>({
    'presses the place again': pressCalf,
    'presses its cross': (page) => press(mapIn(page), 'Remove: Calf, left leg'),
    'presses “Clear all”': (page) => press(mapIn(page), 'Clear all'),
    'says that it is none of these places': (page) => press(mapIn(page), 'None of these places'),
    'starts the checker again': async (page) => {
      const checker = page.querySelector('symptom-checker')!;
      const none = checker.shadowRoot!.querySelector<HTMLElement>('[value="*none"]')!;
      none.click();
      await press(checker, 'Continue');
      await press(checker, 'Start again and clear');
    },
  })) {
    it(`are about leg pain in general again when the visitor ${way}`, async () => {
      const { document } = await openPage(map() + others());
      await pressCalf(document);
      await allFollow(document);
      await undo(document);
      await noneFollows(document);
      expect(mapIn(document).shadowRoot!.querySelectorAll('[aria-selected="true"]').length).to.equal(0);
      await pressCalf(document);
      await allFollow(document);
    });
  }

  it('follow the map of their own group alone, and another one when a page moves them there', async () => {
    const { document } = await openPage(`<main>${map('ours')}${others('ours')}</main><aside>${map('theirs')}${others('theirs')}</aside>`);
    const [ours, theirs] = [document.querySelector('main')!, document.querySelector('aside')!];
    await pressCalf(ours);
    await allFollow(ours);
    await noneFollows(theirs);
    for (const element of followersIn(document)) element.setAttribute('group', element.closest('main') ? 'theirs' : 'ours');
    await allFollow(theirs);
    await noneFollows(ours);
    mapIn(ours).setAttribute('group', 'theirs');
    await waitUntil(() => !mapIn(ours).shadowRoot!.querySelector('[aria-selected="true"]'), 'the map shows what its new group has chosen');
    await pressCalf(ours);
    await allFollow(document);
  });

  it('that come after the choice follow it too, and one that was away meanwhile does when it is back', async () => {
    const host = await openPage(map() + others());
    const { document } = host;
    const away = followersIn(document);
    for (const element of away) element.remove();
    await pressCalf(document);
    document.body.insertAdjacentHTML('beforeend', others());
    await shownIn(host, names.join(), names.length);
    await allFollow(document);
    document.body.append(...away);
    await allFollow(document);
    expect(followersIn(document).length).to.equal(2 * names.length);
  });

  it('in a frame follow nothing of the page around it', async () => {
    const host = await openPage(`${map()}<iframe src="/dist/embed.html?widget=faq-accordion"></iframe><iframe src="/dist/embed.html?widget=condition-list"></iframe>`);
    const frames = [...host.document.querySelectorAll('iframe')].map((frame) => frame.contentWindow as Host);
    for (const frame of frames) await shownIn(frame, names.join());
    await pressCalf(host.document);
    for (const frame of frames) {
      await atRest(frame);
      await noneFollows(frame.document);
    }
  });

  it('follow a map that comes from another copy of the library', async () => {
    const host = await openPage(map());
    const second = host.document.createElement('script');
    second.src = '/dist/leg-pain-widgets.classic.js';
    host.document.head.append(second);
    await host.customElements.whenDefined('faq-accordion');
    host.document.body.insertAdjacentHTML('beforeend', others());
    await shownIn(host, names.join(), names.length);
    const baseOf = (tag: string) => Object.getPrototypeOf(host.customElements.get(tag)) as unknown;
    for (const name of names) expect(baseOf('leg-pain-map'), `two copies, of <${name}>`).not.to.equal(baseOf(name));
    await pressCalf(host.document);
    await allFollow(host.document);
    await press(mapIn(host.document), 'Clear all');
    await noneFollows(host.document);
  });
});
