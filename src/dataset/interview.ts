/** What an interview asks, in words. Loaded when somebody begins to answer; the first screen has its own (opening.ts). */
import type { CareLevelId, CareLevelWords, NamedWords, QuestionWords } from '../../data/schema.js';
import { careLevelWords } from '../../data/words/en/care-levels.js';
import { emergencyQuestionWords } from '../../data/words/en/opening.js';
import { painTypeWords } from '../../data/words/en/pain-types.js';
import { optionWords, questionWords } from '../../data/words/en/questions.js';
import { findingsIn, findingsInEnglish } from './finding-words.js';
import { Words } from './words.js';

type ById<T> = Readonly<Record<string, T>>;

/** By the ids that the triage gives, which are plain strings. That none is missing is checked where the words are written. */
export interface InterviewWords {
  readonly questions: ById<QuestionWords>;
  /** By question, then by option. */
  readonly options: ById<ById<string>>;
  readonly findings: ById<string>;
  readonly painTypes: ById<NamedWords>;
  readonly careLevels: Readonly<Record<CareLevelId, CareLevelWords>>;
}

export const interviewWords = new Words<InterviewWords>(
  {
    questions: { emergency: emergencyQuestionWords, ...questionWords },
    options: optionWords,
    findings: findingsInEnglish,
    painTypes: painTypeWords,
    careLevels: careLevelWords,
  },
  {
    fr: async () => {
      const [opening, questions, findings, painTypes, careLevels] = await Promise.all([
        import('../../data/words/fr/opening.js'),
        import('../../data/words/fr/questions.js'),
        findingsIn.fr(),
        import('../../data/words/fr/pain-types.js'),
        import('../../data/words/fr/care-levels.js'),
      ]);
      return {
        questions: { emergency: opening.emergencyQuestionWords, ...questions.questionWords },
        options: questions.optionWords,
        findings,
        painTypes: painTypes.painTypeWords,
        careLevels: careLevels.careLevelWords,
      };
    },
    ar: async () => {
      const [opening, questions, findings, painTypes, careLevels] = await Promise.all([
        import('../../data/words/ar/opening.js'),
        import('../../data/words/ar/questions.js'),
        findingsIn.ar(),
        import('../../data/words/ar/pain-types.js'),
        import('../../data/words/ar/care-levels.js'),
      ]);
      return {
        questions: { emergency: opening.emergencyQuestionWords, ...questions.questionWords },
        options: questions.optionWords,
        findings,
        painTypes: painTypes.painTypeWords,
        careLevels: careLevels.careLevelWords,
      };
    },
  },
);
