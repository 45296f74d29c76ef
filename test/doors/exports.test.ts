import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { exists, root } from '../house/files.js';
import { makeApplication } from './application.js';
import type { Application } from './application.js';
import { activeDoors, quietDoors, tags } from './doors.js';

describe('the doors of the package', { skip: exists('dist/npm') ? false : 'there is no dist/npm yet' }, () => {
  let application: Application;
  before(() => {
    application = makeApplication();
  });
  after(() => application.remove());

  for (const door of [...quietDoors, ...activeDoors]) {
    it(`${door} leads to a file`, () => {
      const file = fileURLToPath(import.meta.resolve(door));
      assert.ok(existsSync(file), `package.json sends ${door} to ${file}, which the build did not make.`);
    });

    it(`${door} has types`, () => {
      const options = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
      const { resolvedModule } = ts.resolveModuleName(door, root('test/doors/any.ts'), options, ts.sys, undefined, undefined, ts.ModuleKind.ESNext);
      assert.match(resolvedModule?.resolvedFileName ?? '', /\.d\.ts$/, `TypeScript finds no declarations for ${door}.`);
    });
  }

  for (const door of quietDoors) {
    it(`${door} leaves nothing in an application that takes nothing from it`, async () => {
      const left = await application.bundle(`import '${door}';`);
      assert.equal(left.trim(), '', `Importing ${door} does something by itself: sideEffects in package.json says it does not.`);
    });

    it(`${door} can be opened in Node`, async () => {
      assert.notDeepEqual(Object.keys((await import(door)) as object), []);
    });
  }

  for (const tag of tags.filter((tag) => activeDoors.includes(`leg-pain-widgets/${tag}/define`))) {
    it(`leg-pain-widgets/${tag}/define still registers after tree-shaking`, async () => {
      const left = await application.bundle(`import 'leg-pain-widgets/${tag}/define';`);
      assert.match(left, new RegExp(`['"]${tag}['"]`), 'sideEffects in package.json lets a bundler drop it.');
      assert.match(left, /customElements\s*\.define/);
    });
  }

  it('carry declarations that compile where nothing but lit is installed', () => {
    const opened = [...quietDoors, ...activeDoors].map((door) => `import '${door}';`).join('\n');
    writeFileSync(join(application.folder, 'entry.ts'), opened);
    const program = ts.createProgram([join(application.folder, 'entry.ts')], {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      preserveSymlinks: true,
    });
    assert.ok(program.getSourceFiles().some(({ fileName }) => fileName.includes('/dist/types/')));
    const problems = ts
      .getPreEmitDiagnostics(program)
      .filter(({ file }) => !/node_modules\/(@lit|lit|lit-element|lit-html)\//.test(file?.fileName ?? ''))
      .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    assert.deepEqual(problems, []);
  });
});
