/**
 * The server's side of `test/drivers/host.ts`: pages with a policy of their own, and copies of dist/ that a test may
 * break. A copy is open to other origins, as a CDN is.
 */
import { readFile } from 'node:fs/promises';
import type { TestRunnerConfig } from '@web/test-runner';
import type { BasicTestSession, TestRunnerPlugin } from '@web/test-runner-core';
import type { Page } from 'puppeteer-core';
import { root } from '../house/files.js';
import { version as ours } from '../../src/shared/version.js';

export interface HostPage {
  key: string;
  html: string;
  /** Its Content-Security-Policy. */
  policy?: string;
}

export interface Copy {
  key: string;
  /** Files whose path has one of these in it fail: the first time they are asked for, or always. */
  fails?: { paths: string[]; times: 'once' | 'always' };
  /** Files whose path has one of these in it are not as we built them. */
  changed?: string[];
  /** The copy says that it is this version. */
  version?: string;
}

/** Notes dialogs, broken policies and errors. A classic script, and a file, so that it runs first and every policy allows it. */
const notes = `{
  const noted = (window.noted = []);
  for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = () => noted.push(name);
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => noted.push('policy: ' + effectiveDirective + ' ' + blockedURI + ' ' + sample));
  addEventListener('error', ({ message }) => noted.push('error: ' + message));
  addEventListener('unhandledrejection', ({ reason }) => noted.push('rejection: ' + reason));
}`;

/** What is in use once everything that nobody needs has been swept away. Only Chromium tells. */
export interface Memory {
  bytes?: number;
  nodes?: number;
  listeners?: number;
}

async function memoryOf({ id, browser }: BasicTestSession): Promise<Memory> {
  const devtools = await (browser as unknown as { getPage(id: string): Page }).getPage(id).createCDPSession();
  for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize: bytes } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners: listeners } = await devtools.send('Memory.getDOMCounters');
  await devtools.detach();
  return { bytes, nodes, listeners };
}

const pages = new Map<string, HostPage>();
const copies = new Map<string, Copy>();
const failed = new Set<string>();

export const hostsPlugin: TestRunnerPlugin = {
  name: 'hosts',
  async executeCommand({ command, payload, session }) {
    if (command === 'host-memory') return session.browser.name === 'Chrome' ? memoryOf(session) : {};
    if (command === 'host-page') pages.set((payload as HostPage).key, payload as HostPage);
    else if (command === 'host-copy') copies.set((payload as Copy).key, payload as Copy);
    else return undefined;
    return { done: true };
  },
};

/** Stands before the test runner's own server, which would answer every question with 200 and rewrite what it serves. */
export const serveHosts: NonNullable<TestRunnerConfig['middleware']>[number] = async (context, next) => {
  const [, kind, key = '', file = ''] = /^\/host-(page|copy)\/([\w-]+)\/?(.*)$/.exec(context.path) ?? [];
  if (!kind) return void (await next());
  context.set('cache-control', 'no-store');
  if (file === 'notes.js') {
    context.type = 'js';
    context.body = notes;
    return;
  }
  if (kind === 'page') {
    const { html, policy } = pages.get(key) ?? { html: '' };
    if (policy) context.set('content-security-policy', policy);
    context.type = 'html';
    context.body = html;
    return;
  }
  const { fails, changed = [], version } = copies.get(key) ?? {};
  context.set('access-control-allow-origin', '*');
  if (fails && fails.paths.some((path) => file.includes(path)) && (fails.times === 'always' || !failed.has(context.path))) {
    failed.add(context.path);
    context.status = 503;
    return;
  }
  const body = await readFile(root(`dist/${file}`), 'utf8');
  context.type = file.slice(file.lastIndexOf('.'));
  if (file.endsWith('.html')) {
    // Before the page's own policy, so that what that refuses is noted.
    context.body = body.replace('<head>', '<head><script src="/host-page/any/notes.js"></script>');
    return;
  }
  context.body = `${version ? body.replaceAll(`"${ours}"`, `"${version}"`) : body}${changed.some((path) => file.includes(path)) ? ';noted.push("changed");' : ''}`;
};
