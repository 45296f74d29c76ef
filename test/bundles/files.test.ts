import { expect } from '@open-wc/testing';

interface Manifest {
  modules: { declarations?: { tagName?: string }[] }[];
}

/** Whatever a site loads, with the script tag it would write. */
const ways: Record<string, string> = {
  'the loader': '<script type="module" src="/dist/leg-pain-widgets.js"></script>',
  'the one-file module': '<script type="module" src="/dist/leg-pain-widgets.all.js"></script>',
  'the classic script': '<script src="/dist/leg-pain-widgets.classic.js"></script>',
};

describe('the built files', () => {
  let tags: string[];

  before(async function () {
    const answer = await fetch('/dist/integrity.json');
    if (!answer.ok) this.skip(); // nothing is bundled yet
    tags = await describedTags();
    expect(tags).not.to.be.empty;
  });

  for (const [way, script] of Object.entries(ways)) {
    it(`define every tag that a fresh page holds, with ${way}`, async () => {
      const page = await openPage(`${script}${tags.map((tag) => `<${tag}></${tag}>`).join('')}`);
      await Promise.all(tags.map((tag) => page.customElements.whenDefined(tag)));
      for (const tag of tags) {
        const { shadowRoot } = page.document.querySelector(tag)!;
        expect(shadowRoot, `<${tag}> draws nothing`).not.to.equal(null);
      }
    });
  }
});

async function describedTags(): Promise<string[]> {
  const { modules } = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
  return modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
}

/** A page of its own inside this one, because a registry cannot be emptied. */
async function openPage(body: string): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><title>A clinic</title><body>${body}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentWindow as Window & typeof globalThis;
}
