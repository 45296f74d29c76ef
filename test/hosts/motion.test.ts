import { expect } from '@open-wc/testing';
import { emulate } from '../drivers/emulate.js';
import { closeFixture, elementsOf, openFixture } from '../drivers/fixture-page.js';
import { visits } from '../fixtures/symptom-checker.fixtures.js';
import type { Fixture } from '../fixtures/index.js';

interface Move {
  readonly fixture: Fixture;
  /** What the visitor presses. */
  readonly press: string;
  /** The animations that explain what comes of it. */
  readonly names: readonly string[];
}

const map: Fixture = { name: 'map', html: '<leg-pain-map value="calf:left kneecap:right"></leg-pain-map>', presses: ['.chosen li:last-child button'] };
const list: Fixture = { name: 'list', html: '<condition-list conditions="calf-strain sciatica"></condition-list>', presses: ['.name'] };
const guide: Fixture = { name: 'guide', html: '<treatment-guide></treatment-guide>' };
const interview: Fixture = { name: 'interview', html: '<symptom-checker history="off"></symptom-checker>', answers: visits['self-care'], until: 'look' };

const moves: Record<string, Move> = {
  'the panel becomes another place’s': { fixture: map, press: '.chosen li:first-child button', names: ['arrive'] },
  'a condition opens': { fixture: list, press: '.entry:last-child .name', names: ['unfold'] },
  'a part of the guide opens': { fixture: guide, press: '.section', names: ['unfold'] },
  'the question before comes back': { fixture: interview, press: '.moves .secondary', names: ['enter'] },
};

/** Everything that moves in the elements within the third of a second after something is done. */
async function movingAfter(box: HTMLElement, act: () => void): Promise<Set<Animation>> {
  const moving = new Set<Animation>();
  act();
  for (const end = performance.now() + 350; performance.now() < end; ) {
    await new Promise(requestAnimationFrame);
    for (const { shadowRoot } of elementsOf(box)) for (const each of shadowRoot!.getAnimations()) moving.add(each);
  }
  return moving;
}

const namesOf = (moving: Set<Animation>): string[] => [...moving].filter((each) => each instanceof CSSAnimation).map(({ animationName }) => animationName);

const within = (box: HTMLElement, selector: string): HTMLElement => elementsOf(box)[0]!.shadowRoot!.querySelector(selector)!;

/** How far to the right of its place the question begins, once this button is pressed. */
async function startOfQuestion(box: HTMLElement, button: string): Promise<number> {
  const moving = await movingAfter(box, () => within(box, button).click());
  const question = within(box, '.question fieldset');
  const enters = [...moving].find(({ effect }) => (effect as KeyframeEffect).target === question)!;
  const there = question.getBoundingClientRect().left;
  enters.pause();
  enters.currentTime = 0;
  const { left } = question.getBoundingClientRect();
  enters.finish();
  return left - there;
}

describe('motion explains what has changed', () => {
  afterEach(closeFixture);

  for (const [name, { fixture, press, names }] of Object.entries(moves)) {
    it(`when ${name}, for a moment`, async () => {
      const box = await openFixture(fixture);
      const moving = await movingAfter(box, () => within(box, press).click());
      expect(namesOf(moving)).to.deep.equal(names);
      for (const each of moving) expect(Number(each.effect!.getComputedTiming().endTime)).to.be.at.most(300);
    });

    it(`but not when ${name} for a visitor who wants none`, async function () {
      await emulate(this, { 'prefers-reduced-motion': 'reduce' });
      const box = await openFixture(fixture);
      expect([...(await movingAfter(box, () => within(box, press).click()))]).to.deep.equal([]);
    });
  }

  for (const [lang, sign] of [['en', 1], ['ar', -1]] as const) {
    it(`when a question comes from its side, in ${lang}`, async () => {
      const box = await openFixture({ ...interview, lang });
      expect(Math.sign(await startOfQuestion(box, '.moves .secondary')), 'the one before').to.equal(-sign);
      expect(Math.sign(await startOfQuestion(box, '.moves button')), 'the next one').to.equal(sign);
    });
  }

  it('not when a page opens: the first question stands still', async () => {
    const box = await openFixture({ name: 'start', html: '<symptom-checker></symptom-checker>' });
    expect(namesOf(await movingAfter(box, () => within(box, '.question input').click()))).to.deep.equal([]);
  });

  it('while the focus is where it will be at once', async () => {
    const box = await openFixture(interview);
    const checker = elementsOf(box)[0]! as HTMLElement & { updateComplete: Promise<boolean> };
    within(box, '.moves .secondary').click();
    await checker.updateComplete;
    expect(checker.shadowRoot!.activeElement?.id).to.equal('question');
    expect(within(box, '.question fieldset').getAnimations().length).to.equal(1);
  });
});
