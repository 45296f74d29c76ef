import { expect, waitUntil } from '@open-wc/testing';
import { platforms, type PlatformId } from '../../src/pages/builder/platforms.js';
import { readableOn } from '../../src/pages/builder/theme-fields.js';
import { optionsOf, widgetTags } from '../../src/pages/embed/options.js';
import { openPage } from '../drivers/page.js';
import { BuilderDriver } from './builder.driver.js';

/** An npm snippet is for a bundler: test/doors/snippets.test.ts. */
const pasted = (Object.keys(platforms) as PlatformId[]).filter((each) => each !== 'npm' && each !== 'iframe');
const twoPlaces: PlatformId[] = ['html', 'wordpress', 'drupal'];
const hostile = `O'Neil & "Sons" </script><img src=x onerror="top.ran = true"> {{ 7 }} {% x %}`;

/** The parts as a site's page then holds them: the first in its head, the others in a text that an editor has wrapped. */
function paste(platform: PlatformId, codes: string[]): Promise<Window & typeof globalThis> {
  const [first = '', ...others] = codes;
  return twoPlaces.includes(platform) ? openPage(`<h1>Clinic</h1><p>${others.join('<br>')}</p>`, { head: first }) : openPage(`<h1>Clinic</h1>${codes.join('')}`);
}

describe('builder.html', () => {
  afterEach(BuilderDriver.close);

  describe('copies code that works as pasted', () => {
    for (const platform of pasted) {
      it(`for ${platforms[platform].name}`, async () => {
        const builder = await BuilderDriver.open();
        builder.choose('widget', 'symptom-checker');
        builder.fill('option-mode', 'information');
        builder.fill('lang', 'fr');
        builder.fill('scheme', 'dark');
        builder.fill('clinic.name', hostile);
        builder.fill('clinic.phone', '604 555 0142');
        builder.fill('emergencyNumber', '112');
        builder.choose('platform', platform);

        const code = builder.codes.join('\n');
        expect(code).not.to.match(/\{\{|\{%|\{#/);
        const page = await paste(platform, builder.codes);
        const shown = () => page.document.querySelector('symptom-checker')?.shadowRoot?.querySelector('.root');
        await waitUntil(() => shown()?.textContent.includes('112'), 'the widget is drawn with the emergency number', { timeout: 8000 });
        const widget = page.document.querySelector('symptom-checker')!;
        expect(shown()!.getAttribute('lang')).to.equal('fr');
        expect(widget.getAttribute('mode')).to.equal('information');
        expect(getComputedStyle(widget).colorScheme).to.equal('dark');
        expect(page.document.querySelector('img')).to.equal(null);
        expect('ran' in globalThis).to.equal(false);
      });
    }

    it('for an iframe, whose script sets its height', async () => {
      const builder = await BuilderDriver.open();
      builder.choose('widget', 'faq-accordion');
      builder.fill('clinic.name', hostile);
      builder.fill('option-heading-level', '3');
      builder.choose('platform', 'iframe');
      const page = await paste('iframe', builder.codes);
      const frame = page.document.querySelector('iframe')!;
      const { searchParams } = new URL(frame.src);
      expect(Object.fromEntries(searchParams)).to.deep.equal({
        widget: 'faq-accordion',
        'heading-level': '3',
        site: JSON.stringify({ clinic: { name: hostile } }),
      });
      expect(frame.title).to.equal('Questions about leg pain');
      await waitUntil(() => frame.style.height.endsWith('px'), 'the height is set', { timeout: 8000 });
    });

    for (const widget of widgetTags) {
      it(`for <${widget}> with every one of its options`, async () => {
        const builder = await BuilderDriver.open();
        builder.choose('widget', widget);
        const said: Record<string, string> = {};
        for (const [name, kind] of optionsOf(widget)) {
          if (kind === 'flag') builder.field(`option-${name}`).click();
          else builder.fill(`option-${name}`, (said[name] = kind === 'text' ? 'calf:left' : kind.at(-1)!));
          said[name] ??= '';
        }
        const [, tag = ''] = builder.codes;
        const element = new DOMParser().parseFromString(tag, 'text/html').querySelector(widget)!;
        expect(Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)]))).to.deep.equal(said);
      });
    }

    it('from the folder that is named, of which it says when visitors could not reach it', async () => {
      const builder = await BuilderDriver.open();
      builder.fill('base', 'https://cdn.example/leg-pain-widgets/0.1.0');
      expect(builder.codes[0]).to.contain('src="https://cdn.example/leg-pain-widgets/0.1.0/leg-pain-widgets.js" integrity="sha384-');
      expect(builder.text('#base-problem')).to.equal('');
      builder.fill('base', 'http://localhost:8080/');
      expect(builder.text('#base-problem')).to.contain('https');
    });

    it('without the checksums of the chunks where a page has an import map of its own', async () => {
      const builder = await BuilderDriver.open();
      expect(builder.codes[0]).to.contain('importmap');
      builder.field('pinned').click();
      expect(builder.codes[0]).not.to.contain('importmap');
    });
  });

  describe('shows', () => {
    it('the widget as it will be, in a frame that grows with it', async () => {
      const builder = await BuilderDriver.open();
      await waitUntil(() => builder.preview.style.height !== '', 'the preview tells its height', { timeout: 8000 });
      const heard: string[] = [];
      builder.document.defaultView!.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => heard.push(data.type));
      builder.choose('widget', 'faq-accordion');
      await waitUntil(() => heard.includes('leg-pain-height'), 'another widget has come', { timeout: 8000 });
    });

    it('a colour of one’s own, with words on it that can be read', async () => {
      const builder = await BuilderDriver.open();
      builder.field('own-accent').click();
      builder.fill('accent', '#ffd166');
      expect(builder.codes[0]).to.contain('--leg-pain-accent: #ffd166;\n  --leg-pain-on-accent: #000000;');
      expect([readableOn('#0b6470'), readableOn('#2f6b2f'), readableOn('#777777')]).to.deep.equal(['#ffffff', '#ffffff', '#000000']);
    });

    it('a ready theme, in the page and in a frame', async () => {
      const builder = await BuilderDriver.open();
      builder.fill('look', 'compact');
      expect(builder.codes[0]).to.match(/<link rel="stylesheet" href="[^"]+\/themes\/compact\.css" integrity="sha384-[^"]+" crossorigin="anonymous">/);
      const page = await paste('html', builder.codes);
      const root = () => page.document.querySelector('symptom-checker')?.shadowRoot?.querySelector('.root');
      await waitUntil(() => root() && page.getComputedStyle(root()!).fontSize === '14px', 'the theme is there', { timeout: 8000 });
      builder.choose('platform', 'iframe');
      expect(builder.codes[0]).to.contain('theme=compact');
    });

    it('what is wrong with a token, and leaves it out', async () => {
      const builder = await BuilderDriver.open();
      builder.fill('tokens', 'radius: 0\naccent: url(https://evil.example)\n--leg-pain-shine: 1');
      expect(builder.document.querySelector('#theme-problems')!.textContent).to.match(/accent: url.*color is needed\. shine is not one of/);
      expect(builder.codes[0]).to.contain('--leg-pain-radius: 0;').and.not.to.contain('evil');
    });
  });

  describe('checks the clinic’s settings', () => {
    it('and names what is wrong at its field', async () => {
      const builder = await BuilderDriver.open();
      builder.fill('clinic.booking', 'javascript:alert(1)');
      expect(builder.text('[id="clinic.booking-problem"]')).to.contain('https:, tel: or mailto: address is needed');
      expect(builder.field('clinic.booking').getAttribute('aria-invalid')).to.equal('true');
      expect(builder.codes.join()).not.to.contain('javascript:');
      builder.fill('clinic.booking', 'https://clinic.example/book');
      expect(builder.text('[id="clinic.booking-problem"]')).to.equal('');
      expect(builder.codes.join()).to.contain('https://clinic.example/book');
    });

    it('that are pasted: says every problem by name and takes over the rest', async () => {
      const builder = await BuilderDriver.open();
      builder.fill('settings', '{"clinic": {"phone": "604 555 0142", "fax": "1"}, "emergencyNumber": 7, "__proto__": {"x": 1}}');
      const problems = [...builder.document.querySelectorAll('#settings-report li')].map(({ textContent }) => textContent);
      expect(problems.join('\n')).to.match(/clinic\.fax is not known/).and.match(/emergencyNumber: 7 is left out/).and.match(/__proto__ is not known/);
      expect(builder.field('clinic.phone').value).to.equal('604 555 0142');
      expect(builder.codes.join()).to.contain('604 555 0142').and.not.to.contain('fax');
    });

    it('that are loaded from a file', async () => {
      const builder = await BuilderDriver.open();
      builder.load('site.json', '{"clinic": {"name": "Harbour"}}');
      await waitUntil(() => builder.field('clinic.name').value === 'Harbour');
      expect(builder.document.querySelector('#settings-report')!.textContent).to.contain('Everything in it can be used');
    });

    it('and says so when they are not JSON', async () => {
      const builder = await BuilderDriver.open();
      builder.fill('clinic.name', 'Harbour');
      builder.fill('settings', '{ clinic');
      expect(builder.document.querySelector('#settings-report')!.textContent).to.contain('not JSON');
      expect(builder.field('clinic.name').value).to.equal('Harbour');
    });
  });

  describe('speaks', () => {
    it('when something is copied, each time', async () => {
      const builder = await BuilderDriver.open();
      expect(await builder.copy()).to.match(/^Part 1 of 2 is (copied|selected)/);
      builder.document.querySelector('#copied')!.textContent = '';
      expect(await builder.copy()).to.match(/^Part 1 of 2/);
      expect(builder.document.querySelector('#copied')!.getAttribute('role')).to.equal('status');
    });

    it('in a way that axe finds nothing against', async function () {
      this.timeout(20_000);
      const builder = await BuilderDriver.open('<script src="/node_modules/axe-core/axe.min.js"></script>');
      for (const details of builder.document.querySelectorAll('details')) details.open = true;
      builder.fill('clinic.phone', 'abc');
      builder.fill('settings', '{"colour": 1}');
      const { violations } = await builder.axe.run({ exclude: [['iframe']] });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
    });

    it('at 320 pixels without scrolling sideways', async () => {
      const builder = await BuilderDriver.open();
      (builder.document.defaultView!.frameElement as HTMLElement).style.inlineSize = '320px';
      for (const details of builder.document.querySelectorAll('details')) details.open = true;
      expect(builder.document.documentElement.scrollWidth).to.be.at.most(320);
    });
  });
});
