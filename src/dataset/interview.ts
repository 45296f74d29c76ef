/**
 * What an interview asks, with its words, and the rules it is judged by. The conditions are not here: they weigh most,
 * and neither the first questions nor an emergency need them.
 */
import { careLevels } from '../../data/care-levels.js';
import { careRules } from '../../data/care-rules.js';
import { findings } from '../../data/findings.js';
import { places } from '../../data/places.js';
import { questions } from '../../data/questions.js';
import { redFlags } from '../../data/red-flags.js';
import type { CareLevelId, CareLevelWords, Question, QuestionWords } from '../../data/schema.js';
import { triageSettings } from '../../data/triage-settings.js';
import { careLevelWords } from '../../data/words/en/care-levels.js';
import { findingWords } from '../../data/words/en/findings.js';
import { optionWords, questionWords } from '../../data/words/en/questions.js';
import type { TriageDataset } from './triage-dataset.js';
import { Words } from './words.js';

export type { CareLevelId, Question };

/** The dataset before its conditions are there. */
export const triageRules: TriageDataset = {
  conditions: {},
  findings,
  places,
  questions,
  redFlags,
  careRules,
  careLevels,
  settings: triageSettings,
};

type ById<T> = Readonly<Record<string, T>>;

/** By the ids that the triage gives, which are plain strings. That none is missing is checked where the words are written. */
export interface InterviewWords {
  readonly questions: ById<QuestionWords>;
  /** By question, then by option. */
  readonly options: ById<ById<string>>;
  readonly findings: ById<string>;
  readonly careLevels: Readonly<Record<CareLevelId, CareLevelWords>>;
}

export const interviewWords = new Words<InterviewWords>(
  { questions: questionWords, options: optionWords, findings: findingWords, careLevels: careLevelWords },
  {
    fr: async () => {
      const [questions, findings, careLevels] = await Promise.all([
        import('../../data/words/fr/questions.js'),
        import('../../data/words/fr/findings.js'),
        import('../../data/words/fr/care-levels.js'),
      ]);
      return {
        questions: questions.questionWords,
        options: questions.optionWords,
        findings: findings.findingWords,
        careLevels: careLevels.careLevelWords,
      };
    },
    ar: async () => {
      const [questions, findings, careLevels] = await Promise.all([
        import('../../data/words/ar/questions.js'),
        import('../../data/words/ar/findings.js'),
        import('../../data/words/ar/care-levels.js'),
      ]);
      return {
        questions: questions.questionWords,
        options: questions.optionWords,
        findings: findings.findingWords,
        careLevels: careLevels.careLevelWords,
      };
    },
  },
);
