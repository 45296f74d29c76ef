import { expect } from '@open-wc/testing';
import type * as Store from '../../src/shared/selection.js';
import { onSelection, samePlace, selectionOf, setSelection } from '../../src/shared/selection.js';

const calf = { place: 'calf', side: 'left' } as const;

describe('the selection of a group', () => {
  it('is empty at first', () => {
    expect(selectionOf('fresh')).to.deep.equal({ places: [], none: false });
  });

  it('is told to those who listen, and to nobody else', () => {
    let heard = 0;
    let elsewhere = 0;
    const stop = onSelection('a', () => (heard += 1));
    onSelection('b', () => (elsewhere += 1));
    setSelection('a', { places: [calf], none: false });
    expect(selectionOf('a').places).to.deep.equal([calf]);
    expect([heard, elsewhere]).to.deep.equal([1, 0]);
    stop();
    setSelection('a', { places: [], none: true });
    expect(heard).to.equal(1);
    expect(selectionOf('b').places).to.deep.equal([]);
  });

  it('lets a listener leave while it is being told', () => {
    const heard: string[] = [];
    const stop = onSelection('c', () => {
      heard.push('first');
      stop();
    });
    onSelection('c', () => heard.push('second'));
    setSelection('c', { places: [calf], none: false });
    setSelection('c', { places: [], none: false });
    expect(heard).to.deep.equal(['first', 'second', 'second']);
  });

  it('is one for two copies of the library', async () => {
    const address = new URL('../../src/shared/selection.js?copy=2', import.meta.url).href;
    const copy = (await import(address)) as typeof Store;
    expect(copy.setSelection).not.to.equal(setSelection);
    let heard = 0;
    onSelection('d', () => (heard += 1));
    copy.setSelection('d', { places: [calf], none: false });
    expect(heard).to.equal(1);
    expect(selectionOf('d').places).to.deep.equal([calf]);
  });

  it('knows a place by its name and side', () => {
    expect(samePlace({ ...calf, intensity: 3 }, calf)).to.equal(true);
    expect(samePlace(calf, { place: 'calf', side: 'right' })).to.equal(false);
  });
});
