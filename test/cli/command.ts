/** Runs the compiled command as a person or a program would: as a process of its own. */
import { spawn } from 'node:child_process';
import { root } from '../house/files.js';

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

export function command(args: readonly string[], input = ''): Promise<Finished> {
  const child = spawn(process.execPath, [root('build/src/cli/leg-pain-widgets.js'), ...args], { cwd: root() });
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  child.stdin.on('error', () => undefined); // it may end before it has read everything
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, out, errors }));
  });
}
