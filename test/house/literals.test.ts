import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesUnder, read } from './files.js';
import { literalComplaints } from './literals.js';

describe('the clinical record is literals only', () => {
  it('in every file of data/', () => {
    const complaints = filesUnder('data', /\.ts$/).flatMap((file) => literalComplaints(file, read(file)));
    assert.equal(complaints.length, 0, `\n${complaints.join('\n')}\n`);
  });

  const refused = {
    'a function': `export function level() { return 1 }`,
    'an arrow function as a value': `export const a = { b: () => 1 }`,
    'a method': `export const a = { b() { return 1 } }`,
    'a spread': `export const a = { ...b }`,
    'a spread in a list': `export const a = [...b] as const`,
    'a computed key': `export const a = { ['b']: 1 }`,
    'a call': `export const a = Object.freeze({})`,
    'a sum': `export const a = { b: 1 + 1 }`,
    'another constant': `export const a = { b }`,
    'a filled-in text': 'export const a = { b: `${1}` }',
    'something that can change': `export let a = 1`,
    'a statement': `console.log(1)`,
    'a re-exported value': `export { a } from './a.js'`,
  };
  for (const [what, code] of Object.entries(refused)) {
    it(`notices ${what}`, () => {
      assert.match(literalComplaints('data/a.ts', code).join(), /data\/a\.ts:1 holds more than a literal/);
    });
  }

  it('welcomes records, types and constants', () => {
    const code = `
      import type { A } from './schema.js';
      export interface B { readonly c: A }
      export const a = { 'x-y': { n: -1, s: 'it', t: \`more\`, list: ['a', null, true] } } as const satisfies Record<string, object>;`;
    assert.deepEqual(literalComplaints('data/a.ts', code), []);
  });
});
