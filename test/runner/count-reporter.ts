/** Writes how many browser tests passed and failed, for the total at the end of a CI run. */
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';
import { writeCount } from './counts.js';
import type { Count } from './counts.js';

export function countReporter(names: readonly string[]): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const count: Count = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) addSession(count, session);
      writeCount(names.join('-'), count);
    },
  };
}

function addSession(count: Count, session: TestSession): void {
  const failedBefore = count.failed;
  if (session.testResults) addSuite(count, session.testResults);
  // A file that could not be loaded, or an error outside any test, is one failure more.
  if (!session.passed && count.failed === failedBefore) count.failed += 1;
}

function addSuite(count: Count, suite: TestSuiteResult): void {
  for (const test of suite.tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) addSuite(count, inner);
}
