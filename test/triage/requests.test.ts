import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { triageDataset as dataset } from '../../src/dataset/triage-dataset.js';
import { beliefOf } from '../../src/triage/belief.js';
import { explain } from '../../src/triage/explain.js';
import { factsOf } from '../../src/triage/facts.js';
import { read, start, step, TriageError, type Answer, type PlaceAnswer, type TriageErrorCode, type TriageState } from '../../src/triage/index.js';
import { levelOf } from '../../src/triage/level.js';

const none: Answer = { kind: 'findings', findings: [] };

function refuses(code: TriageErrorCode, act: () => unknown): void {
  assert.throws(act, (error) => error instanceof TriageError && error.code === code && error.message.includes('leg-pain-widgets triage'));
}

function answered(...answers: [string, Answer][]): TriageState {
  return answers.reduce((state, [question, answer]) => step(dataset, state, { type: 'answer', question, answer }), start(dataset));
}

describe('requests', () => {
  it('names what it does not know', () => {
    const state = start(dataset);
    refuses('unknown-question', () => step(dataset, state, { type: 'answer', question: 'constructor', answer: none }));
    refuses('unknown-finding', () => step(dataset, state, { type: 'answer', question: 'emergency', answer: { kind: 'findings', findings: ['fever'] } }));
    refuses('wrong-answer-kind', () => step(dataset, state, { type: 'answer', question: 'emergency', answer: { kind: 'age', age: 3 } }));
    refuses('not-asked', () => step(dataset, state, { type: 'answer', question: 'age', answer: { kind: 'age', age: 3 } }));
    refuses('not-asked', () => step(dataset, state, { type: 'change', question: 'age', answer: { kind: 'age', age: 3 } }));
    refuses('nothing-to-go-back-to', () => step(dataset, state, { type: 'goBack' }));
    refuses('unknown-request', () => step(dataset, state, { type: 'skip' } as never));
    refuses('unknown-place', () => start(dataset, { places: [{ place: '__proto__' }] }));
    for (const intensity of [-1, 11, 7.5, Number.NaN]) refuses('intensity-out-of-range', () => start(dataset, { places: [{ place: 'calf', intensity }] }));
    refuses('unknown-pain-type', () => start(dataset, { places: [{ place: 'calf', kinds: ['cramping', 'constructor'] }] }));
    for (const age of [-1, 121, 2.5, Number.NaN]) refuses('age-out-of-range', () => start(dataset, { age }));
    const atStart = answered(['emergency', none], ['place', { kind: 'unknown' }], ['age', { kind: 'unknown' }]);
    refuses('unknown-option', () => step(dataset, atStart, { type: 'answer', question: 'start', answer: { kind: 'option', option: 'toString' } }));
  });

  it('begins with what is known and does not ask it again, nor go back to it', () => {
    const state = start(dataset, { places: [{ place: 'calf', side: 'left' }], age: 40, sex: 'male' });
    const first = read(dataset, state);
    assert.ok(first.kind === 'question' && first.id === 'emergency' && !first.canGoBack);
    const second = read(dataset, step(dataset, state, { type: 'answer', question: 'emergency', answer: none }));
    assert.ok(second.kind === 'question' && second.id === 'start');
    refuses('nothing-to-go-back-to', () => step(dataset, state, { type: 'goBack' }));
  });

  it('knows of pain that runs from the buttock down the leg, when the map was told so', () => {
    const places = [{ place: 'buttock', side: 'left', travels: true }, { place: 'calf', side: 'left' }] as const;
    const known = (context: typeof places) => factsOf(dataset, start(dataset, { places: context }).answers).present;
    assert.deepEqual([...known(places)], ['pain-from-back']);
    assert.deepEqual([...known([{ place: 'buttock', side: 'left' }, { place: 'calf', side: 'left', travels: true }] as never)], []);
  });

  it('takes what the map was told about the pain as findings that are there, and nothing as not there', () => {
    const known = (...places: PlaceAnswer[]) => factsOf(dataset, start(dataset, { places }).answers);
    const { severe } = dataset.settings;
    assert.deepEqual([...known({ place: 'calf', side: 'left', intensity: severe.from }).present], [severe.finding]);
    assert.deepEqual([...known({ place: 'calf', side: 'left', kinds: ['cramping', 'stabbing', 'sharp', 'radiating'] }).present], ['cramping', 'sharp']);
    const mild = known({ place: 'calf', side: 'left', intensity: severe.from - 1, kinds: ['localised'] });
    assert.deepEqual([[...mild.present], [...mild.absent]], [[], ['both-legs-pain']]);
  });

  it('does not list again what the map was told, and lists the rest', () => {
    const places = [{ place: 'calf', side: 'left', intensity: 9, kinds: ['throbbing'] }] as const;
    let state = start(dataset, { places, age: 40 });
    const listed = new Set<string>();
    for (let reading = read(dataset, state); reading.kind === 'question'; reading = read(dataset, state)) {
      for (const option of reading.options) listed.add(option);
      state = step(dataset, state, { type: 'answer', question: reading.id, answer: { kind: 'unknown' } });
    }
    assert.deepEqual(['severe-pain', 'throbbing', 'fever'].filter((finding) => listed.has(finding)), ['fever']);
  });

  it('asks a child nothing that only grown-ups do or have, and whoever does not say an age all of it', () => {
    const grownUp = ['smoker', 'artery-disease', 'gout-before', 'heavy-alcohol', 'pregnant-or-birth', 'hormone-pill', 'statin', 'new-partner', 'shoulder-stiffness', 'drug-injection'];
    const askedAt = (age: number | undefined) => {
      const asked = new Set<string>();
      let state = start(dataset, { age });
      for (let reading = read(dataset, state); reading.kind === 'question'; reading = read(dataset, state)) {
        for (const option of reading.options) asked.add(option);
        state = step(dataset, state, { type: 'answer', question: reading.id, answer: { kind: 'unknown' } });
      }
      return asked;
    };
    const [child, adult, anybody] = [8, 40, undefined].map(askedAt);
    assert.deepEqual(grownUp.filter((finding) => child?.has(finding)), []);
    assert.deepEqual(grownUp.filter((finding) => !anybody?.has(finding)), []);
    assert.deepEqual([child, adult, anybody].map((asked) => asked?.has('child-fever-no-walk')), [true, false, true]);
  });

  it('ends at once on a red flag, and goes on when it is taken back', () => {
    const red = answered(['emergency', { kind: 'findings', findings: ['numb-saddle'] }]);
    const outcome = read(dataset, red);
    assert.ok(outcome.kind === 'outcome' && outcome.level === 'emergency');
    assert.equal(outcome.explanations[0]?.condition, 'cauda-equina-syndrome');
    assert.deepEqual(outcome.reasons[0], { kind: 'red-flag', id: 'cauda-equina', level: 'emergency', facts: ['numb-saddle'], sources: dataset.references?.redFlags['cauda-equina']?.sources });
    const changed = read(dataset, step(dataset, red, { type: 'change', question: 'emergency', answer: none }));
    assert.ok(changed.kind === 'question' && changed.id === 'place');
  });

  it('sets aside answers that no longer arise, and keeps them as drafts', () => {
    let state = answered(['emergency', none], ['place', { kind: 'places', places: [{ place: 'outer-ankle', side: 'left' }] }], ['age', { kind: 'age', age: 30 }], ['start', { kind: 'option', option: 'twist' }]);
    for (let reading = read(dataset, state); reading.kind === 'question' && reading.id !== 'injury'; reading = read(dataset, state)) {
      state = step(dataset, state, { type: 'answer', question: reading.id, answer: { kind: 'unknown' } });
    }
    state = step(dataset, state, { type: 'answer', question: 'injury', answer: { kind: 'findings', findings: ['pop-heard'] } });
    const changed = step(dataset, state, { type: 'change', question: 'start', answer: { kind: 'option', option: 'gradual' } });
    assert.ok(!changed.answers.some(({ question }) => question === 'injury'));
    assert.deepEqual(changed.drafts.injury, { kind: 'findings', findings: ['pop-heard'] });
    assert.ok(changed.answers.some(({ question }) => question === 'duration'), 'the other answers stay');
  });

  it('sends nobody home who has told too little', () => {
    let state = start(dataset);
    for (let reading = read(dataset, state); reading.kind === 'question'; reading = read(dataset, state)) {
      state = step(dataset, state, { type: 'answer', question: reading.id, answer: { kind: 'unknown' } });
    }
    const outcome = read(dataset, state);
    assert.ok(outcome.kind === 'outcome' && outcome.level === 'soon');
    assert.ok(outcome.reasons.some(({ kind }) => kind === 'too-little-known'));
  });

  it('names no cause to whoever is sure of nothing, woman or man: what is merely common explains nothing', () => {
    for (const sex of ['unknown', 'female', 'male'] as const) {
      let state = start(dataset, { age: 60, ...(sex !== 'unknown' && { sex }) });
      for (let reading = read(dataset, state); reading.kind === 'question'; reading = read(dataset, state)) {
        state = step(dataset, state, { type: 'answer', question: reading.id, answer: { kind: 'unknown' } });
      }
      const outcome = read(dataset, state);
      assert.deepEqual(outcome.kind === 'outcome' && outcome.explanations, [], sex);
    }
  });

  it('names what an emergency sign makes one think of, though nothing else speaks for it, and never as fitting well', () => {
    const outcome = read(dataset, answered(['emergency', { kind: 'findings', findings: ['heavy-bleeding'] }]));
    assert.deepEqual(outcome.kind === 'outcome' && outcome.explanations.map(({ condition, fit }) => [condition, fit]), [['varicose-veins', 'partly']]);
  });

  it('names no cause that can wait beside an emergency, though it fits best: fluid in the legs beside a clot in the lung', () => {
    const answers = Object.entries<Answer>({
      emergency: none,
      place: { kind: 'places', places: [{ place: 'lower-calf', side: 'both' }] },
      look: { kind: 'findings', findings: ['swelling-both-legs', 'skin-change'] },
      health: { kind: 'findings', findings: ['heart-kidney-liver', 'past-clot'] },
      'clot-check': { kind: 'findings', findings: ['chest-symptoms'] },
    }).map(([question, answer]) => ({ question, answer }));
    const facts = factsOf(dataset, answers);
    const belief = beliefOf(dataset, facts);
    const ranking = explain(dataset, facts, belief, levelOf(dataset, facts, belief, answers));
    assert.ok(ranking.some(({ condition, fit }) => condition === 'fluid-swelling' && fit === 'well'));
    const outcome = read(dataset, { about: 'me', answers, drafts: {} });
    assert.ok(outcome.kind === 'outcome' && outcome.level === 'emergency');
    assert.deepEqual(outcome.explanations.map(({ condition }) => condition), ['pulmonary-embolism']);
  });

  it('begins again without the answers, for the same person', () => {
    const state = step(dataset, start(dataset, { about: 'someone-else', age: 4 }), { type: 'restart' });
    assert.deepEqual(state, { about: 'someone-else', answers: [], drafts: {} });
  });
});
