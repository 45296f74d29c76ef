/**
 * Runs the browser tests: `browser-tests.js [chromium] [firefox] [webkit] [-- options of the test runner]`, by default
 * in all three. A browser that is not installed is named, the others still run, and the exit code says it was missing.
 */
import { spawnSync } from 'node:child_process';
import { browserNames, browsers } from '../browsers/index.js';
import type { BrowserName } from '../browsers/index.js';
import { root } from '../house/files.js';

const words = process.argv.slice(2);
const options = words.filter((word) => !isBrowser(word) && word !== '--');
const wanted = words.filter(isBrowser);

const asked = wanted.length > 0 ? wanted : browserNames;
const missing = asked.filter((name) => !browsers[name].installed());
const present = asked.filter((name) => !missing.includes(name));

const passed = present.length > 0 && run(present);
for (const name of missing) console.error(`\n${browsers[name].title} is missing, so nothing ran in it. ${browsers[name].howToInstall}`);
process.exitCode = passed && missing.length === 0 ? 0 : 1;

function run(names: readonly BrowserName[]): boolean {
  const { status } = spawnSync(
    process.execPath,
    [root('node_modules/@web/test-runner/dist/bin.js'), '--config', root('build/test/runner/web-test-runner.config.js'), ...options],
    { stdio: 'inherit', cwd: root(), env: { ...process.env, TEST_BROWSERS: names.join(' ') } },
  );
  return status === 0;
}

function isBrowser(word: string): word is BrowserName {
  return (browserNames as readonly string[]).includes(word);
}
