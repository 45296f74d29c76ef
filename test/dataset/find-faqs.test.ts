import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FaqId } from '../../data/schema.js';
import { faqSynonyms } from '../../src/dataset/faq-synonyms.js';
import { faqIds, faqWords } from '../../src/dataset/faqs.js';
import { findFaqs } from '../../src/dataset/find-faqs.js';

/** What visitors ask in their own words, and the question that should come first; undefined where we have no answer. */
type Asked = readonly [typed: string, first?: FaqId];

const asked: Record<string, readonly Asked[]> = {
  en: [
    ['how much does it cost'],
    ['opening hours'],
    ['do you take insurance'],
    ['where can I park'],
    ['when should I go to hospital', 'when-is-it-an-emergency'],
    ['cannot walk after a fall', 'when-is-it-an-emergency'],
    ['leg pain and I can’t breathe', 'when-is-it-an-emergency'],
    ['is it serious', 'when-is-it-an-emergency'],
    ['swollen leg after a flight', 'clot-or-strain'],
    ['blood clot in calf', 'clot-or-strain'],
    ['pulled muscle', 'clot-or-strain'],
    ['why does my leg hurt at night', 'most-common-causes'],
    ['do I need an x-ray', 'how-is-the-cause-found'],
    ['which painkillers can I take', 'what-can-i-do-at-home'],
    ['should I use heat or ice', 'ice-or-heat'],
    ['can I go running', 'can-i-exercise'],
    ['stretches for hamstring', 'which-exercises-help'],
    ['pins and needles in my foot', 'back-pain-and-leg-pain'],
    ['my child is limping', 'child-with-leg-pain'],
    ['what should I bring to my first appointment', 'first-physiotherapy-visit'],
    ['how long does it take to heal', 'which-treatment-is-right'],
  ],
  fr: [
    ['combien ça coûte'],
    ['horaires d’ouverture'],
    ['remboursement'],
    ['parking'],
    ['quand aller aux urgences', 'when-is-it-an-emergency'],
    ['j’ai mal dans la poitrine', 'when-is-it-an-emergency'],
    ['est-ce grave', 'when-is-it-an-emergency'],
    ['jambe gonflée après un vol', 'clot-or-strain'],
    ['caillot dans le mollet', 'clot-or-strain'],
    ['claquage', 'clot-or-strain'],
    ['crampes la nuit', 'most-common-causes'],
    ['faut-il une radio', 'how-is-the-cause-found'],
    ['quel antidouleur prendre', 'what-can-i-do-at-home'],
    ['faut-il se reposer', 'what-can-i-do-at-home'],
    ['glace ou chaleur', 'ice-or-heat'],
    ['puis-je courir', 'can-i-exercise'],
    ['exercices pour le genou', 'which-exercises-help'],
    ['nerf coincé', 'back-pain-and-leg-pain'],
    ['fourmis dans le pied', 'diabetes-and-leg-pain'],
    ['mon fils boite', 'child-with-leg-pain'],
    ['que dois-je apporter au premier rendez-vous', 'first-physiotherapy-visit'],
    ['combien de temps pour guérir', 'which-treatment-is-right'],
  ],
  ar: [
    ['كم التكلفة'],
    ['مواعيد العمل'],
    ['التأمين'],
    ['موقف سيارات'],
    ['متى أذهب إلى الطوارئ', 'when-is-it-an-emergency'],
    ['ألم في صدري', 'when-is-it-an-emergency'],
    ['هل هو خطير', 'when-is-it-an-emergency'],
    ['تورم الساق بعد السفر', 'clot-or-strain'],
    ['جلطة في ساقي', 'clot-or-strain'],
    ['ألم الساق ليلا', 'most-common-causes'],
    ['هل أحتاج أشعة', 'how-is-the-cause-found'],
    ['مسكن للألم', 'what-can-i-do-at-home'],
    ['ثلج أو حرارة', 'ice-or-heat'],
    ['هل أستطيع الجري', 'can-i-exercise'],
    ['تمارين للركبة', 'which-exercises-help'],
    ['ظهري يؤلمني', 'back-pain-and-leg-pain'],
    ['تنميل في القدم', 'diabetes-and-leg-pain'],
    ['ابني يعرج', 'child-with-leg-pain'],
    ['ماذا أحضر في أول موعد', 'first-physiotherapy-visit'],
    ['كم مدة العلاج', 'which-treatment-is-right'],
  ],
};

for (const [language, questions] of Object.entries(asked)) {
  describe(`whoever asks in their own words, ${language}`, () => {
    const find = async (typed: string) => {
      await Promise.all([faqWords.load(language), faqSynonyms.load(language)]);
      const words = faqWords.in(language);
      return findFaqs(faqIds.map((id) => ({ id, ...words[id] })), typed, language).map(({ id }) => id);
    };

    for (const [typed, first] of questions) {
      it(`“${typed}” ${first ? `reads ${first} first` : 'is told that we have no answer'}`, async () => {
        const found = await find(typed);
        if (first) assert.equal(found[0], first);
        else assert.deepEqual(found, []);
        assert.ok(found.length < faqIds.length, 'not everything is an answer');
      });
    }
  });
}
