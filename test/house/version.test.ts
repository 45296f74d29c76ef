import assert from 'node:assert/strict';
import { it } from 'node:test';
import { exists, read } from './files.js';

it('src/shared/version.ts says what package.json says', { skip: !exists('src/shared/version.ts') }, () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  assert.ok(read('src/shared/version.ts').includes(`'${version}'`), `package.json is at ${version}: write it into src/shared/version.ts, from where two copies on a page tell each other apart.`);
});
