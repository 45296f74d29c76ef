import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { AnswerSheets, Case } from '../../src/cli/cases.js';
import { scoreCases, summarise } from '../../src/cli/score.js';
import { readSheets } from '../../src/cli/sheet-reader.js';
import { englishNames } from '../../src/dataset/english-names.js';
import { triageDataset as dataset } from '../../src/dataset/triage-dataset.js';
import { root } from '../house/files.js';

const readJson = <T>(name: string) => JSON.parse(readFileSync(root(`test/evaluation/${name}.json`), 'utf8')) as T;

const sets = [
  ['cases', 'answers'],
  ['second-cases', 'second-answers'],
  ['third-cases', 'third-answers'],
  ['fourth-cases', 'fourth-answers'],
  ['fifth-cases', 'fifth-answers'],
  ['sixth-cases', 'sixth-answers'],
] as const;

for (const [casesName, sheetsName] of sets) {
  describe(`the described patients of ${casesName}.json`, () => {
    const cases = readJson<Case[]>(casesName);
    const { sheets, notes } = readSheets(dataset, cases, readJson<AnswerSheets>(sheetsName));

    it('each have an answer sheet that names findings and places that exist', () => {
      assert.deepEqual(notes, []);
    });

    for (const otherwise of ['no', 'unknown'] as const) {
      it(`are told nothing too late, what they do not speak of answered with "${otherwise}"`, () => {
        const answered = Object.fromEntries(Object.entries(sheets).map(([id, sheet]) => [id, { ...sheet, else: otherwise }]));
        const scores = scoreCases(dataset, englishNames, cases, answered);
        assert.deepEqual(scores.filter(({ safe }) => !safe).map(({ id, gold, advised }) => `${id}: ${gold} told ${advised}`), []);
      });
    }
  });
}

describe('evaluation on the 72 published cases', () => {
  const scores = scoreCases(dataset, englishNames, readJson<Case[]>('cases'), readJson<AnswerSheets>('answers'));
  const all = summarise(scores);

  it('safe at least 98 %, exact at least 75 %, self-care sent on at most 15 %', () => {
    assert.ok(all.safe >= 0.98, `safe ${all.safe}`);
    assert.ok(all.exact >= 0.75, `exact ${all.exact}`);
    const home = scores.filter(({ gold }) => gold === 'self-care');
    const sentOn = home.filter(({ advised }) => advised === 'urgent' || advised === 'emergency').length;
    assert.ok(sentOn / home.length <= 0.15, `${sentOn} of ${home.length}`);
  });

  it('top 3 at least 85 %, top 1 at least 60 %', () => {
    assert.ok(all.top3 >= 0.85, `top 3 ${all.top3}`);
    assert.ok(all.top1 >= 0.6, `top 1 ${all.top1}`);
  });

  it('asks 12 questions in the median, 25 at most', () => {
    assert.ok(all.medianQuestions <= 12, `median ${all.medianQuestions}`);
    assert.ok(all.mostQuestions <= 25, `most ${all.mostQuestions}`);
  });
});
