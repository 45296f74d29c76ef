import assert from 'node:assert/strict';
import { it } from 'node:test';
import { datasetVersion } from '../../src/dataset/index.js';
import { read } from '../house/files.js';

it('the record has the version of the package', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  assert.equal(datasetVersion, version, 'Write the version of package.json into src/dataset/version.ts.');
});
