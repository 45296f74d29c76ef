import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conditionDetails, conditions } from '../../src/dataset/index.js';
import { wordsForAge } from '../../src/dataset/words-for-age.js';

const fields = ['now', 'watchFor'] as const;
const ofTheYoung = /\b(child|baby|teenager|young person)\b|\bunder \d+/i;

/** Part of the line speaks to everybody. */
const alsoOfOthers = ['or a baby that moves less', 'Make an appointment for bone pain at night', 'Emergency: high fever', 'Go to an emergency department now with a fever', 'No sport or massage until your child', 'A child under 12 has it, or it gets worse'];

describe('lines for some ages alone', () => {
  it('are marked as such wherever grown-ups can have the condition', async () => {
    const unmarked: string[] = [];
    for (const [id, { age }] of Object.entries(conditions)) {
      if (age.to <= 25) continue;
      const { words, dossier } = await conditionDetails(id, 'en');
      for (const field of fields) {
        words[field].forEach((line, at) => {
          if (ofTheYoung.test(line) && !dossier.linesOf?.[field]?.[at] && !alsoOfOthers.some((part) => line.includes(part))) unmarked.push(`${id} ${field} ${at}: ${line}`);
        });
      }
    }
    assert.deepEqual(unmarked, [], 'Say in the dossier (linesOf) for which ages they are.');
  });

  it('exist, and are left out for other ages alone, never where the age is not known', async () => {
    let marked = 0;
    for (const id of Object.keys(conditions)) {
      const details = await conditionDetails(id, 'en');
      for (const field of fields) {
        for (const [at, { from, to }] of Object.entries(details.dossier.linesOf?.[field] ?? {})) {
          const line = details.words[field][Number(at)];
          assert.ok(line, `${id} has no line ${at} in ${field}.`);
          const told = (age?: number) => wordsForAge(details, age)[field].includes(line);
          assert.deepEqual([told(from), told(to), told(from - 1), told(to + 1), told()], [true, true, false, false, true], line);
          marked++;
        }
      }
      assert.ok(wordsForAge(details, 40).watchFor.length, `${id} leaves a grown-up nothing to watch for`);
    }
    assert.ok(marked >= 11, `${marked} lines`);
  });
});
