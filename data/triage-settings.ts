import type { FindingId } from './schema.js';

/**
 * The numbers the triage works with. Each says where it comes from; "our choice" is a judgement that nobody has published
 * and that a clinician may overrule by changing it here.
 */
export const triageSettings = {
  /** Share of people with a condition who have a finding: the middle of each class of the Human Phenotype Ontology (source: hpo-frequency), held away from 0 and 1 because people misread questions (our choice). */
  frequency: { obligate: 0.97, 'very-frequent': 0.85, frequent: 0.5, occasional: 0.16, 'very-rare': 0.03, excluded: 0.01 },
  /** Weight of a condition before anything is asked. Flatter than real prevalence, so that a rare danger is not drowned: our choice. */
  prevalence: { 'very-common': 8, common: 5, uncommon: 2.5, rare: 1.2, 'very-rare': 0.5 },
  /** How far a single finding may speak for a condition, in natural logarithms: people misread questions. Our choice. */
  mostFor: 4,
  /** What "no" is worth beside a "yes" of the same strength: people leave lines unticked that are true. Our choice. */
  notTicked: 0.6,
  /** Weight at an age outside the usual years, and outside all years it occurs in; the ages visitors may have: our choice. */
  age: { unusual: 0.35, outside: 0.02, visitors: { from: 10, to: 85 } },
  /** Share of visitors who point at any one place, and at one where a condition is not felt: our choice. */
  place: { background: 0.16, elsewhere: 0.004 },
  /**
   * Strength of pain, of 0 to 10, from which a place tells this finding. Adults call 7 to 10 severe
   * (source: pain-words-and-numbers), and more studies draw the line above 6 than anywhere else (source: pain-cut-points).
   * Less than that says nothing.
   */
  severe: { from: 7, finding: 'severe-pain' satisfies FindingId },
  /** Weeks that each duration means at the least. */
  weeks: { 'for-hours': 0, 'for-days': 0, 'for-weeks': 2, 'for-months': 6, 'for-years': 52 },
  /**
   * Who says no to this has not yet tried what helps at home, so a self-care condition of some weeks has not lasted too long
   * (source: nhs-plantar-fasciitis). What is there for longer than `untilWeeks` is seen by somebody, tried or not: our choice.
   */
  homeCare: { tried: 'home-care-failed' satisfies FindingId, untilWeeks: 6 },
  /**
   * Share of the belief that must stand behind conditions of a level before the level is advised although no rule asks for
   * it. Below a half, because advice that is too late harms more than advice that is too early: our choice.
   */
  levelShare: { urgent: 0.4, soon: 0.45 },
  /**
   * Explanations shown: this many at the least and at the most, the further ones with at least this share of the best one's
   * belief. One fits well with at least `fitsWell` of it, when something that was said speaks for it and no more against it; less
   * than `leastBits` of evidence says nothing. What a red flag makes one think of weighs more, so that the reason for hurry is among them: our choice.
   */
  explanations: { least: 3, most: 5, share: 0.06, fitsWell: 0.4, leastBits: 0.4, suggestedWeight: 4 },
  /** Answers other than "not sure" without which nobody is sent home: our choice. */
  leastAnswers: 4,
  /** Most questions in one interview, and how much a further question must be expected to tell (bits): our choice. */
  interview: { most: 25, usual: 12, leastGain: 0.12 },
  /**
   * What weighs in the choice of the next question, beside the bits it tells: an answer that may set off a rule of a higher
   * level, and the ease of a single tap (the sex). Conditions believed less than `negligible` have no say: our choice.
   */
  nextQuestion: { worthOfRule: 4, easeOfSex: 4, negligible: 0.002 },
} as const;
