import assert from 'node:assert/strict';
import { it } from 'node:test';
import { filesUnder, read } from '../house/files.js';
import { importsOf } from '../house/syntax.js';

const chunks = filesUnder('dist/chunks', /\.js$/);

it('no chunk asks for the loader', { skip: chunks.length === 0 && 'there is no chunk yet' }, () => {
  for (const chunk of chunks) {
    for (const { from } of importsOf(chunk, read(chunk))) {
      assert.doesNotMatch(
        from,
        /leg-pain-widgets\.js/,
        `${chunk} imports the loader: a site that loads it as leg-pain-widgets.js?ver=1 would start it twice. Let the two share no module.`,
      );
    }
  }
});
