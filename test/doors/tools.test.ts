import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { exists, root } from '../house/files.js';
import { activeDoors, quietDoors } from './doors.js';

describe('the package as its tools see it', { skip: exists('dist/npm') ? false : 'there is no dist/npm yet' }, () => {
  let folder: string;
  let packed: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'packed-'));
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root(), stdio: 'ignore' });
    packed = join(folder, readdirSync(folder)[0]!);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('has nothing that publint would change', () => {
    const { status, stdout, stderr } = tool('publint', 'run', packed, '--strict');
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /All good!/, stdout);
  });

  it('gives TypeScript the right types through every door', () => {
    const doors = [...quietDoors, ...activeDoors, ...['react', 'preact', 'vue', 'svelte'].map((each) => `leg-pain-widgets/${each}`)];
    const entries = doors.map((door) => door.replace(/^leg-pain-widgets\/?/, './').replace(/\/$/, ''));
    const { status, stdout, stderr } = tool('attw', packed, '--profile', 'esm-only', '--format', 'json', '--entrypoints', ...entries);
    const { problems, analysis } = JSON.parse(stdout) as { problems: object; analysis?: { entrypoints: object } };
    assert.deepEqual([status, stderr], [0, ''], JSON.stringify(problems));
    assert.deepEqual(Object.keys(analysis?.entrypoints ?? {}).sort(), entries.sort(), 'some door was not looked at');
  });
});

function tool(name: string, ...args: string[]) {
  return spawnSync(root(`node_modules/.bin/${name}`), args, { cwd: root(), encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
}
