/** Keeps the transcripts of the screen reader, test/transcripts; `npm run transcripts` writes them anew. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import { root } from '../house/files.js';

export interface Transcript {
  name: string;
  text: string;
}

export const transcriptsPlugin: TestRunnerPlugin<Transcript> = {
  name: 'transcripts',
  executeCommand({ command, payload }) {
    if (command !== 'transcript' || !payload) return undefined;
    const file = root(`test/transcripts/${payload.name}.txt`);
    if (process.env.RENEW_TRANSCRIPTS) {
      mkdirSync(root('test/transcripts'), { recursive: true });
      writeFileSync(file, payload.text);
    }
    return { text: existsSync(file) ? readFileSync(file, 'utf8') : '' };
  },
};
