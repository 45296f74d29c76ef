import { expect } from '@open-wc/testing';
import { emulate } from '../drivers/emulate.js';
import { closeFixture, openFixture } from '../drivers/fixture-page.js';
import { fixtures } from '../fixtures/index.js';

interface Result {
  ruleId: string;
  value: [policy: string, result: string];
  path: { dom: string };
  message: string;
  snippet: string;
}

interface Checker {
  check(node: Node, rulesets: string[]): Promise<{ results: Result[] }>;
}

/** Every rule of the set counts; what it only thinks possible, or recommends, does not. */
async function violations(box: HTMLElement, checker: Checker): Promise<string[]> {
  const { results } = await checker.check(box, ['IBM_Accessibility']);
  return results
    .filter(({ value: [policy, result] }) => policy === 'VIOLATION' && result === 'FAIL')
    .map(({ ruleId, message, path, snippet }) => `${ruleId}: ${message} ${path.dom} ${snippet}`);
}

describe('IBM’s accessibility checker finds no violation', () => {
  let checker: Checker;

  before(async () => {
    const script = document.createElement('script');
    script.src = '/node_modules/accessibility-checker-engine/ace.js';
    document.head.append(script);
    await new Promise((resolve) => (script.onload = resolve));
    checker = new (globalThis as unknown as { ace: { Checker: new () => Checker } }).ace.Checker();
  });
  afterEach(closeFixture);

  for (const fixture of fixtures) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`in ${fixture.name}, ${scheme}`, async function () {
        await emulate(this, { width: 800 });
        const box = await openFixture({ ...fixture, scheme });
        expect(await violations(box, checker)).to.deep.equal([]);
      }).timeout(30_000);
    }
  }

  it('but would notice a button without a name, inside an element', async function () {
    await emulate(this, { width: 800 });
    const box = await openFixture({ name: 'unnamed', html: '<care-advice></care-advice>' });
    box.querySelector('care-advice')!.shadowRoot!.querySelector('.root')!.append(document.createElement('button'));
    expect((await violations(box, checker)).join()).to.contain('button');
  });
});
