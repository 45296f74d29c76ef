import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { back } from '../../data/body-map/back.js';
import { front } from '../../data/body-map/front.js';
import { inner } from '../../data/body-map/inner.js';
import { outer } from '../../data/body-map/outer.js';
import { sole } from '../../data/body-map/sole.js';
import { places } from '../../data/places.js';
import type { BodyView, PlaceId, View } from '../../data/schema.js';

const bodyMap = { front, back, inner, outer, sole };
const views = Object.entries(bodyMap) as [View, BodyView][];

describe('the drawing', () => {
  for (const [view, { places: drawn }] of views) {
    it(`has from ${view} exactly the places that say so, in anatomical order`, () => {
      const seen = (Object.keys(places) as PlaceId[]).filter((id) => (places[id].views as readonly View[]).includes(view));
      assert.deepEqual(Object.keys(drawn), seen);
    });
  }

  it('is made of smooth curves with whole numbers', () => {
    for (const [view, { viewBox, outline, detail, places: drawn }] of views) {
      for (const path of [viewBox, outline, detail, ...Object.values(drawn)]) {
        assert.doesNotMatch(path, /[\d]\.|[^MmCcSsQqLlHhVvz\d\s-]/, `${view}: ${path}`);
      }
    }
  });

  it('weighs less than 4.5 kB', () => {
    assert.ok(brotliCompressSync(JSON.stringify(bodyMap)).length < 4_500);
  });
});
