import assert from 'node:assert/strict';
import { it } from 'node:test';
import { read } from './files.js';

interface Manifest {
  dependencies: Record<string, string>;
  optionalDependencies?: object;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

it('the package needs lit and @lit/localize, nothing else', () => {
  const manifest = JSON.parse(read('package.json')) as Manifest;
  assert.deepEqual(Object.keys(manifest.dependencies).sort(), ['@lit/localize', 'lit'], 'Every clinic pays for a dependency: a tool belongs in devDependencies.');
  assert.equal(manifest.optionalDependencies, undefined);
  for (const peer of Object.keys(manifest.peerDependencies ?? {})) {
    assert.equal(manifest.peerDependenciesMeta?.[peer]?.optional, true, `npm would install the peer ${peer} for everybody: make it optional.`);
  }
});
