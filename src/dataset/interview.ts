/** What an interview asks, with its words, and the rules it is judged by; all but the conditions. */
import type { CareLevelId, CareLevelWords, Question, QuestionWords } from '../../data/schema.js';
import { careLevelWords } from '../../data/words/en/care-levels.js';
import { findingWords } from '../../data/words/en/findings.js';
import { optionWords, questionWords } from '../../data/words/en/questions.js';
import { Words } from './words.js';

export { triageRules } from './triage-rules.js';
export type { CareLevelId, Question };

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
