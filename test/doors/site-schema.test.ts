import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checkOverlay } from '../../src/dataset/index.js';
import { exists, read } from '../house/files.js';

const file = 'dist/site.schema.json';

interface Schema {
  $ref?: string;
  type?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean;
  definitions?: Record<string, Schema>;
}

it('the JSON schema for a site’s settings knows what the check knows', { skip: exists(file) ? false : `there is no ${file} yet` }, () => {
  const { $ref = '', definitions = {} } = JSON.parse(read(file)) as Schema;
  const schema = definitions[$ref.replace('#/definitions/', '')] ?? {};
  const compare = ({ properties = {}, additionalProperties }: Schema, path: string[]): void => {
    assert.equal(additionalProperties, false, `${path.join('.') || 'the settings'}: an editor must see a misspelt name.`);
    assert.deepEqual(Object.keys(properties).sort(), knownIn(path).sort());
    for (const [name, part] of Object.entries(properties)) if (part.type === 'object') compare(part, [...path, name]);
  };
  compare(schema, []);
});

/** The names that the check says it knows in one part of the settings. */
function knownIn(path: readonly string[]): string[] {
  const value = path.reduceRight<object>((inner, name) => ({ [name]: inner }), { nosuchname: '' });
  const complaint = checkOverlay(value).problems.find((problem) => problem.includes('nosuchname is not known')) ?? '';
  return (/Known: (.*)\.$/.exec(complaint)?.[1] ?? '').split(', ').filter(Boolean);
}
