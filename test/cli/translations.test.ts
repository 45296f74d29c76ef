import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { exportTranslations, importTranslations } from '../../src/cli/translations/translations.js';
import { root } from '../house/files.js';

describe('a translator’s file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'translations-'));
    for (const part of ['data/words', 'src/locales/xliff']) await cp(root(part), join(folder, part), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  const file = (path: string) => readFile(join(folder, path), 'utf8');
  const exported = () => exportTranslations(folder, 'fr');
  const imported = (xliff: string) => importTranslations(folder, 'fr', xliff);

  it('holds the words of the buttons and of the record, in English and in the language', async () => {
    const xliff = await exported();
    for (const words of ['<source>Close all</source>', '<target>Tout fermer</target>', '<source>Ice or heat?</source>', '<target>Froid ou chaud', 'id="faqWords.ice-or-heat.question"', 'id="jointWords.gout.worse[0]"']) {
      assert.ok(xliff.includes(words), `It does not hold ${words}`);
    }
  });

  for (const language of ['fr', 'ar']) {
    it(`changes nothing when it comes back as it went out (${language})`, async () => {
      assert.deepEqual(await importTranslations(folder, language, await exportTranslations(folder, language)), []);
    });
  }

  it('brings back each kind of text and leaves all else as it is written', async () => {
    const before = { faqs: await file('data/words/fr/faqs.ts'), interface: await file('src/locales/xliff/fr.xlf') };
    const question = /<trans-unit id="faqWords.ice-or-heat.question">[^]*?<target>([^<]*)</.exec(await exported())?.[1] ?? '';
    const xliff = (await exported())
      .replace(`<target>${question}</target>`, `<target>Le froid, l'eau \\ ou le chaud ?</target>`)
      .replace('<target>Tout fermer</target>', '<target>Fermer tout</target>')
      .replace(/<target>goutte \| [^<]*<\/target>|<target>([^<]*)poche de froid \| ([^<]*)<\/target>/, '<target>glace | bouillotte</target>');
    assert.deepEqual((await imported(xliff)).sort(), ['data/words/fr/conditions/joint.ts', 'data/words/fr/faqs.ts', 'src/locales/xliff/fr.xlf'].sort());
    assert.equal(await file('data/words/fr/faqs.ts'), before.faqs.replace(`'${question}'`, `'Le froid, l\\'eau \\\\ ou le chaud ?'`));
    assert.equal(await file('src/locales/xliff/fr.xlf'), before.interface.replace('<target>Tout fermer</target>', '<target>Fermer tout</target>'));
    assert.match(await file('data/words/fr/conditions/joint.ts'), /alsoCalled: \['glace', 'bouillotte'\]/);
    assert.deepEqual(await imported(await exported()), []);
  });

  for (const { what, change, says } of [
    { what: 'an unknown text', change: (xliff: string) => xliff.replace('id="faqWords.ice-or-heat.question"', 'id="faqWords.snow.question"'), says: /faqs\.ts, faqWords\.snow\.question: there is no such text/ },
    { what: 'an unknown file', change: (xliff: string) => xliff.replace('data/words/fr/faqs.ts', 'data/words/fr/snow.ts'), says: /"data\/words\/fr\/snow\.ts" is no file of words/ },
    { what: 'a lost place for the emergency number', change: (xliff: string) => xliff.replace(/(<target>[^<]*)\{emergencyNumber\}/, '$1le numéro'), says: /must hold the same \{places\}/ },
    { what: 'a lost tag of the interface', change: (xliff: string) => xliff.replace(/(<target>[^<]*)<x id="0"[^>]*\/>/, '$1'), says: /must hold the same \{places\}/ },
    { what: 'a text whose English has changed', change: (xliff: string) => xliff.replace('<source>Ice or heat?</source>', '<source>Ice?</source>'), says: /has changed since; it is now "Ice or heat\?"/ },
    { what: 'what is no XLIFF', change: () => 'Bonjour', says: /This is no XLIFF/ },
  ]) {
    it(`names ${what}, and then nothing is written`, async () => {
      const broken = change((await exported()).replace('<target>Tout fermer</target>', '<target>Fermer tout</target>'));
      await assert.rejects(imported(broken), says);
      assert.deepEqual(await imported(await exported()), []);
      assert.match(await file('src/locales/xliff/fr.xlf'), /<target>Tout fermer<\/target>/);
    });
  }

  it('says what is missing for a language without words', async () => {
    await assert.rejects(exportTranslations(folder, 'de'), /de\.xlf does not exist\. A new language begins as a copy/);
  });
});
