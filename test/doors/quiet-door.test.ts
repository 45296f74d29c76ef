import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as door from '../../src/index.js';
import { exists, filesUnder, foldersIn, read } from '../house/files.js';

const classesIn = (file: string): string[] => [...read(file).matchAll(/^export class (\w+)/gm)].map(([, name]) => name ?? '');

for (const tag of foldersIn('src/elements').filter((tag) => exists(`src/elements/${tag}/${tag}.ts`))) {
  it(`the quiet door shows the class and the events of <${tag}>`, () => {
    const files = [`src/elements/${tag}/${tag}.ts`, ...filesUnder(`src/elements/${tag}`, /\.events\.ts$/)];
    for (const name of files.flatMap(classesIn)) assert.ok(name in door, `src/index.ts does not export ${name}: an application could not name its type.`);
  });
}
