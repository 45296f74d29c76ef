/** The keyboard, as a visitor has it: `Tab`, `Enter`, `ArrowDown`, a letter, or a blank for the space bar. */
import { sendKeys } from '@web/test-runner-commands';

/**
 * Presses keys one after the other, each once the page has felt the last one: Firefox says that a key is pressed before the
 * page knows of it. A key that leaves the page is never felt there.
 */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const felt = new Promise((resolve) => {
      addEventListener('keyup', resolve, { once: true, capture: true });
      setTimeout(resolve, 1000);
    });
    await sendKeys({ press: key });
    await felt;
  }
}
