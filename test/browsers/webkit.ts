import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findOnPath, isExecutable } from './find-on-path.js';
import type { TestBrowser } from './types.js';
import { startWebKitDriver } from './webkit-driver.js';

/** WebKitGTK is the nearest thing to Safari that runs on Linux. */
export const webkit: TestBrowser = {
  title: 'WebKitGTK',
  howToInstall: 'Install it (Debian: `apt-get install webkit2gtk-driver xvfb`).',
  installed: () => [findMiniBrowser(), findOnPath('WebKitWebDriver'), findOnPath('Xvfb')].every(Boolean),
  async launcher() {
    const driver = await startWebKitDriver();
    const launcher = webdriverLauncher({
      hostname: '127.0.0.1',
      port: driver.port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        // The driver speaks WebDriver classic only; WebdriverIO would otherwise ask for BiDi and be refused.
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
      } as WebdriverIO.Capabilities,
    });
    const stop = launcher.stop.bind(launcher);
    launcher.stop = async () => {
      await stop();
      driver.stop();
    };
    return launcher;
  },
};

/** Debian keeps MiniBrowser beside the library, in a folder named after the machine and the library's version. */
function findMiniBrowser(): string | undefined {
  return foldersMatching('/usr/lib', /-linux-gnu$/)
    .flatMap((machine) => foldersMatching(machine, /^webkit2?gtk-/))
    .map((library) => join(library, 'MiniBrowser'))
    .find(isExecutable);
}

function foldersMatching(parent: string, name: RegExp): string[] {
  return readdirSync(parent).filter((entry) => name.test(entry)).map((entry) => join(parent, entry));
}
