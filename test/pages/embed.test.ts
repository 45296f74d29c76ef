import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { tags as loaded } from '../../src/bundles/tags.js';
import { modes } from '../../src/elements/symptom-checker/symptom-checker.types.js';
import { printModes } from '../../src/elements/faq-accordion/faq-accordion.types.js';
import { sideChoices, views } from '../../src/elements/leg-pain-map/leg-pain-map.types.js';
import { readAddress } from '../../src/pages/embed/address.js';
import { options, optionsOf, tokens, widgetTags, type WidgetTag } from '../../src/pages/embed/options.js';
import { tokens as tokenStyles } from '../../src/shared/tokens.styles.js';
import { closePages, openPage } from '../drivers/page.js';
import { payloads } from '../hosts/payloads.js';
import { closeFrames, drawn, embed, listen, type HeightMessage } from './embed.driver.js';

/** As the snippet of the builder writes it. */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const read = (asked: Record<string, string>) => readAddress(new URLSearchParams(asked));

let heard: ReturnType<typeof listen>;

/** A widget may grow once more after it has first been drawn. */
async function atRest({ style }: HTMLIFrameElement): Promise<boolean> {
  const before = style.height;
  await aTimeout(200);
  return before !== '' && before === style.height;
}

describe('embed.html', () => {
  beforeEach(() => (heard = listen()));
  afterEach(() => {
    heard.stop();
    closeFrames();
  });

  describe('shows', () => {
    for (const widget of widgetTags) {
      it(`<${widget}>`, async () => {
        await drawn(embed({ widget, site: JSON.stringify({ clinic: { phone: '604 555 0142' } }) }), widget);
      });
    }

    it('the widget as its options say, under the names of the tag’s attributes', async () => {
      const element = await drawn(embed({ widget: 'symptom-checker', mode: 'information', 'heading-level': '3' }), 'symptom-checker');
      expect(element.getAttribute('mode')).to.equal('information');
      expect(element.shadowRoot!.querySelector('h2')).to.equal(null);
    });

    it('a ready theme, and what is changed in it', async () => {
      const frame = embed({ widget: 'faq-accordion', theme: 'compact; accent: #ff0000' });
      await drawn(frame, 'faq-accordion');
      const page = frame.contentDocument!.documentElement;
      await waitUntil(() => getComputedStyle(page).getPropertyValue('--leg-pain-font-size') === '14px', 'the theme is there', { timeout: 8000 });
      expect(page.style.getPropertyValue('--leg-pain-accent')).to.equal('#ff0000');
    });

    it('the language, the scheme and the theme that are asked for', async () => {
      const frame = embed({ widget: 'faq-accordion', lang: 'ar', scheme: 'dark', theme: 'accent: #ff0000; radius: 0' });
      const element = await drawn(frame, 'faq-accordion');
      expect(element.shadowRoot!.querySelector('h2')!.textContent).not.to.equal('Frequent questions');
      const page = frame.contentDocument!.documentElement;
      expect([page.lang, page.dir, page.style.colorScheme]).to.deep.equal(['ar', 'rtl', 'dark']);
      expect(getComputedStyle(element).getPropertyValue('--leg-pain-accent')).to.equal('#ff0000');
    });

    it('what the site says about itself', async () => {
      const site = JSON.stringify({ emergencyNumber: '112' });
      const element = await drawn(embed({ widget: 'faq-accordion', site }), 'faq-accordion');
      expect(element.shadowRoot!.textContent).to.contain('112');
    });

    it('a calm sentence when there is no such widget', async () => {
      const frame = embed({ widget: 'leg-pain-oracle', lang: 'fr' });
      await waitUntil(() => frame.contentDocument?.querySelector('p'));
      expect(frame.contentDocument!.querySelector('p')!.textContent).to.match(/^Cette partie de la page n’est pas encore bien réglée\..*urgence/);
    });

    it('the widget in a sandbox without an origin', async () => {
      const frame = embed({ widget: 'symptom-checker', id: 'boxed' }, { sandbox });
      await waitUntil(() => heard.messages.some(({ data }) => data.height > 300), 'the frame tells the height of a drawn widget', { timeout: 8000 });
      const { origin, source, data } = heard.messages.at(-1)!;
      expect(origin).to.equal('null');
      expect(source === frame.contentWindow).to.equal(true);
      expect(data.id).to.equal('boxed');
    });
  });

  describe('says what it cannot use', () => {
    it('for a widget it does not know, with those it knows', () => {
      expect(read({ widget: 'oracle' })).to.deep.include({
        widget: undefined,
        problems: [`widget=oracle is not one of ${widgetTags.join(', ')}.`],
      });
      expect(read({}).problems[0]).to.contain('symptom-checker, leg-pain-map');
    });

    it('for an option it does not know, and shows the widget all the same', async () => {
      const asked = { widget: 'symptom-checker', colour: 'red' };
      expect(read(asked).problems).to.deep.equal([
        'colour is not an option of symptom-checker. Options: widget, lang, scheme, theme, site, id, mode, history, heading-level, group.',
      ]);
      await drawn(embed(asked), 'symptom-checker');
    });

    it('for values, with those that are allowed', () => {
      const { problems, lang, scheme, options: left } = read({ widget: 'symptom-checker', mode: 'oracle', lang: 'xx', scheme: 'pink' });
      expect(problems).to.have.members([
        'mode=oracle is not one of triage, information.',
        'lang=xx is not one of en, fr, ar.',
        'scheme=pink is not one of light, dark, auto.',
      ]);
      expect([lang, scheme, left]).to.deep.equal(['en', 'light', {}]);
    });

    for (const theme of ['accent: url(https://evil.example)', 'font: x; } * { color: red', 'accent: var(--secret)', 'background: red', 'radius: red', 'accent']) {
      it(`for the theme ${theme}`, () => {
        const { problems, theme: left } = read({ widget: 'faq-accordion', theme });
        expect(problems).not.to.be.empty;
        expect(Object.values(left).join()).not.to.match(/url|var|red/);
      });
    }

    it('for markup in every value, and lets none of it through', () => {
      for (const payload of payloads) {
        const asked = Object.fromEntries(['lang', 'scheme', 'mode', 'heading-level', 'history', payload].map((name) => [name, payload]));
        const { widget, problems, options: left, lang, scheme, theme } = read({ ...asked, widget: 'symptom-checker', theme: `${payload}; accent: ${payload}` });
        expect([widget, lang, scheme, Object.keys(left).filter((name) => name !== 'history')], payload).to.deep.equal(['symptom-checker', 'en', 'light', []]);
        expect(Object.values(theme).join(), payload).not.to.match(/[<>;{}\\]|url|expression/);
        expect(problems.length, payload).to.be.above(3);
        expect(read({ widget: payload }).widget).to.equal(undefined);
      }
    });

    it('in the console', async () => {
      const frame = embed('');
      const { console } = frame.contentWindow as Window & typeof globalThis;
      const warnings: string[] = [];
      // The first document of a frame lends its window to the second one.
      console.warn = (...parts: unknown[]) => warnings.push(parts.map(String).join(' '));
      await waitUntil(() => frame.contentDocument?.querySelector('p'));
      if ((frame.contentWindow as Window & typeof globalThis).console === console) {
        expect(warnings.join()).to.contain('leg-pain-widgets: the address of this frame: widget= is not one of symptom-checker');
      }
    });

    it('and takes `single=false` for no', () => {
      expect(read({ widget: 'faq-accordion', 'single': 'false' }).options).to.deep.equal({});
      expect(read({ widget: 'faq-accordion', 'single': '' }).options).to.deep.equal({ 'single': '' });
    });
  });

  describe('knows', () => {
    it('every option of every tag, and no other', async () => {
      const { modules } = (await (await fetch('/dist/custom-elements.json')).json()) as {
        modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
      };
      for (const { tagName, attributes = [] } of modules.flatMap(({ declarations = [] }) => declarations)) {
        if (!tagName || !(tagName in loaded)) continue;
        expect(widgetTags, `add <${tagName}> to src/pages/embed/options.ts`).to.include(tagName);
        const names = optionsOf(tagName as WidgetTag).map(([name]) => name);
        expect(names, `src/pages/embed/options.ts and the attributes of <${tagName}>`).to.have.members(attributes.map(({ name }) => name));
      }
    });

    it('the values that the elements allow', () => {
      expect(options['symptom-checker'].mode).to.deep.equal(modes);
      expect(options['leg-pain-map'].view).to.have.members([...views]);
      expect(options['leg-pain-map'].side).to.have.members([...sideChoices]);
      expect(options['faq-accordion'].print).to.deep.equal(printModes);
    });

    it('every token of the widgets', () => {
      const used = new Set([...tokenStyles.cssText.matchAll(/--leg-pain-([\w-]+)/g)].map(([, name]) => name));
      expect(Object.keys(tokens)).to.have.members([...used]);
    });
  });
});

describe('leg-pain-host.js', () => {
  let script: HTMLScriptElement;

  before(async () => {
    script = document.createElement('script');
    script.src = '/dist/leg-pain-host.js';
    document.head.append(script);
    await new Promise((resolve) => script.addEventListener('load', resolve));
  });
  beforeEach(() => (heard = listen()));
  afterEach(() => {
    heard.stop();
    closeFrames();
    closePages();
  });

  /** The frame once it has told its height. */
  async function told(attributes: Record<string, string> = {}, widget = 'faq-accordion'): Promise<HTMLIFrameElement> {
    const frame = embed({ widget }, attributes);
    await waitUntil(() => heard.messages.some(({ source, data }) => source === frame.contentWindow && data.height > 300), 'it tells its height', { timeout: 8000 });
    return frame;
  }
  /** A message as another page could send it; a real one can carry neither a foreign window nor a foreign origin. */
  const pretend = (from: { data?: unknown; source?: Window | null; origin?: string }) => dispatchEvent(new MessageEvent('message', from));
  const good: HeightMessage = { type: 'leg-pain-height', height: 1234, id: '' };
  const { origin } = location;

  it('gives a frame the height it asks for, and follows it', async () => {
    const frame = await told();
    await waitUntil(() => frame.offsetHeight !== 400);
    const { body } = frame.contentDocument!;
    const closed = frame.offsetHeight;
    expect(closed).to.be.closeTo(body.offsetHeight, 1);
    const [first] = body.querySelector('faq-accordion')!.shadowRoot!.querySelectorAll<HTMLButtonElement>('.question');
    first!.click();
    await waitUntil(() => frame.offsetHeight > closed, 'it grows');
    first!.click();
    await waitUntil(() => frame.offsetHeight === closed, 'it shrinks again');
  });

  it('also a frame in a sandbox without an origin', async () => {
    const frame = await told({ sandbox });
    await waitUntil(() => frame.style.height !== '', 'the height is set');
    expect(frame.offsetHeight).to.be.greaterThan(300);
  });

  it('asks the frames that have spoken before it came', async () => {
    const frame = await told();
    frame.style.height = '';
    const again = document.createElement('script');
    again.src = script.src;
    document.head.append(again);
    await waitUntil(() => frame.style.height !== '', 'the height is set');
    again.remove();
  });

  it('leaves a frame alone that is not marked', async () => {
    const frame = embed({ widget: 'faq-accordion' });
    frame.removeAttribute('data-leg-pain-frame');
    await waitUntil(() => heard.messages.some(({ data }) => data.height > 300), '', { timeout: 8000 });
    expect(frame.style.height).to.equal('');
  });

  describe('believes no hostile message', () => {
    let frame: HTMLIFrameElement;
    let height: string;

    beforeEach(async () => {
      frame = await told();
      await waitUntil(() => atRest(frame), 'the height is set for good', { timeout: 8000 });
      ({ height } = frame.style);
    });

    it('from another window, though it knows the frame’s id', async () => {
      const stranger = await openPage(`<script>parent.postMessage({ type: 'leg-pain-height', height: 9999, id: '' }, '*')</script>`);
      await waitUntil(() => heard.messages.some(({ source, data }) => source === stranger && data.height === 9999));
      pretend({ data: good, source: window, origin });
      pretend({ data: good, source: null, origin });
      expect(frame.style.height).to.equal(height);
    });

    it('from another origin in the frame’s own window', () => {
      for (const foreign of ['https://evil.example', 'null', '', `${origin}.evil.example`]) {
        pretend({ data: good, source: frame.contentWindow, origin: foreign });
      }
      expect(frame.style.height).to.equal(height);
    });

    it('with the page’s origin from a frame that should have none', () => {
      // Only the frame's next document will have no origin, so this one can play both parts.
      frame.setAttribute('sandbox', sandbox);
      pretend({ data: good, source: frame.contentWindow, origin });
      expect(frame.style.height).to.equal(height);
      pretend({ data: good, source: frame.contentWindow, origin: 'null' });
      expect(frame.style.height).to.equal('1234px');
    });

    const strange: unknown[] = [null, undefined, 'leg-pain-height', 7, [], {}, { type: 'height', height: 500 }];
    const heights: unknown[] = [-1, 0, NaN, Infinity, 1e9, '500', '1px;position:fixed', { valueOf: () => 500 }, [500], null, true];
    for (const data of [...strange, ...heights.map((each) => ({ type: 'leg-pain-height', height: each }))]) {
      it(`such as ${typeof data === 'object' && data && 'height' in data ? `height ${String(data.height)}` : (JSON.stringify(data) ?? 'nothing')}`, () => {
        pretend({ data, source: frame.contentWindow, origin });
        expect(frame.style.height).to.equal(height);
      });
    }

    it('while a right one still counts', () => {
      pretend({ data: good, source: frame.contentWindow, origin });
      expect(frame.style.height).to.equal('1234px');
    });
  });
});
