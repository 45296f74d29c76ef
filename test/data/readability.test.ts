import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { careLevelWords } from '../../data/words/en/care-levels.js';
import { careRuleWords } from '../../data/words/en/care-rules.js';
import { findingWords } from '../../data/words/en/findings.js';
import { emergencyQuestionWords, emergencySignWords } from '../../data/words/en/opening.js';
import { optionWords, questionWords } from '../../data/words/en/questions.js';
import { redFlagWords } from '../../data/words/en/red-flags.js';
import type { QuestionWords, RedFlagWords } from '../../data/schema.js';
import { grade, sentencesOf, wordsOf } from './readability.js';

const questions = Object.entries<QuestionWords>({ emergency: emergencyQuestionWords, ...questionWords });
const flags = Object.entries<RedFlagWords>(redFlagWords);

function holds(what: string, texts: readonly string[], most: number): void {
  const found = grade(texts);
  assert.ok(found <= most, `${what} reads at grade ${found.toFixed(1)}, at most ${most} is wanted: use shorter sentences and shorter words.\n${texts.join('\n')}`);
}

describe('what a worried person reads, in English', () => {
  const groups: [name: string, texts: string[], most: number][] = [
    ['what is asked', questions.flatMap(([, { ask, askAbout }]) => [ask, askAbout ?? []].flat()), 6],
    ['what a question means', questions.map(([, { means }]) => means), 6],
    ['why it is asked', questions.map(([, { why }]) => why), 6],
    ['the options', Object.values(optionWords).flatMap((options): string[] => Object.values(options)), 6],
    ['the findings', [...Object.values(emergencySignWords), ...Object.values(findingWords)], 6],
    ['the care levels', Object.values(careLevelWords).flatMap(({ when, what, who }) => [when, what, who]), 6],
    ['why a red flag counts', flags.map(([, { because }]) => because), 6],
    ['what to do until help comes', flags.flatMap(([, { now = [] }]) => now), 6],
    ['why an appointment is advised', Object.values(careRuleWords).map(({ because }) => because), 6],
  ];
  for (const [name, texts, most] of groups) {
    it(`${name}: grade ${most} or below`, (test) => {
      test.diagnostic(`${name}: grade ${grade(texts).toFixed(1)}`);
      holds(name, texts, most);
    });
  }

  it('no single question is above grade 8', () => {
    for (const [id, { ask, means, why }] of questions) holds(id, [ask, means, why], 8);
  });

  it('no single red flag, care rule or care level is above grade 8', () => {
    for (const [id, { because, now = [] }] of flags) holds(id, [because, ...now], 8);
    for (const [id, { because }] of Object.entries(careRuleWords)) holds(id, [because], 8);
    for (const [id, { when, what, who }] of Object.entries(careLevelWords)) holds(id, [when, what, who], 8);
  });
});

describe('the measure', () => {
  it('knows easy from hard', () => {
    assert.ok(grade(['Are any of these true now?', 'The leg hurts.']) < 4);
    assert.ok(grade(['Acute compartment syndrome necessitates immediate neurovascular evaluation and decompressive fasciotomy.']) > 16);
  });

  it('counts lines to tick as sentences, and a number as a word', () => {
    assert.deepEqual(sentencesOf('Call {emergencyNumber} now. Sit down!'), ['Call 112 now.', 'Sit down!']);
    assert.deepEqual(wordsOf('A short-lived ache, for 2 days'), ['A', 'short', 'lived', 'ache', 'for', '2', 'days']);
  });
});
