import { expect, fixture, waitUntil } from '@open-wc/testing';
import { bodyView, type BodyView } from '../../src/dataset/body-map.js';
import { areaIds, placeIds, placesIn, placeWords, type View } from '../../src/dataset/places.js';
import type { LegPainMap } from '../../src/elements/leg-pain-map/leg-pain-map.js';
import '../../src/elements/condition-list/define.js';
import { views } from '../../src/elements/leg-pain-map/leg-pain-map.types.js';
import { setLanguage } from '../../src/locales/localization.js';
import { selectionOf, setSelection } from '../../src/shared/selection.js';
import { emulate } from '../drivers/emulate.js';
import { LegPainMapDriver } from '../drivers/leg-pain-map.driver.js';
import { legPainMap } from '../fixtures/leg-pain-map.fixtures.js';

const open = (attributes?: string) => LegPainMapDriver.open(attributes);

/** Runs something and returns what it warned of. */
async function warnings(run: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (text: string) => said.push(text);
  await run().finally(() => (console.warn = warn));
  return said;
}

describe('<leg-pain-map>', () => {
  const bodyMap = {} as Record<View, BodyView>;
  before(async () => {
    for (const view of views) bodyMap[view] = await bodyView(view);
  });

  afterEach(() => setLanguage('en'));

  describe('shows', () => {
    it('both legs from the front, named from the body’s own side', async () => {
      const map = await open();
      expect(map.text('h2')).to.equal('Where does it hurt?');
      expect(map.texts('.legs span')).to.deep.equal(['Right leg', 'Left leg']);
      expect(map.text('.note')).to.equal('The person faces you, so the left leg is on the right of the picture.');
      const box = (side: 'left' | 'right') => map.place('kneecap', side).getBoundingClientRect();
      expect(box('left').left).to.be.greaterThan(box('right').right);
    });

    it('the left leg on the left from behind', async () => {
      const map = await open('view="back"');
      expect(map.texts('.legs span')).to.deep.equal(['Left leg', 'Right leg']);
      expect(map.place('calf', 'left').getBoundingClientRect().right).to.be.lessThan(map.place('calf', 'right').getBoundingClientRect().left);
      expect(map.text('.note')).to.contain('from behind');
    });

    for (const view of views) {
      it(`every place of the ${view} view on both legs`, async () => {
        const map = await open();
        await map.show(view);
        const expected = (['left', 'right'] as const).flatMap((side) => Object.keys(bodyMap[view].places).map((place) => ({ place, side })));
        expect(map.placesOnPicture).to.deep.equal(expected);
        for (const { place, side } of expected) map.pointIn(place, side);
      });
    }

    it('the same picture on a page that is read from right to left', async () => {
      const page = await fixture(`<div dir="rtl"><leg-pain-map group="rtl"></leg-pain-map></div>`);
      const element = page.querySelector<LegPainMap>('leg-pain-map')!;
      await element.updateComplete;
      const spans = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.legs span')];
      expect(spans.map((each) => each.innerText)).to.deep.equal(['Right leg', 'Left leg']);
      expect(spans[0]!.getBoundingClientRect().left).to.be.lessThan(spans[1]!.getBoundingClientRect().left);
    });

    it('one leg alone when the page asks for it', async () => {
      const map = await open('side="right"');
      expect(new Set(map.placesOnPicture.map(({ side }) => side))).to.deep.equal(new Set(['right']));
      map.pointIn('kneecap', 'right');
      await map.show('inner');
      map.pointIn('inner-knee', 'right');
    });

    it('places that are large enough for a finger, at 320 pixels', async () => {
      const map = await open();
      const svg = map.root.querySelector('svg')!;
      for (const view of views) {
        await map.show(view);
        svg.setAttribute('width', '320');
        for (const { place } of map.placesOnPicture) {
          expect(fingerRoom(map, place), `${place} from ${view}`).to.be.at.least(24);
        }
      }
    }).timeout(60_000);

    it('nothing wider than a column of 280 pixels', async () => {
      const map = await open('value="buttock:left>calf" view="back"');
      map.element.parentElement!.style.inlineSize = '280px';
      await map.causes();
      const { right } = map.element.getBoundingClientRect();
      for (const each of map.all('select, .panel, .list, .picture, .bar')) expect(each.getBoundingClientRect().right, each.className || each.localName).to.be.at.most(right);
    });

    it('whole words in the bar where text is twice as large', async () => {
      const map = await open('value="achilles:left" style="--leg-pain-font-size: 32px"');
      expect(map.brokenWords('.bar > *')).to.deep.equal([]);
    });

    it('every strength of pain with room for a finger, however wide the page', async () => {
      const map = await open('value="calf:left"');
      await map.causes();
      for (const width of [280, 320, 560, 740, 800, 900, 1100]) {
        map.element.parentElement!.style.inlineSize = `${width}px`;
        for (const number of map.all('.scale span')) expect(number.getBoundingClientRect().width, `${width} pixels`).to.be.at.least(24);
      }
    });

    it('the left and the right of a place side by side in the list, however narrow the column', async () => {
      const map = await open();
      await map.openList();
      for (const width of [280, 340, 900]) {
        map.element.parentElement!.style.inlineSize = `${width}px`;
        const tops = (name: string) => map.inList(`Outer side of the hip, ${name} leg`).getBoundingClientRect().top;
        expect(tops('left'), `${width} pixels`).to.equal(tops('right'));
      }
    });

    it('on paper nothing to press', async function () {
      await emulate(this, { media: 'print' });
      const map = await open('view="back" value="buttock:left>calf"');
      await map.causes();
      for (const each of map.all('select, .remove, .bar, .ends, .panel button')) expect(each.getClientRects().length, each.className || each.localName).to.equal(0);
      expect(map.texts('.chosen li')).to.deep.equal(['Buttock, left leg travels to: Calf']);
      // Of the questions about the place, the one that was answered.
      const questions = map.all<HTMLElement>('.panel .options').filter((each) => each.getClientRects().length);
      expect(questions.map(({ innerText }) => innerText.replace(/\s+/g, ' '))).to.deep.equal(['Does the pain travel from here? Say where to. Calf']);
    });

    it('on paper a drawing that stays whole, and beside it nothing that reaches into what comes next', async function () {
      await emulate(this, { media: 'print', width: 1000 });
      const map = await open('value="kneecap:left"');
      map.element.parentElement!.style.inlineSize = '900px';
      expect(getComputedStyle(map.root.querySelector('.choice')!).position).to.equal('static');
      expect(getComputedStyle(map.root.querySelector('.picture')!).breakInside).to.equal('avoid');
      // A sheet of A4 is 297 millimetres high; margins and the heading go off it.
      expect(map.root.querySelector('svg')!.getBoundingClientRect().height).to.be.lessThan((170 / 25.4) * 96);
    });

    it('what is typical and common for the last place chosen, with how soon to get help', async () => {
      const map = await open();
      await map.choose('kneecap', 'left');
      const causes = await map.causes();
      expect(map.text('#place')).to.equal('Kneecap, left leg');
      expect(causes[0]).to.match(/Kneecap pain.* Care at home$/);
      expect(causes.some((cause) => cause.endsWith('Emergency'))).to.equal(true);
      const number = causes.length;
      const all = map.button(map.text('.panel .plain'));
      all.click();
      await map.element.updateComplete;
      expect((await map.causes()).length).to.be.greaterThan(number);
    });

    it('beside the drawing a ground as high as it until a place is chosen, then the panel there', async () => {
      const map = await open();
      map.element.parentElement!.style.inlineSize = '1000px';
      const box = (selector: string) => map.root.querySelector(selector)!.getBoundingClientRect();
      expect(box('.empty').bottom).to.be.closeTo(box('.picture').bottom, 1);
      expect(box('.empty').left).to.be.greaterThan(box('.picture').right);
      const before = [box('.list').top, box('.picture').top, box('.picture').bottom, map.element.offsetHeight];
      await map.press('None of these places');
      expect([box('.list').top, box('.picture').top, box('.picture').bottom, map.element.offsetHeight]).to.deep.equal(before);
      await map.choose('kneecap', 'left');
      await map.causes();
      expect(map.all('.empty').length).to.equal(0);
      expect(box('.panel').top - box('.picture').top, 'it is in sight').to.be.lessThan(300);
    });

    it('the panel of the place just chosen in the very next frame, never a frame later', async () => {
      const map = await open();
      await map.choose('kneecap', 'left');
      await map.causes();
      for (const place of ['inner-knee', 'front-thigh'] as const) {
        await new Promise(requestAnimationFrame);
        const before = map.texts('.causes li').join();
        void map.choose(place, 'left');
        // What runs here runs before the first frame after the choice is painted.
        await new Promise(requestAnimationFrame);
        expect(map.text('#place')).to.equal(`${placeWords.in('en').places[place].name}, left leg`);
        expect(map.texts('.causes li').join()).not.to.equal(before);
      }
    });

    it('one area of one leg to whoever zooms in, and which leg it is', async () => {
      const map = await open();
      const width = (side: 'left' | 'right') => map.place('kneecap', side).getBoundingClientRect().width;
      const before = width('left');
      await map.zoom('Knee');
      expect(width('left')).to.be.greaterThan(before * 2);
      expect(map.option('Left leg').checked).to.equal(true);
      map.pointIn('kneecap', 'left');
      map.option('Right leg').click();
      await map.element.updateComplete;
      map.pointIn('kneecap', 'right');
      await map.zoom('The whole leg');
      expect(width('left')).to.equal(before);
      expect(map.texts('.legs span')).to.deep.equal(['Right leg', 'Left leg']);
    });

    it('the area that the keyboard goes to, and everything once a view lacks it', async () => {
      const map = await open();
      await map.zoom('Groin');
      map.focusPicture();
      await map.keys('ArrowDown');
      expect(map.focused).to.equal('Front of the thigh, left leg');
      expect(map.zoomed).to.equal('Thigh');
      await map.show('inner');
      expect(map.zoomed).to.equal('Thigh');
      map.pointIn('inner-thigh', 'left');
      await map.show('sole');
      expect(map.zoomed).to.equal('The whole leg');
    });

    it('places that are large enough for a finger in a column of 280 pixels, zoomed in', async () => {
      const map = await open();
      map.element.parentElement!.style.inlineSize = '280px';
      for (const view of views) {
        await map.show(view);
        for (const area of areaIds) {
          const places = placesIn(area).filter((place) => place in bodyMap[view].places);
          if (!places.length) continue;
          await map.zoom(placeWords.in('en').areas[area].name);
          for (const place of places) expect(fingerRoom(map, place, 44), `${place} from ${view}`).to.be.at.least(44);
        }
      }
    }).timeout(60_000);

    it('the page’s own heading level', async () => {
      const map = await open('heading-level="4" value="calf:left"');
      await map.causes();
      expect(map.all('h4').length).to.equal(1);
      expect(map.texts('h5')).to.deep.equal(['Calf, left leg']);
    });
  });

  describe('answers', () => {
    it('a click by choosing the place, and a second one by giving it up', async () => {
      const map = await open();
      await map.choose('shin', 'right');
      expect(map.value).to.deep.equal(['shin right']);
      expect(map.chosenOnPicture).to.deep.equal(['shin right']);
      await map.choose('shin', 'right');
      expect(map.value).to.deep.equal([]);
    });

    it('a near miss beside the leg', async () => {
      const map = await open();
      map.place('outer-foot', 'left').scrollIntoView({ block: 'center' });
      const { right, top, bottom } = map.place('outer-ankle', 'left').getBoundingClientRect();
      await map.clickAt({ clientX: right + 7, clientY: (top + bottom) / 2 });
      expect(map.value).to.deep.equal(['outer-ankle left']);
      await map.clickAt({ clientX: right + 30, clientY: (top + bottom) / 2 });
      expect(map.value).to.deep.equal(['outer-ankle left']);
    });

    it('several places at once', async () => {
      const map = await open();
      await map.choose('kneecap', 'left');
      await map.choose('kneecap', 'right');
      await map.show('sole');
      await map.choose('heel', 'left');
      expect(map.value).to.deep.equal(['kneecap left', 'kneecap right', 'heel left']);
    });

    it('the arrow keys along the leg and across', async () => {
      const map = await open();
      map.focusPicture();
      expect(map.focused).to.equal('Outer side of the hip, left leg');
      await map.keys('ArrowDown');
      expect(map.focused).to.equal('Groin, left leg');
      await map.keys('ArrowLeft');
      expect(map.focused).to.equal('Groin, right leg');
      await map.keys('ArrowLeft');
      expect(map.focused).to.equal('Groin, right leg');
      await map.keys('ArrowRight', 'End');
      expect(map.focused).to.equal('Smaller toes, left leg');
      await map.keys('ArrowDown');
      expect(map.focused).to.equal('Smaller toes, left leg');
      await map.keys('Home', 'ArrowUp');
      expect(map.focused).to.equal('Outer side of the hip, left leg');
    });

    it('letters by going to the place that starts with them', async () => {
      const map = await open();
      map.focusPicture();
      await map.keys('k');
      expect(map.focused).to.equal('Kneecap, left leg');
      await new Promise((resolve) => setTimeout(resolve, 800));
      await map.keys('i', 'i');
      expect(map.focused).to.equal('Inner side of the shin, left leg');
    });

    it('Arabic letters, with or without the article and the hamza', async () => {
      await setLanguage('ar');
      const map = await open();
      map.focusPicture();
      for (const [letters, place] of [['اص', 'groin'], ['الرض', 'kneecap'], ['اص', 'big-toe'], ['رض', 'kneecap']] as const) {
        await map.type(letters);
        expect(map.focused).to.contain(placeWords.in('ar').places[place].name);
        await new Promise((resolve) => setTimeout(resolve, 800));
      }
    });

    it('letters that start nothing, and a lone accent, by staying', async () => {
      const map = await open();
      map.focusPicture();
      await map.type('\u064e');
      await map.type('xq');
      expect(map.focused).to.equal('Outer side of the hip, left leg');
    });

    it('a space inside a name by going on, and only then by choosing', async () => {
      const map = await open('view="sole"');
      map.focusPicture();
      await map.type('big t');
      expect(map.focused).to.equal('Big toe, left leg');
      expect(map.value).to.deep.equal([]);
      await map.type(' ');
      expect(map.value).to.have.length(1);
    });

    it('Space and Enter by choosing', async () => {
      const map = await open();
      map.focusPicture();
      await map.keys(' ', 'ArrowDown', 'Enter');
      expect(map.value).to.deep.equal(['outer-hip left', 'groin left']);
      await map.keys('Enter');
      expect(map.value).to.deep.equal(['outer-hip left']);
    });

    it('the list with the same state as the picture', async () => {
      const map = await open();
      await map.choose('groin', 'left');
      await map.openList();
      expect(map.texts('.list legend').length).to.equal(areaIds.length);
      expect(map.all('.list .row').length).to.equal(placeIds.length);
      expect(map.inList('Groin, left leg').checked).to.equal(true);
      map.inList('Groin, left leg').click();
      map.inList('Kneecap, right leg').click();
      await map.element.updateComplete;
      expect(map.chosenOnPicture).to.deep.equal(['kneecap right']);
      expect(map.inList('Groin, left leg').checked).to.equal(false);
    });

    it('a cause with what is known about it, where a list of the group follows, also a second time', async () => {
      history.replaceState(null, '', location.pathname + location.search);
      const list = await fixture<HTMLElement>('<condition-list group="led"></condition-list>');
      const map = await open('group="led" value="big-toe:left"');
      await map.causes();
      const [link] = map.all<HTMLAnchorElement>('.causes a');
      const led = () => document.activeElement === list && list.shadowRoot!.activeElement;
      for (const time of ['first', 'second']) {
        link!.click();
        await waitUntil(led, `the focus is in the list, the ${time} time`);
        expect([(led() as HTMLElement).textContent.trim(), (led() as HTMLElement).ariaExpanded]).to.deep.equal([link!.textContent, 'true']);
        (led() as HTMLElement).click();
        link!.focus();
      }
      history.replaceState(null, '', location.pathname + location.search);
      setSelection('led', { places: [], none: false });
    });

    for (const [where, list, hash] of [
      ['no list is', '', ''],
      ['a list is another group’s', '<condition-list group="other"></condition-list>', ''],
      ['a list has a few conditions of its own', '<condition-list group="alone" conditions="sciatica"></condition-list>', ''],
      ['the application keeps its pages behind the #', '<condition-list group="alone"></condition-list>', '#/patients/1'],
    ] as const) {
      it(`a cause with its name alone where ${where}`, async () => {
        history.replaceState(null, '', location.pathname + location.search + hash);
        await fixture(`<div>${list}</div>`);
        const map = await open('group="alone" value="big-toe:left"');
        expect((await map.causes()).length).to.be.greaterThan(4);
        expect(map.all('.causes a').length).to.equal(0);
        history.replaceState(null, '', location.pathname + location.search);
        setSelection('alone', { places: [], none: false });
      });
    }

    it('"None of these places", until a place is chosen', async () => {
      const map = await open('value="calf:left"');
      await map.press('None of these places');
      expect(map.value).to.deep.equal([]);
      expect(map.button('None of these places').getAttribute('aria-pressed')).to.equal('true');
      await map.press('None of these places');
      await waitUntil(() => map.announced === 'Places chosen: 0.', 'nobody is left with what is no longer so');
      await map.press('None of these places');
      await map.choose('groin', 'left');
      expect(map.button('None of these places').getAttribute('aria-pressed')).to.equal('false');
    });

    it('how strong and of what kind the pain is, for each place', async () => {
      const map = await open('value="calf:left kneecap:right"');
      await map.causes();
      map.option('7').click();
      map.option('Throbbing pain').click();
      map.option('Dull').click();
      await map.element.updateComplete;
      map.option('Dull').click();
      await map.element.updateComplete;
      expect(map.element.value).to.deep.equal([
        { place: 'calf', side: 'left' },
        { place: 'kneecap', side: 'right', intensity: 7, kinds: ['throbbing'] },
      ]);
      await map.press('Calf, left leg');
      expect(map.text('#place')).to.equal('Calf, left leg');
      expect(map.option('7').checked).to.equal(false);
      expect(map.option('Throbbing pain').checked).to.equal(false);
    });

    it('where the pain travels, from each place', async () => {
      const map = await open('value="buttock:left" view="back"');
      await map.causes();
      await map.travel('Calf');
      await map.travel('Heel');
      expect(map.element.value).to.deep.equal([{ place: 'buttock', side: 'left', travelsTo: ['calf', 'heel'] }]);
      expect(map.travelsOnPicture).to.deep.equal(['calf', 'heel']);
      expect(map.chosenOnPicture).to.deep.equal(['buttock left']);
      expect(map.text('.chosen')).to.equal('Buttock, left leg travels to: Calf · Heel');
      map.option('Calf').focus();
      map.option('Calf').click();
      await map.element.updateComplete;
      expect(map.element.value[0]!.travelsTo).to.deep.equal(['heel']);
      expect(map.focused).to.equal('Add a place');
      await map.press('Remove: Buttock, left leg');
      expect(map.travelsOnPicture).to.deep.equal([]);
    });

    it('the buttons that take one place or all away', async () => {
      const map = await open('value="calf:left kneecap:right"');
      await map.press('Remove: Calf, left leg');
      expect(map.value).to.deep.equal(['kneecap right']);
      await map.press('Clear all');
      expect(map.value).to.deep.equal([]);
      expect(map.focused).to.equal('None of these places');
    });

    it('the button of a chosen place by showing it, from behind where the front does not have it', async () => {
      const map = await open('value="calf:left kneecap:right"');
      map.button('Calf, left leg').click();
      await waitUntil(() => map.chosenOnPicture.includes('calf left'), 'the calf is shown');
      expect([map.element.view, map.text('#place')]).to.deep.equal(['back', 'Calf, left leg']);
      await map.press('Kneecap, right leg');
      await waitUntil(() => map.element.view === 'front', 'the kneecap is shown');
    });
  });

  describe('tells', () => {
    it('what is chosen, once for each change', async () => {
      const map = await open();
      await map.choose('groin', 'left');
      await map.press('None of these places');
      expect(map.events.map(({ places, none }) => ({ places, none }))).to.deep.equal([
        { places: [{ place: 'groin', side: 'left' }], none: false },
        { places: [], none: true },
      ]);
      expect(map.events[0]).to.include({ type: 'leg-pain-map-select', bubbles: true, composed: true });
    });

    it('where the pain travels', async () => {
      const map = await open('value="buttock:right"');
      await map.causes();
      await map.travel('Calf');
      expect(map.events.map(({ places }) => places)).to.deep.equal([[{ place: 'buttock', side: 'right', travelsTo: ['calf'] }]]);
      expect(selectionOf(map.element.group).places).to.deep.equal(map.element.value);
    });

    it('nothing when the page sets the value', async () => {
      const map = await open();
      map.element.value = [{ place: 'calf', side: 'left' }];
      await map.element.updateComplete;
      expect(map.value).to.deep.equal(['calf left']);
      expect(map.events).to.deep.equal([]);
    });

    it('the other elements of its group, and hears them', async () => {
      const map = await open('group="together"');
      const other = await open('group="together"');
      await map.choose('groin', 'left');
      await other.element.updateComplete;
      expect(other.chosenOnPicture).to.deep.equal(['groin left']);
      setSelection('together', { places: [{ place: 'shin', side: 'right' }], none: false });
      await map.element.updateComplete;
      expect(map.chosenOnPicture).to.deep.equal(['shin right']);
      expect(selectionOf('elsewhere').places).to.deep.equal([]);
    });
  });

  describe('speaks', () => {
    for (const { name, html, dir = 'ltr', scheme = 'light' } of legPainMap) {
      it(`accessibly: ${name}`, async () => {
        const page = await fixture(`<div dir="${dir}" style="color-scheme: ${scheme}; background: Canvas">${html}</div>`);
        const element = page.querySelector<LegPainMap>('leg-pain-map')!;
        await element.updateComplete;
        if (element.value.length) await waitUntil(() => element.shadowRoot?.querySelector('.causes'), 'the causes are shown');
        element.shadowRoot!.querySelector('details')!.open = true;
        await waitUntil(() => element.shadowRoot?.querySelector('.areas'), 'the list opens');
        await expect(page).to.be.accessible();
      }).timeout(30_000);
    }

    it('as one tab stop', async () => {
      const map = await open();
      expect(map.all('svg [tabindex="0"]').length).to.equal(1);
      map.zoomList.focus();
      await map.keys('Tab');
      expect(map.focused).to.equal('Outer side of the hip, left leg');
      await map.keys('Tab');
      expect(map.focused).to.equal('Choose from a list');
    });

    it('with a name, a side and a state for each place', async () => {
      const map = await open('value="kneecap:left"');
      const place = map.place('kneecap', 'left');
      expect(place.getAttribute('role')).to.equal('option');
      expect(place.getAttribute('aria-label')).to.equal('Kneecap, left leg');
      expect(place.getAttribute('aria-selected')).to.equal('true');
      expect(place.closest('g')!.getAttribute('aria-label')).to.equal('Left leg');
      expect(place.closest('svg')!.getAttribute('aria-multiselectable')).to.equal('true');
    });

    it('of what was chosen and how many there are', async () => {
      const map = await open();
      await map.choose('groin', 'left');
      expect(map.announced).to.equal('Groin, left leg: chosen. Places chosen: 1.');
      await map.choose('groin', 'left');
      expect(map.announced).to.equal('Groin, left leg: no longer chosen. Places chosen: 0.');
    });

    it('of where the pain travels, on the place, in the list and at once', async () => {
      const map = await open('value="buttock:left" view="back"');
      await map.causes();
      await map.travel('Calf');
      expect(map.announced).to.equal('Buttock, left leg: the pain travels to: Calf.');
      const said = 'Calf, left leg. Pain travels here from: Buttock.';
      expect(map.place('calf', 'left').getAttribute('aria-label')).to.equal(said);
      expect(map.place('calf', 'right').getAttribute('aria-label')).to.equal('Calf, right leg');
      await map.openList();
      expect(map.inList(said).checked).to.equal(false);
      map.option('Calf').click();
      await map.element.updateComplete;
      expect(map.announced).to.equal('Buttock, left leg: the pain does not travel to: Calf.');
    });

    it('with a visible ring around the place that has the keyboard’s focus', async () => {
      const map = await open();
      map.zoomList.focus();
      await map.keys('Tab');
      expect(map.root.querySelector('.ring')).to.exist;
      expect(map.text('.tip')).to.equal('Outer side of the hip, left leg');
      await map.keys('Tab');
      expect(map.root.querySelector('.ring')).not.to.exist;
    });

    it('of all of an option to whoever explores by touch', async () => {
      const map = await open('value="calf:left"');
      await map.causes();
      for (const box of map.all('.options input')) {
        expect(box.getBoundingClientRect()).to.deep.equal(box.closest('label')!.getBoundingClientRect());
      }
    });

    for (const [window, height] of Object.entries({ 'a phone’s window': 740, 'a window at 400 % zoom': 256 })) {
      it(`and hides nothing that has the keyboard’s focus in ${window}`, async function () {
        await emulate(this, { width: 340, height });
        const map = await open('value="achilles:left"');
        await map.causes();
        map.option('Front').focus();
        const hidden: string[] = [];
        const look = (edge: 'top' | 'bottom', other: 'top' | 'bottom') => {
          const box = map.focusedBox;
          const end = map.barCovers(box.top) ? map.bar.top : innerHeight;
          // The thigh is higher than a small window.
          if (box[edge] < 0 || (box[other] > end && box.height < end - 70)) hidden.push(map.focused);
        };
        for (const key of ['Tab', 'Tab', ...Object.keys(bodyMap.front.places).map(() => 'ArrowDown')]) {
          await map.keys(key);
          look('top', 'bottom');
        }
        // What the Tab key reaches the browser itself brings into view; Firefox not always all of it.
        const last = map.all('.panel button').at(-1);
        while (map.root.activeElement !== last) {
          await map.keys('Tab');
          look('bottom', 'top');
        }
        expect(hidden).to.deep.equal([]);
      });
    }

    it('and keeps the focus when a place’s own button goes', async () => {
      const map = await open('value="calf:left"');
      map.button('Remove: Calf, left leg').focus();
      await map.keys('Enter');
      await waitUntil(() => map.focused === 'None of these places', 'the focus stays in the element');
    });
  });

  describe('survives', () => {
    it('being moved in the page', async () => {
      const map = await open('value="calf:left"');
      const box = document.createElement('div');
      map.element.after(box);
      box.append(map.element);
      await map.element.updateComplete;
      await map.choose('groin', 'right');
      expect(map.value).to.deep.equal(['calf left', 'groin right']);
      expect(map.chosenOnPicture).to.deep.equal(['groin right']);
      box.remove();
    });

    it('removal: nobody listens any more', async () => {
      const map = await open('group="gone"');
      map.element.remove();
      setSelection('gone', { places: [{ place: 'calf', side: 'left' }], none: false });
      expect(map.element.isUpdatePending).to.equal(false);
    });

    it('a view and a side that do not exist, and says so once', async () => {
      const said = await warnings(async () => {
        const map = await open('view="top" side="third"');
        expect(map.placesOnPicture.length).to.equal(2 * Object.keys(bodyMap.front.places).length);
        map.element.requestUpdate();
        await map.element.updateComplete;
      });
      expect(said).to.deep.equal([
        'leg-pain-widgets: <leg-pain-map view="top">: "top" is not one of front, back, inner, outer, sole. "front" is used.',
        'leg-pain-widgets: <leg-pain-map side="third">: "third" is not one of both, left, right. "both" is used.',
      ]);
    });

    it('a value that says where the pain travels', async () => {
      const map = await open('value="buttock:left>calf>elbow kneecap:right"');
      await map.show('back');
      expect(map.travelsOnPicture).to.deep.equal(['calf']);
      expect(map.value).to.deep.equal(['buttock left', 'kneecap right']);
    });

    it('a value with places that do not exist, and says so', async () => {
      const said = await warnings(async () => {
        const map = await open('value="elbow:left calf:left calf"');
        expect(map.value).to.deep.equal(['calf left']);
      });
      expect(said).to.deep.equal(['leg-pain-widgets: <leg-pain-map value>: "elbow:left" is not a place and a side. It is left out.']);
    });

    it('a place that only another version of the library knows, and keeps it', async () => {
      const map = await open('group="versions"');
      const newer = { place: 'elbow', side: 'left', travelsTo: ['wrist'] } as const;
      setSelection('versions', { places: [newer, { place: 'calf', side: 'left', travelsTo: ['wrist', 'heel'] }], none: false });
      await map.causes();
      expect(map.texts('.chosen li')).to.deep.equal(['Calf, left leg travels to: Heel']);
      await map.choose('shin', 'right');
      expect(selectionOf('versions').places[0]).to.deep.equal(newer);
    });

    it('another group later', async () => {
      const map = await open('group="first"');
      setSelection('second', { places: [{ place: 'shin', side: 'left' }], none: false });
      map.element.group = 'second';
      await map.element.updateComplete;
      expect(map.chosenOnPicture).to.deep.equal(['shin left']);
    });
  });

  for (const view of views) {
    it(`has no gap and no overlap between the places from ${view}`, () => {
      const { viewBox, outline, places } = bodyMap[view];
      const [x, y, width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
      const canvas = document.createElement('canvas').getContext('2d')!;
      const leg = new Path2D(outline);
      const paths = Object.values(places).map((path) => new Path2D(path));
      let inside = 0;
      const wrong = { twice: 0, outside: 0, free: 0 };
      for (let down = y + 0.37; down < y + height; down += 3) {
        for (let along = x + 0.37; along < x + width; along += 3) {
          const found = paths.filter((path) => canvas.isPointInPath(path, along, down)).length;
          const isLeg = canvas.isPointInPath(leg, along, down);
          inside += Number(isLeg);
          wrong.twice += Number(found > 1);
          wrong.outside += Number(found > 0 && !isLeg);
          wrong.free += Number(found === 0 && isLeg);
        }
      }
      // A point on the very border may count for both sides.
      expect(wrong.twice + wrong.outside).to.be.at.most(inside / 1000);
      // Belly, back and the start of the waist belong to nobody.
      expect(wrong.free / inside).to.be.below({ front: 0.18, back: 0.09, inner: 0.001, outer: 0.06, sole: 0.001 }[view]);
    });
  }

  it('names every place in exactly one area of the list', () => {
    expect(areaIds.flatMap(placesIn)).to.have.members(placeIds);
  });
});

/**
 * The side of the largest square, in pixels, in which every point means the place, near misses counted; or of one that is
 * large enough. Asked on a grid, so that it is a little too small rather than too large; on a finer one where that is too small.
 */
function fingerRoom(map: LegPainMapDriver, place: string, enough = 26): number {
  const rooms = [8, 4, 2].map((step) => () => roomOnGrid(map, place, enough, step));
  return rooms.reduce((room, finer) => (room >= enough ? room : finer()), 0);
}

function roomOnGrid(map: LegPainMapDriver, place: string, enough: number, step: number): number {
  const turns = Array.from({ length: 8 }, (_, turn) => (turn * Math.PI) / 4);
  const path = map.place(place, 'left');
  path.scrollIntoView({ block: 'center' });
  const { left, right, top, bottom } = path.getBoundingClientRect();
  let best = 0;
  let above: number[] = [];
  const at = (x: number, y: number) => map.root.elementFromPoint(x, y);
  const means = (x: number, y: number) => {
    const hit = at(x, y);
    if (hit === path || (hit as SVGElement | null)?.dataset.place) return hit === path;
    return [6, 12].some((reach) => turns.some((angle) => at(x + reach * Math.cos(angle), y + reach * Math.sin(angle)) === path));
  };
  for (let y = top - 12; y <= bottom + 12; y += step) {
    const row: number[] = [];
    for (let x = left - 12, column = 0; x <= right + 12; x += step, column++) {
      row[column] = means(x, y) ? 1 + Math.min(row[column - 1] ?? 0, above[column] ?? 0, above[column - 1] ?? 0) : 0;
      best = Math.max(best, row[column]!);
    }
    if (best * step >= enough) break;
    above = row;
  }
  return best * step;
}
