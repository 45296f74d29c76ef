/**
 * What a browser test gets as `@open-wc/testing` (../runner/web-test-runner.config.ts sees to it): all of it, but `waitUntil` has the
 * patience that a busy machine needs and not one second.
 */
import { waitUntil as wait } from '@open-wc/testing';

export * from '@open-wc/testing';

export const waitUntil: typeof wait = (isTrue, message, options) => wait(isTrue, message, { interval: 20, timeout: 8000, ...options });
