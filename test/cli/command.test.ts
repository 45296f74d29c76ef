import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { command } from './command.js';

describe('the command', () => {
  it('says what it can do', async () => {
    for (const words of [[], ['help'], ['--help'], ['triage', '--help']]) {
      const { code, out } = await command(words);
      assert.equal(code, 0);
      for (const name of ['triage', 'check', 'evaluate', 'render']) assert.match(out, new RegExp(`leg-pain-widgets ${name}`));
    }
  });

  it('names what it does not know, and where to look', async () => {
    const wrong: [string[], RegExp][] = [
      [['toString'], /"toString" is no command\. There are triage, evaluate, check, render, help/],
      [['triage', '--fast'], /--fast/],
      [['triage', '--lang', 'de'], /"de" is not one of en, fr, ar/],
      [['triage', '--about', 'you'], /"you" is not one of me, someone-else/],
      [['check'], /Which file/],
      [['check', 'no-such-file.json'], /no-such-file\.json cannot be read/],
      [['evaluate', 'cases.json'], /Cases need their answer sheet/],
    ];
    for (const [words, says] of wrong) {
      const { code, out, errors } = await command(words);
      assert.match(errors, says);
      assert.match(errors, /See: leg-pain-widgets help/);
      assert.doesNotMatch(errors, /\n {4}at /, 'a sentence, not a stack');
      assert.deepEqual([code, out], [2, '']);
    }
  });

  it('evaluates described patients, for people and for machines', async () => {
    const files = ['test/evaluation/cases.json', 'test/evaluation/answers.json'];
    assert.match((await command(['evaluate', ...files])).out, /Emergencies under-triaged: 0\./);
    const { out } = await command(['evaluate', ...files, '--json']);
    assert.equal((JSON.parse(out) as { all: { cases: number } }).all.cases, 72);
  });

  it('names what it cannot use of an answer sheet, and plays the rest', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sheets-'));
    const patient = { age: 30, sex: 'F', text: '', goldDiagnosis: 'Ankle sprain', acceptable: [], goldTriage: 'self-care', acceptableTriage: ['self-care', 'soon'] };
    await writeFile(join(folder, 'cases.json'), JSON.stringify([{ id: 'a', ...patient }, { id: 'b', ...patient }]));
    await writeFile(join(folder, 'answers.json'), JSON.stringify({ a: { places: ['ankle:left', 'elbow'], yes: ['twisting-injury', 'joint-swelling'] }, c: {} }));
    const { out, errors, code } = await command(['evaluate', join(folder, 'cases.json'), join(folder, 'answers.json'), '--json']);
    assert.equal(code, 0);
    assert.match(errors, /b: no answer sheet/);
    assert.match(errors, /c: no such case/);
    assert.match(errors, /a: .*no place "elbow"/);
    assert.match(errors, /a: there is no finding "joint-swelling"; there are .*swelling-joint/);
    assert.equal((JSON.parse(out) as { all: { cases: number } }).all.cases, 1);
  });
});
