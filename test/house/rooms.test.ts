import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { exists, filesUnder, foldersIn, root } from './files.js';

const rooms = [
  ...['data', 'stories', 'test'].filter(exists),
  ...['data', 'src', 'src/elements'].flatMap((parent) => foldersIn(parent).map((folder) => `${parent}/${folder}`)),
].filter((room) => filesUnder(room).length > 0);

describe('rooms', () => {
  for (const room of rooms) {
    it(`${room} says what it holds`, () => {
      assert.ok(exists(`${room}/README.md`), `${room} has no README.md: about five lines, what it holds, what it does not hold, where to look next.`);
    });
  }
});

describe('the top of the repository', () => {
  const welcome = new Set([
    'package.json',
    'package-lock.json',
    'rollup.config.mjs',
    'tsconfig.json',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'src',
    'data',
    'stories',
    'test',
  ]);
  const isWelcome = (entry: string): boolean => entry.startsWith('.') || welcome.has(entry);

  it('holds the rooms and the settings of the tools, nothing else', () => {
    const strangers = entriesAtTheTop().filter((entry) => !isWelcome(entry));
    assert.deepEqual(strangers, [], `${strangers.join(', ')}: put it into the room it belongs to; a tool's settings live with what they configure.`);
  });

  it('notices a stranger', () => {
    assert.equal(isWelcome('notes.txt'), false);
    assert.equal(isWelcome('.editorconfig'), true);
  });
});

/** What is or would be committed, so that build output and an editor's droppings do not count. */
function entriesAtTheTop(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root(), encoding: 'utf8' });
  return [...new Set(listed.split('\n').filter(Boolean).map((file) => file.split('/')[0] ?? file))];
}
