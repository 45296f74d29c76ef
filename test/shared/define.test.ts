import { expect } from '@open-wc/testing';
import { aliasOf, defineOnce } from '../../src/shared/define.js';
import { version } from '../../src/shared/version.js';
import { said } from '../drivers/console.js';

const ours = (legPainVersion: string = version) =>
  class extends HTMLElement {
    static readonly legPainVersion = legPainVersion;
  };

describe('defineOnce', () => {
  it('registers a tag', async () => {
    const first = ours();
    const sentences = await said(() => expect(defineOnce('x-first', first)).to.equal(first));
    expect(customElements.get('x-first')).to.equal(first);
    expect(sentences).to.deep.equal([]);
  });

  it('is silent about a second copy of the same version', async () => {
    const first = ours();
    defineOnce('x-same', first);
    const sentences = await said(() => expect(defineOnce('x-same', ours())).to.equal(first));
    expect(sentences).to.deep.equal([]);
    expect(customElements.get(aliasOf('x-same'))).to.equal(undefined);
  });

  it('names both versions once when they differ, and leaves the first', async () => {
    const older = ours('0.0.1');
    customElements.define('x-older', older);
    const sentences = await said(() => {
      expect(defineOnce('x-older', ours())).to.equal(older);
      defineOnce('x-older', ours());
    });
    expect(sentences.length).to.equal(1);
    expect(sentences[0]).to.contain('0.0.1').and.to.contain(version);
    expect(customElements.get('x-older')).to.equal(older);
    expect(customElements.get(aliasOf('x-older'))).to.equal(undefined);
  });

  it('leaves a stranger’s tag alone, says so once, and keeps ours under its alias', async () => {
    const theirs = class extends HTMLElement {};
    customElements.define('x-theirs', theirs);
    const mine = ours();
    const sentences = await said(() => {
      defineOnce('x-theirs', mine);
      defineOnce('x-theirs', ours());
    });
    expect(customElements.get('x-theirs')).to.equal(theirs);
    expect(customElements.get(aliasOf('x-theirs'))).to.equal(mine);
    expect(sentences.length).to.equal(1);
    expect(sentences[0]).to.contain('data-leg-pain="x-theirs"');
  });
});
