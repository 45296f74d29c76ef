import { expect, waitUntil } from '@open-wc/testing';
import type { Library } from '../../src/pages/builder/choice.js';
import { plainChoice } from '../../src/pages/builder/choice.js';
import { head, tag } from '../../src/pages/builder/markup.js';
import { library } from '../drivers/host.js';
import { closePages, openPage } from '../drivers/page.js';

const choice = plainChoice('faq-accordion');
const wrong = `sha384-${btoa('x'.repeat(48))}`;
/** A script in the page's head, before any of ours. */
const listening = `<script>window.errors = []; console.error = (...parts) => errors.push(parts.join(' '))</script>`;

describe('a snippet with checksums', () => {
  let ours: Library;
  const open = (changed: Partial<Library> = {}) => openPage(tag(choice), { head: listening + head(choice, { ...ours, ...changed }) });
  const openWithout = (...files: string[]) => open({ integrity: { ...ours.integrity, ...Object.fromEntries(files.map((file) => [file, wrong])) } });
  const shared = () => Object.keys(ours.integrity).find((file) => file.startsWith('chunks/shared-'))!;
  const whole = 'leg-pain-widgets.all.js';

  before(async () => {
    ours = await library();
  });
  afterEach(closePages);

  for (const [what, file] of Object.entries({ 'as it is': () => [], 'of which one chunk is not what was promised': () => [shared()] })) {
    it(`${what} shows the widget`, async () => {
      const page = await openWithout(...file());
      await waitUntil(() => page.document.querySelector('faq-accordion')?.shadowRoot?.querySelector('h2'), 'it is shown', { timeout: 9000 });
    }).timeout(12_000);
  }

  it('makes the browser refuse the loader when it is not what was promised', async () => {
    const page = await openWithout('leg-pain-widgets.js');
    expect(page.document.querySelector('faq-accordion')!.shadowRoot).to.equal(null);
  });

  it('makes the browser refuse every file that is not what was promised, however often it is tried', async () => {
    const page = (await openWithout(shared(), whole)) as Window & typeof globalThis & { errors: string[] };
    await waitUntil(() => page.errors.some((error) => error.includes('faq-accordion could not be loaded')), 'the loader gives up', { timeout: 9000 });
    const element = page.document.querySelector('faq-accordion')!;
    expect(element.shadowRoot).to.equal(null);
    expect(element.textContent).to.contain('call a doctor');
  }).timeout(12_000);
});
