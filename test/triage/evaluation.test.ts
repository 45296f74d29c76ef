import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { AnswerSheets, Case } from '../../src/cli/cases.js';
import { scoreCases, summarise } from '../../src/cli/score.js';
import { englishNames } from '../../src/dataset/english-names.js';
import { triageDataset as dataset } from '../../src/dataset/triage-dataset.js';
import { root } from '../house/files.js';

const cases = JSON.parse(readFileSync(root('test/evaluation/cases.json'), 'utf8')) as Case[];
const sheets = JSON.parse(readFileSync(root('test/evaluation/answers.json'), 'utf8')) as AnswerSheets;

describe('evaluation on the 72 published cases', () => {
  const scores = scoreCases(dataset, englishNames, cases, sheets);
  const all = summarise(scores);

  it('every case has an answer sheet, and every sheet names findings and places that exist', () => {
    assert.equal(scores.length, cases.length);
    for (const [id, sheet] of Object.entries(sheets)) {
      for (const finding of [...sheet.yes, ...sheet.no]) assert.ok(finding in dataset.findings, `${id}: no finding "${finding}"`);
      for (const { place } of sheet.places) assert.ok(place in dataset.places, `${id}: no place "${place}"`);
    }
  });

  it('no emergency is under-triaged', () => {
    assert.deepEqual(scores.filter(({ gold, safe }) => gold === 'emergency' && !safe).map(({ id }) => id), []);
  });

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
