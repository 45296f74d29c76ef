import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesUnder, read } from './files.js';
import { importComplaints } from './import-rules.js';
import { importsOf } from './syntax.js';

const complaintsAbout = (file: string, code: string): string[] => importComplaints(file, importsOf(file, code));

describe('imports keep their direction', () => {
  it('in every file of data/ and src/', () => {
    const files = [...filesUnder('data', /\.ts$/), ...filesUnder('src', /\.ts$/)];
    const complaints = files.flatMap((file) => complaintsAbout(file, read(file)));
    assert.equal(complaints.length, 0, `\n${complaints.join('\n')}\n`);
  });

  const refused: [file: string, code: string, says: RegExp][] = [
    ['data/areas.ts', `import { x } from './causes.js'`, /src\/dataset/],
    ['src/dataset/index.ts', `import { html } from 'lit'`, /src\/elements/],
    ['src/triage/step.ts', `import { areas } from '../../data/areas.js'`, /arrives as an argument/],
    ['src/triage/step.ts', `import { look } from '../dataset/index.js'`, /arrives as an argument/],
    ['src/shared/element.ts', `import type { AreaId } from '../../data/schema.js'`, /src\/dataset/],
    ['src/elements/a-b/a-b.ts', `import '../c-d/c-d.js'`, /src\/shared/],
    ['src/elements/a-b/a-b.ts', `const load = () => import('../../locales/localization.js')`, /src\/shared/],
    ['src/elements/a-b/a-b.ts', `const load = (tag: string) => import(tag)`, /imports tag/],
    ['src/bundles/all.ts', `import '../elements/a-b/a-b.js'`, /define\.ts/],
    ['src/index.ts', `export * from './elements/a-b/define.js'`, /quiet door/],
    ['src/helpers/a.ts', '', /no room/],
  ];
  for (const [file, code, says] of refused) {
    it(`notices ${code || 'a file'} in ${file}`, () => {
      assert.match(complaintsAbout(file, code).join('\n'), says);
    });
  }

  const welcome: [file: string, code: string][] = [
    ['data/areas.ts', `import type { Area } from './schema.js'`],
    ['src/triage/step.ts', `import type { Dataset } from '../dataset/index.js'`],
    ['src/elements/a-b/a-b.ts', `import { styles } from './a-b.styles.js'; import { html } from 'lit'; import '../../shared/element.js'`],
    ['src/bundles/all.ts', `import '../elements/a-b/define.js'; import '../locales/localization.js'`],
    ['src/index.ts', `export * from './elements/a-b/a-b.js'`],
  ];
  for (const [file, code] of welcome) {
    it(`welcomes ${code} in ${file}`, () => {
      assert.deepEqual(complaintsAbout(file, code), []);
    });
  }
});
