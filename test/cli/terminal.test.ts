import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTyped } from '../../src/cli/typed-answer.js';
import { wrap } from '../../src/cli/wrap.js';
import { interviewWords } from '../../src/dataset/index.js';
import { command } from './command.js';

const type = (...lines: string[]) => command(['triage'], lines.map((line) => `${line}\n`).join(''));

describe('triage in a terminal', () => {
  it('shows numbered options, "not sure" and what to do in an emergency', async () => {
    const { code, out } = await type('1', '');
    assert.equal(code, 0);
    assert.match(out, /Question 1 of about 12/);
    assert.match(out, / 1 {2}Numbness between the legs/);
    assert.match(out, / 0 {2}None of these\n {3}\? {2}Not sure/);
    assert.match(out, /Emergency: Now\nCall your local emergency number/);
    assert.match(out, /Until help comes\n- Do not wait/);
    assert.match(out, /Why\n- Numbness[\s\S]*Source: [\s\S]*https:/);
    assert.match(out, /What might explain it\n1\. Pressed nerves/);
    assert.ok(!out.includes('by itself:'), 'beside an emergency something is said to be less than one');
    assert.match(out, /This is not a diagnosis\./);
  });

  it('asks again when it does not understand, says why it asks, and begins with nothing to go back to', async () => {
    const { out } = await type('99', '!', '<', '0', 'q');
    assert.match(out, /"99" does not fit here/);
    assert.ok(out.replace(/\s+/g, ' ').includes(interviewWords.in('en').questions.emergency?.why ?? '?'));
    assert.match(out, /nothing to go back to/);
    assert.match(out, /Question 2 of about 12/);
  });

  it('asks for the side of each place and how it hurts there, and goes back with the answer kept', async () => {
    const { out } = await type('0', '3, 17', '1', '11', '8', '3, 4', '?', '', '0', '<', '', '40', 'q');
    assert.match(out, /Groin: on which leg\?[\s\S]*Groin, left: how strong is the pain[\s\S]*"11" does not fit here[\s\S]*Groin, left: what is the pain like\?[\s\S]*Calf: on which leg\?/);
    assert.match(out, /Enter keeps your earlier answer: Groin, left: strength 8 of 10, cramping pain, throbbing\s+pain; Calf\n/);
    assert.match(out, /Question 4 of about 12/);
  });

  it('names no possible cause to whoever is sure of nothing, and no heading over none', async () => {
    const { out } = await type(...Array<string>(26).fill('?'));
    assert.match(out, /Too little is known/);
    assert.ok(!out.includes('What might explain it') && !out.includes('fits well'), out);
  });

  it('can go back from the outcome', async () => {
    const { out } = await type('1', '<', '0', 'q');
    assert.match(out, /Emergency: Now[\s\S]*Enter keeps your earlier answer[\s\S]*Question 2 of about 12/);
  });

  it('ends quietly when the input ends before the outcome', async () => {
    for (const lines of [[], ['0'], ['0', '3']]) {
      const { code, errors } = await type(...lines);
      assert.deepEqual([code, errors], [1, '']);
    }
  });
});

describe('what somebody types', () => {
  const options = ['a', 'b', 'c'].map((id) => ({ id, text: id }));

  it('is read by the kind of the question', () => {
    assert.deepEqual(readTyped({ kind: 'checklist', options }, ' 1, 3 '), { answer: { kind: 'findings', findings: ['a', 'c'] } });
    assert.deepEqual(readTyped({ kind: 'checklist', options }, '2 2 ?'), { answer: { kind: 'findings', findings: ['b'], unsure: true } });
    assert.deepEqual(readTyped({ kind: 'checklist', options }, '0'), { answer: { kind: 'findings', findings: [] } });
    assert.deepEqual(readTyped({ kind: 'single', options }, '2'), { answer: { kind: 'option', option: 'b' } });
    assert.deepEqual(readTyped({ kind: 'sex', options: [{ id: 'female', text: '' }, { id: 'male', text: '' }] }, '1'), { answer: { kind: 'sex', sex: 'female' } });
    assert.deepEqual(readTyped({ kind: 'age', options: [] }, '40'), { answer: { kind: 'age', age: 40 } });
    assert.deepEqual(readTyped({ kind: 'age', options: [] }, '?'), { answer: { kind: 'unknown' } });
  });

  it('may be Arabic digits and signs', () => {
    assert.deepEqual(readTyped({ kind: 'checklist', options }, '١، ٣ ؟'), { answer: { kind: 'findings', findings: ['a', 'c'], unsure: true } });
    assert.deepEqual(readTyped({ kind: 'age', options: [] }, '٤٠'), { answer: { kind: 'age', age: 40 } });
  });

  it('is refused when it does not fit', () => {
    for (const text of ['4', '-1', '1.5', 'one', '0,1', '0?', '1,,x']) assert.equal(readTyped({ kind: 'checklist', options }, text), undefined, text);
    for (const text of ['0', '1,2', '1 ?']) assert.equal(readTyped({ kind: 'single', options }, text), undefined, text);
    for (const text of ['121', '4.5', 'ten', '-3']) assert.equal(readTyped({ kind: 'age', options: [] }, text), undefined, text);
    assert.equal(readTyped({ kind: 'places', options }, '1 ?'), undefined);
  });
});

describe('wrap', () => {
  it('breaks at spaces and keeps what lines begin with', () => {
    assert.equal(wrap('one two three', 9, '- ', '  '), '- one two\n  three');
    assert.equal(wrap('unbreakably', 4), 'unbreakably');
    assert.equal(wrap('a b', 80, '   '), '   a b');
    assert.equal(wrap('vrai\u00a0?', 4), 'vrai\u00a0?');
  });
});
