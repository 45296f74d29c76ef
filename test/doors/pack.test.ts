import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { exists, read, root } from '../house/files.js';

interface Packed {
  files: { path: string; size: number }[];
}

const isWelcome = (file: string): boolean => /^(dist\/|(package\.json|README\.md|LICENSE|CHANGELOG\.md)$)/.test(file);

describe('the package', { skip: exists('dist') ? false : 'there is no dist/ yet' }, () => {
  const answer = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const files = (JSON.parse(answer) as Packed[])[0]!.files.map(({ path }) => path);

  it('holds dist/ and the papers, nothing else', () => {
    assert.deepEqual(files.filter((file) => !isWelcome(file)), [], 'Everything that ships is made by the build: look at "files" in package.json.');
    assert.equal(isWelcome('src/index.ts'), false);
  });

  for (const needed of ['LICENSE', 'CHANGELOG.md', 'dist/custom-elements.json']) {
    it(`holds ${needed}`, () => {
      assert.ok(files.includes(needed));
    });
  }

  it('holds no test, no source map and nothing of this machine', () => {
    const shipped = files.filter((file) => file.startsWith('dist/'));
    assert.deepEqual(shipped.filter((file) => /\.(map|test\.\w+)$/.test(file)), []);
    for (const file of shipped.filter((file) => /\.(js|json|html|d\.ts)$/.test(file))) {
      assert.ok(!read(file).includes(root().replace(/\/$/, '')), `${file} names a folder of the machine that built it.`);
    }
  });

  it('tells the integrity of each script and theme as it is', { skip: exists('dist/integrity.json') ? false : 'there is no bundle yet' }, () => {
    const integrity = JSON.parse(read('dist/integrity.json')) as Record<string, string>;
    const scripts = files.filter((file) => /^dist\/((?!npm\/).*\.js|themes\/.*)$/.test(file)).map((file) => file.slice('dist/'.length));
    assert.deepEqual(Object.keys(integrity).sort(), scripts.sort());
    for (const script of scripts) {
      const hash = createHash('sha384').update(readFileSync(root(`dist/${script}`))).digest('base64');
      assert.equal(integrity[script], `sha384-${hash}`, `dist/${script} changed after dist/integrity.json was written.`);
    }
  });
});
