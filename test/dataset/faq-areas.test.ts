import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areasAt, faqAreasOf } from '../../src/dataset/faq-areas.js';
import { faqIds } from '../../src/dataset/faqs.js';
import { areaIds, placeIds, placesIn } from '../../src/dataset/places.js';

describe('the questions of an area', () => {
  for (const area of areaIds) {
    const offered = faqIds.filter((id) => faqAreasOf(id).includes(area));
    it(`${area}: a few, the emergency first, and not all`, () => {
      assert.equal(offered[0], 'when-is-it-an-emergency');
      assert.ok(offered.length >= 3 && offered.length <= faqIds.length / 2, offered.join());
    });
  }

  it('tell of a clot wherever a clot is felt in the leg below the hip, the shin and the foot aside', () => {
    assert.deepEqual(faqAreasOf('clot-or-strain'), ['groin', 'thigh', 'back-of-thigh', 'knee', 'calf', 'ankle']);
  });

  it('are none for a question of the site’s own', () => {
    assert.deepEqual(faqAreasOf('parking'), []);
    assert.deepEqual(faqAreasOf('constructor'), []);
  });

  it('are found by places, of which unknown ones count for nothing', () => {
    assert.deepEqual([...areasAt([placesIn('knee')[0]!, placesIn('calf')[0]!, 'elbow'])], ['knee', 'calf']);
    assert.equal(areasAt(placeIds).size, areaIds.length);
  });
});
