/** The browser tests. TEST_BROWSERS names the browsers; `browser-tests.ts` sets it. */
import type { TestRunnerConfig } from '@web/test-runner';
import { defaultReporter } from '@web/test-runner';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import { browsers } from '../browsers/index.js';
import type { BrowserName } from '../browsers/index.js';
import { root } from '../house/files.js';
import { countReporter } from './count-reporter.js';
import { emulatePlugin } from './emulate-plugin.js';
import { hostsPlugin, serveHosts } from './hosts.js';
import { transcriptsPlugin } from './transcripts-plugin.js';

const names = (process.env.TEST_BROWSERS ?? 'chromium').split(' ') as BrowserName[];

const patience: TestRunnerPlugin = {
  name: 'patience',
  resolveImport: ({ source, context }) => (source === '@open-wc/testing' && context.path !== patient ? patient : undefined),
};
const patient = '/build/test/drivers/testing.js';

const config: TestRunnerConfig = {
  rootDir: root(),
  files: [root('build/test/{elements,shared,bundles,pages,hosts}/**/*.test.js')],
  nodeResolve: true,
  plugins: [patience, emulatePlugin, hostsPlugin, transcriptsPlugin],
  middleware: [serveHosts],
  browsers: await Promise.all(names.map((name) => browsers[name].launcher())),
  // One page at a time in each browser: a page in the background has no focus and paints no frames.
  concurrency: 1,
  concurrentBrowsers: names.length,
  testFramework: { config: { retries: 0, timeout: 10_000 } },
  // Of one file: some press and draw thousands of times, which a busy machine may take minutes for.
  testsFinishTimeout: 600_000,
  // Every visitor's console must stay clean, but Lit's note that its development build runs is not about us.
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
  reporters: [defaultReporter(), countReporter(names)],
};

export default config;
