/** What a visitor's system may ask of a page: a narrow window, dark, forced colours, less motion, print. */
import { executeServerCommand } from '@web/test-runner-commands';
import type { Wishes } from '../runner/emulate-plugin.js';

let changed = false;

/** Lasts until the end of the test. Where the browser's driver cannot do it, the test is skipped. */
export async function emulate(test: Mocha.Context, wishes: Wishes): Promise<void> {
  const { done } = await executeServerCommand<{ done: boolean }, Wishes>('emulate', wishes);
  if (!done) test.skip();
  changed = true;
}

afterEach(async () => {
  if (changed) await executeServerCommand('emulate', {});
  changed = false;
});
