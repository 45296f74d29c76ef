import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { careLevelWords } from '../../src/dataset/care-level-words.js';
import { conditionDetails, conditions } from '../../src/dataset/index.js';
import { languages } from './languages.js';

interface Time {
  /** Weeks or months, in whatever number. */
  readonly long: RegExp;
  /** Two weeks or less, which the level's own "at the latest" includes. */
  readonly short: RegExp;
  readonly appointment: RegExp;
  /** How the level of care at home gives its two weeks: as the latest time. */
  readonly atTheLatest: RegExp;
}

const times: Readonly<Record<string, Time>> = {
  en: { long: /\b(weeks?|months?)\b/, short: /\b((2|two) weeks|(a|this) week)\b/g, appointment: /appointment/i, atTheLatest: /after two weeks at the latest/ },
  fr: { long: /semaines?|\bmois\b/, short: /(2|deux) semaines|(une|cette) semaine/g, appointment: /rendez-vous/i, atTheLatest: /au plus tard après deux semaines/ },
  ar: { long: /أسبوع|أسابيع|شهر|أشهر|شهور/, short: /أسبوعين|هذا الأسبوع|بعد أسبوع(?![\u0600-\u06ff])/g, appointment: /موعد/, atTheLatest: /بعد أسبوعين على الأكثر/ },
};

/** Here the time is the sign itself, or begins when it has been treated: nobody is told to wait for it. */
const ofTheSign = ['osteomalacia', 'foot-fracture', 'hip-dislocation', 'ankylosing-spondylitis', 'osteochondritis-dissecans', 'sacroiliac-pain'];

describe('what a condition says to watch for and how soon its care level sends to a doctor', () => {
  for (const language of languages) {
    const { long, short, appointment, atTheLatest } = times[language]!;

    it(`give no two times for an appointment: the level's two weeks are the latest (${language})`, async () => {
      await careLevelWords.load(language);
      assert.match(careLevelWords.in(language)['self-care'].what, atTheLatest);
      const later: string[] = [];
      const ofSigns = new Set<string>();
      for (const id of Object.keys(conditions)) {
        for (const line of (await conditionDetails(id, language)).words.watchFor) {
          if (!appointment.test(line) || !long.test(line.replace(short, ''))) continue;
          if (ofTheSign.includes(id)) ofSigns.add(id);
          else later.push(`${id}: ${line}`);
        }
      }
      assert.deepEqual(later, [], 'Whoever may care for it at home is told to go after two weeks: a line that waits longer contradicts it. Leave the time out.');
      assert.deepEqual([...ofSigns].sort(), [...ofTheSign].sort(), 'An exception is no longer needed.');
    });
  }
});
