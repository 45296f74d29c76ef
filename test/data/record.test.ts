import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conditionDetails, conditions, dossiers, outcomeWords, sources, triageDataset, type ConditionWords, type Source } from '../../src/dataset/index.js';
import { citations, definitions } from './citations.js';
import { sentencesOf, wordsOf } from './readability.js';

/** As many words as a sentence of the record has at most: one idea, said once. */
const longestSentence = 28;

describe('every condition', () => {
  for (const [id, condition] of Object.entries(conditions)) {
    it(`${id} has all a visitor and a clinician need`, async () => {
      const dossier = dossiers[id as keyof typeof dossiers];
      assert.ok(dossier, 'It has no dossier: add it to data/dossiers.');
      assert.ok(outcomeWords.in('en').conditions[id], 'It has no name: add it to data/words/en/condition-names.ts.');
      const { words, sources: read } = await conditionDetails(id, 'en');
      assert.deepEqual(emptyIn(words), [], 'These words are missing.');
      assert.ok(condition.level in triageDataset.careLevels, `"${condition.level}" is no care level.`);
      assert.ok(Object.keys(condition.findings).length >= 3, 'Fewer than three findings tell it from nothing.');
      assert.ok(Object.values(condition.places).some((frequency) => frequency !== 'excluded'), 'It is felt nowhere.');
      assert.ok(condition.causes.length > 0, 'It has no kind of cause.');
      assert.ok(read.length > 0, 'Nobody has read a source for it.');
      assert.ok(dossier.icd10.length > 0 && dossier.icd10.every((code) => /^[A-Z]\d\d(\.\d{1,2})?$/.test(code)), `ICD-10: ${dossier.icd10.join(', ')}`);
      assert.ok(dossier.whoHelps.length > 0 && dossier.treatments.length > 0);
      const { from, to, usualFrom, usualTo } = condition.age;
      assert.ok(from <= usualFrom && usualFrom <= usualTo && usualTo <= to, `Age ${from} ≤ ${usualFrom} ≤ ${usualTo} ≤ ${to} does not hold.`);
    });
  }

  it('is told in short sentences', async () => {
    const long: string[] = [];
    for (const id of Object.keys(conditions)) {
      const { words } = await conditionDetails(id, 'en');
      for (const sentence of textsOf(words).flatMap(sentencesOf)) if (wordsOf(sentence).length > longestSentence) long.push(`${id}: ${sentence}`);
    }
    assert.deepEqual(long, [], `Longer than ${longestSentence} words: make two sentences of each.`);
  });
});

describe('every rule', () => {
  const { redFlags, careRules } = outcomeWords.in('en');
  for (const [id, { when }] of Object.entries(triageDataset.redFlags)) {
    it(`${id} has words and sources`, () => {
      assert.ok(redFlags[id]?.because.trim());
      assert.ok(triageDataset.references?.redFlags[id]?.sources.length && when.length > 0);
    });
  }
  for (const [id, { when }] of Object.entries(triageDataset.careRules)) {
    it(`${id} has words and sources`, () => {
      assert.ok(careRules[id]?.because.trim());
      assert.ok(triageDataset.references?.careRules[id]?.sources.length && when.length > 0);
    });
  }
});

describe('every source', async () => {
  const cited = await citations();
  const defined = await definitions();

  it('stands in one file', () => {
    assert.deepEqual([...defined].filter(([, files]) => files.length > 1), []);
  });

  it('is cited somewhere, and what is cited exists', () => {
    assert.deepEqual([...defined.keys()].filter((id) => !cited.has(id)), [], 'Nothing cites these: cite them where they were used, or remove them.');
    assert.deepEqual([...cited].filter(([id]) => !defined.has(id)), []);
    assert.ok((cited.get('hpo-frequency')?.length ?? 0) > 0, 'A number cites its source in the note beside it: (source: ID).');
  });

  for (const [id, source] of Object.entries<Source>(sources)) {
    it(`${id} can be opened and says when it was read`, () => {
      assert.ok(source.title.trim() && source.publisher.trim());
      assert.ok(URL.canParse(source.url), source.url);
      assert.match(source.url, /^https:\/\//);
      assert.match(source.read, /^20\d\d-[01]\d-[0-3]\d$/);
      assert.ok(source.year === undefined || (source.year >= 1950 && source.year <= Number(source.read.slice(0, 4))));
    });
  }
});

function emptyIn(words: ConditionWords): string[] {
  return Object.entries(words)
    .filter(([, part]: [string, string | readonly string[]]) => !part.length || [part].flat().some((text) => !text.trim()))
    .map(([name]) => name);
}

const textsOf = (words: ConditionWords): string[] =>
  Object.entries(words).flatMap(([name, part]: [string, string | readonly string[]]) => (name === 'alsoCalled' ? [] : [part].flat()));
