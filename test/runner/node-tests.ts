/** Runs the tests that need no browser. `node-tests.js triage doors` runs only those folders. */
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { filesUnder, root } from '../house/files.js';
import { writeCount } from './counts.js';
import type { Count } from './counts.js';

const folders = ['house', 'data', 'dataset', 'triage', 'fhir', 'locales', 'cli', 'doors', 'frameworks', 'themes'];

const wanted = process.argv.slice(2);
const files = (wanted.length > 0 ? wanted : folders).flatMap((folder) => filesUnder(`build/test/${folder}`, /\.test\.js$/));

const count: Count = { passed: 0, failed: 0, skipped: 0 };
const tests = run({ files: files.map((file) => root(file)), concurrency: true });
tests.on('test:pass', ({ details, skip }) => {
  if (isOneTest(details)) count[skip === undefined ? 'passed' : 'skipped'] += 1;
});
tests.on('test:fail', ({ details }) => {
  if (isOneTest(details)) count.failed += 1;
});
tests.on('end', () => {
  if (wanted.length === 0) writeCount('node', count);
  process.exitCode = count.failed > 0 ? 1 : 0;
});
(tests.compose(new spec()) as NodeJS.ReadableStream).pipe(process.stdout);

/** A `describe` reports itself too; only what it holds is counted. */
function isOneTest(details: { type?: string }): boolean {
  return details.type !== 'suite';
}
