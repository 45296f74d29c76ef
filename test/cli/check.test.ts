import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { command } from './command.js';

describe('check', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'site-'))));
  after(() => rmSync(folder, { recursive: true }));

  const check = (...contents: string[]) => {
    const files = contents.map((content, index) => {
      const file = join(folder, `site-${index}.json`);
      writeFileSync(file, content);
      return file;
    });
    return command(['check', ...files]);
  };

  it('is content with good settings', async () => {
    const { code, out } = await check('{"clinic":{"name":"Clinic","phone":"+33 1 23 45 67 89"},"emergencyNumber":"112"}');
    assert.equal(code, 0);
    assert.match(out, /site-0\.json: fine\.\n$/);
  });

  it('names the file, the place, the value and what is allowed', async () => {
    const { code, out } = await check('{"emergencyNumber":"112"}', '{"clinic":{"phone":"call us","fax":"1"},"emergencyNumber":7}');
    assert.equal(code, 1);
    assert.match(out, /site-0\.json: fine\./);
    assert.match(out, /site-1\.json: clinic\.phone: "call us" is left out; a telephone number is needed\./);
    assert.match(out, /site-1\.json: clinic\.fax is not known\. Known: .*phone/);
    assert.match(out, /site-1\.json: emergencyNumber: 7 is left out/);
  });

  it('tells where a file stops being JSON', async () => {
    const { code, out } = await check('{\n  "clinic": {},\n}');
    assert.equal(code, 1);
    assert.match(out, /site-0\.json: This is not JSON \(line 3, column 1\): /);
  });
});
