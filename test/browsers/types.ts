import type { BrowserLauncher } from '@web/test-runner-core';

/** A browser as the test runner uses it. */
export interface TestBrowser {
  title: string;
  howToInstall: string;
  /** May be slow or start something: called only for a browser that is installed. */
  launcher(): Promise<BrowserLauncher>;
  installed(): boolean;
}
