import { expect, waitUntil } from '@open-wc/testing';
import type { Library } from '../../src/pages/builder/choice.js';
import { plainChoice } from '../../src/pages/builder/choice.js';
import { head, tag } from '../../src/pages/builder/markup.js';
import { closePages, openPage } from '../drivers/page.js';

const choice = plainChoice('faq-accordion');
const wrong = `sha384-${btoa('x'.repeat(48))}`;

describe('a snippet with checksums', () => {
  let library: Library;
  const open = (changed: Partial<Library> = {}) => openPage(tag(choice), { head: head(choice, { ...library, ...changed }) });
  const shared = () => Object.keys(library.integrity).find((file) => file.startsWith('chunks/shared-'))!;

  before(async () => {
    const answer = (await (await fetch('/dist/snippets.json')).json()) as Library;
    library = { ...answer, base: `${location.origin}/dist/` };
  });
  afterEach(closePages);

  it('shows the widget', async () => {
    const page = await open();
    await waitUntil(() => page.document.querySelector('faq-accordion')?.shadowRoot?.querySelector('h2'), '', { timeout: 5000 });
  });

  for (const what of ['the loader', 'a file that the loader imports']) {
    it(`makes the browser refuse ${what} when it is not what was promised`, async function () {
      const file = what === 'the loader' ? 'leg-pain-widgets.js' : shared();
      const page = await open({ integrity: { ...library.integrity, [file]: wrong } });
      // The loader tries once more after a second, which must not help.
      await new Promise((resolve) => setTimeout(resolve, 2500));
      const element = page.document.querySelector('faq-accordion')!;
      expect(element.shadowRoot).to.equal(null);
      expect(element.textContent).to.contain('call a doctor');
    });
  }
});
