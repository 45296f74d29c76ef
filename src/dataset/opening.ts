/** What an interview says before anybody has answered: the question about an emergency, and its signs. */
import { questions } from '../../data/questions.js';
import type { EmergencySignId, QuestionWords } from '../../data/schema.js';
import { emergencyQuestionWords, emergencySignWords } from '../../data/words/en/opening.js';
import { Words } from './words.js';

export interface OpeningWords {
  readonly question: QuestionWords;
  readonly signs: Readonly<Record<EmergencySignId, string>>;
}

/** Id of the question that every interview begins with. */
export const openingQuestion = 'emergency';

/** In reading order. */
export const emergencySignIds: readonly EmergencySignId[] = questions[openingQuestion].findings;

export const openingWords = new Words<OpeningWords>(
  { question: emergencyQuestionWords, signs: emergencySignWords },
  {
    fr: async () => {
      const { emergencyQuestionWords, emergencySignWords } = await import('../../data/words/fr/opening.js');
      return { question: emergencyQuestionWords, signs: emergencySignWords };
    },
    ar: async () => {
      const { emergencyQuestionWords, emergencySignWords } = await import('../../data/words/ar/opening.js');
      return { question: emergencyQuestionWords, signs: emergencySignWords };
    },
  },
);
