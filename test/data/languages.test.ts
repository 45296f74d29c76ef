import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reviews } from '../../src/cli/report/reviews.js';
import { read } from '../house/files.js';
import { differences, languages, translations, wordFiles, wordsOf } from './languages.js';

describe('every language says what English says', () => {
  for (const language of translations) {
    for (const file of wordFiles) {
      it(`${language}/${file}`, async () => {
        const words = await wordsOf(language, file);
        assert.ok(words, `data/words/${language}/${file} is missing.`);
        assert.deepEqual(differences(await wordsOf('en', file), words, ''), []);
      });
    }
  }

  it('notices what is missing, empty, shorter or without the number', () => {
    const english = { a: { text: 'call {emergencyNumber}', list: ['one', 'two'], alsoCalled: ['x'] }, b: 'b' };
    const faults: [unknown, RegExp][] = [
      [{ ...english, b: ' ' }, /^\.b says nothing$/],
      [{ a: english.a }, /^\.b stands only in English$/],
      [{ ...english, c: '' }, /^\.c stands only in the translation$/],
      [{ ...english, a: { ...english.a, list: ['un'] } }, /^\.a\.list has 1 lines, English 2$/],
      [{ ...english, a: { ...english.a, text: 'appelez' } }, /^\.a\.text has 0 times/],
      [{ ...english, a: { ...english.a, alsoCalled: [''] } }, /^\.a\.alsoCalled is no list/],
    ];
    for (const [other, says] of faults) assert.match(differences(english, other, '').join(), says);
    assert.deepEqual(differences(english, { ...english, a: { ...english.a, alsoCalled: ['y', 'z'] } }, ''), []);
  });

  it('and in French no line begins with a sign that belongs to the word before it', async () => {
    const texts = [read('src/locales/xliff/fr.xlf').match(/<target>.*<\/target>/g), ...(await Promise.all(wordFiles.map((file) => wordsOf('fr', file))))];
    assert.deepEqual(JSON.stringify(texts).match(/[^ "]+ (?:[;:!?](?=[ "<\\])|»)|« [^ ]+/g) ?? [], []);
  });

  it('and is named where a clinician signs for it', () => {
    assert.equal(Object.keys(reviews).length, 1 + languages.length, 'src/cli/report/reviews.ts names the record and each language.');
  });
});
