import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conditionDetails, conditions, dossiers, sources } from '../../src/dataset/index.js';

describe('the sources of a condition', () => {
  it('are all told with it, whichever file they stand in', async () => {
    for (const [id, { sources: cited }] of Object.entries(dossiers)) {
      const told = (await conditionDetails(id, 'en')).sources;
      assert.deepEqual(told, cited.map((source) => sources[source]), `${id} cites a page that its details do not find.`);
    }
  });

  it('are asked for by the ids of the conditions', async () => {
    assert.deepEqual(Object.keys(dossiers).sort(), Object.keys(conditions).sort());
    await assert.rejects(conditionDetails('no-such-condition', 'en'), /no condition "no-such-condition"/);
  });
});
