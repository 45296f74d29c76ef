import { causeWords } from './cause-words.js';
import { faqTagWords } from './faq-tag-words.js';
import { faqWords } from './faqs.js';
import { generalAdviceWords } from './general-advice.js';
import { guidanceWords } from './guidance.js';
import { interviewWords } from './interview.js';
import { outcomeWords } from './outcome.js';
import { painWords } from './pain-here.js';
import { placeWords } from './places.js';
import { symptomGroupWords } from './symptom-groups.js';
import { treatmentWords } from './treatments.js';

const all = [interviewWords, outcomeWords, placeWords, treatmentWords, causeWords, symptomGroupWords, generalAdviceWords, guidanceWords, painWords, faqWords, faqTagWords];

/**
 * Loads every kind of words in a language, after which each `in(language)` speaks it; what nobody has translated stays
 * English. What is told about a single condition comes from `conditionDetails`.
 */
export async function loadAllWords(language: string): Promise<void> {
  await Promise.all(all.map((words) => words.load(language)));
}
