/** What a visitor's system may ask of a page: a narrow window, large letters, dark, forced colours, less motion, print. */
import { executeServerCommand } from '@web/test-runner-commands';
import type { Wishes } from '../runner/emulate-plugin.js';

let changed = false;

/** Gives the page a window of this width until the end of the test. False where the browser's driver cannot. */
export async function setWidth(width: number): Promise<boolean> {
  changed = true;
  return (await executeServerCommand<{ done: boolean }, Wishes>('emulate', { width })).done;
}

/** Lasts until the end of the test. Where the browser's driver cannot do it, the test is skipped. */
export async function emulate(test: Mocha.Context, wishes: Wishes): Promise<void> {
  changed = true;
  const { done } = await executeServerCommand<{ done: boolean }, Wishes>('emulate', wishes);
  if (!done) test.skip();
}

afterEach(async () => {
  if (changed) await executeServerCommand('emulate', {});
  changed = false;
});
