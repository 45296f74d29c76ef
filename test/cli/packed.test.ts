import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeApplication, type Application } from '../doors/application.js';
import { exists, read } from '../house/files.js';

const { bin } = JSON.parse(read('package.json')) as { bin: Record<string, string> };
const file = bin['leg-pain-widgets'] ?? '';

describe('the command as it ships', { skip: exists(file) ? false : `${file} has not been built yet` }, () => {
  let application: Application;
  before(() => (application = makeApplication()));
  after(() => application.remove());

  it('says what runs it', () => {
    assert.match(read(file), /^#!\/usr\/bin\/env node\n/);
  });

  it('runs where only the package is installed', () => {
    const installed = join(application.folder, 'node_modules/leg-pain-widgets', file);
    const out = execFileSync(process.execPath, [installed, 'triage', '--json'], { cwd: application.folder, input: '{"answer":["numb-saddle"]}\n', encoding: 'utf8' });
    assert.match(out.split('\n')[1] ?? '', /^\{"type":"outcome","level":"emergency"/);
  });
});
