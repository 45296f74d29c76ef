import { expect } from '@open-wc/testing';
import { msg } from '@lit/localize';
import { targetLocales } from '../../src/locales/generated/locale-codes.js';
import { setLanguage } from '../../src/locales/localization.js';
import { direction, language, loadWords, type Loadable } from '../../src/shared/language.js';
import { enterPage, leavePage } from '../../src/shared/widgets.js';
import { said } from '../drivers/console.js';

const title = () => msg('Frequent questions', { id: 'faq-title', desc: 'Heading of the frequent questions' });

/** Words of earlier tests stay known to the page, and must not hold up later ones. */
let test = 0;

/** Words whose arrival the test decides, as long as it runs. */
function words(): Loadable & { asked: string[]; arrive(): void; fail(): void } {
  const asked: string[] = [];
  const mine = test;
  let settle = { arrive: () => {}, fail: () => {} };
  return {
    asked,
    load: (next) =>
      new Promise<void>((resolve, reject) => {
        if (mine !== test) return resolve();
        asked.push(next);
        settle = { arrive: resolve, fail: () => reject(new Error('offline')) };
      }),
    arrive: () => settle.arrive(),
    fail: () => settle.fail(),
  };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('the language', () => {
  afterEach(() => {
    test += 1;
    return setLanguage('en');
  });

  it('is English at first', () => {
    expect([language(), direction(), title()]).to.deep.equal(['en', 'ltr', 'Frequent questions']);
  });

  for (const target of targetLocales) {
    it(`switches to ${target}, its words and its direction`, async () => {
      await setLanguage(target);
      expect(language()).to.equal(target);
      expect(direction()).to.equal(target === 'ar' ? 'rtl' : 'ltr');
      expect(title()).not.to.equal('Frequent questions');
    });
  }

  it('switches only when all words are there, both kinds together', async () => {
    const late = words();
    await loadWords([late]);
    const switched = setLanguage('fr');
    await soon();
    expect(late.asked).to.deep.equal(['fr']);
    expect([language(), title()]).to.deep.equal(['en', 'Frequent questions']);
    late.arrive();
    await switched;
    expect([language(), title()]).to.deep.equal(['fr', 'Questions fréquentes']);
  });

  it('is the last one asked for, whatever arrives last', async () => {
    const late = words();
    await loadWords([late]);
    const toFrench = setLanguage('fr');
    await soon();
    await setLanguage('en');
    late.arrive();
    await toFrench;
    expect(language()).to.equal('en');
  });

  it('draws every widget in the page anew', async () => {
    let drawn = 0;
    const widget = Object.assign(document.createElement('div'), { requestUpdate: () => void (drawn += 1) });
    enterPage(widget);
    await setLanguage('ar');
    leavePage(widget);
    expect(drawn).to.equal(1);
  });

  it('goes on with the words that are there when some cannot be had, and says so', async () => {
    const lost = words();
    await loadWords([lost]);
    const sentences = await said(async () => {
      const switched = setLanguage('fr');
      await soon();
      lost.fail();
      await switched;
    });
    expect(language()).to.equal('fr');
    expect(sentences.length).to.equal(1);
    expect(sentences[0]).to.contain('"fr"').and.to.contain('offline').and.to.contain('English');
  });

  it('makes an element wait for its words in the language shown now', async () => {
    await setLanguage('fr');
    const late = words();
    let ready = false;
    const loaded = loadWords([late]).then(() => (ready = true));
    await soon();
    expect(late.asked).to.deep.equal(['fr']);
    expect(ready).to.equal(false);
    late.arrive();
    await loaded;
  });
});
