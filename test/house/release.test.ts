import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { root } from './files.js';

interface Facts {
  version: string;
  repository?: object | undefined;
  changelog: string;
  status: string;
  tags: string[];
  dryRun: boolean;
}

const { complaints } = (await import(root('.ci/release.mjs'))) as { complaints(facts: Facts): string[] };

const good: Facts = {
  version: '1.2.0',
  repository: {},
  changelog: '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-11-23\n\n- News.\n\n## [1.1.0] - 2026-10-01\n',
  status: '',
  tags: ['v1.1.0'],
  dryRun: false,
};

describe('a release', () => {
  it('goes out when all is well', () => assert.deepEqual(complaints(good), []));

  const bad: [string, Partial<Facts>, RegExp][] = [
    ['with something uncommitted', { status: ' M src/index.ts\n' }, /not committed:\n M src\/index\.ts/],
    ['of a version that is out already', { tags: ['v1.1.0', 'v1.2.0'] }, /released already/],
    ['that the changelog does not know', { version: '1.3.0' }, /no line "## \[1\.3\.0\]/],
    ['that the changelog only resembles', { version: '1.2', tags: [] }, /no line "## \[1\.2\]/],
    ['while the changelog holds more', { changelog: good.changelog.replace('## [Unreleased]\n', '## [Unreleased]\n\n- More.\n') }, /still holds something/],
    ['without a repository to compare with', { repository: undefined }, /names no "repository"/],
  ];
  for (const [what, facts, expected] of bad) {
    it(`does not go out ${what}`, () => {
      const found = complaints({ ...good, ...facts });
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0]!, expected);
    });
  }

  it('is tried without a repository', () => assert.deepEqual(complaints({ ...good, repository: undefined, dryRun: true }), []));
});
