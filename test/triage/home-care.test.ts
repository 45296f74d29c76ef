import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { playCase } from '../../src/cli/play-case.js';
import { triageDataset as dataset } from '../../src/dataset/triage-dataset.js';

const patient = { id: 'heel', age: 48, sex: 'F' } as Parameters<typeof playCase>[1];
const heelPain = ['gradual-onset', 'first-steps-morning', 'barefoot-hurts'];

function levelOf(more: readonly string[], otherwise: 'no' | 'unknown' = 'no', duration = 'for-weeks') {
  return playCase(dataset, patient, { places: [{ place: 'heel', side: 'left' }], yes: [...heelPain, duration, ...more], no: [], else: otherwise }).outcome.level;
}

describe('somebody whose heel has hurt for weeks', () => {
  it('is told to care for it at home as long as that has not been tried', () => assert.equal(levelOf([]), 'self-care'));
  it('is told to make an appointment once two weeks of it have not helped', () => assert.equal(levelOf(['home-care-failed']), 'soon'));
  it('is told to make an appointment when it gets in the way of daily life', () => assert.equal(levelOf(['stops-daily-life']), 'soon'));
  it('is told to make an appointment when nobody knows whether that has been tried', () => assert.equal(levelOf([], 'unknown'), 'soon'));
  it('is told to make an appointment when the weeks are months, tried or not', () => assert.equal(levelOf([], 'no', 'for-months'), 'soon'));
});
