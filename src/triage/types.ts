import type { CareLevelId, Question } from '../../data/schema.js';

/** A place that hurts. `both` stands for the left and the right one; without a side the side is not known. */
export interface PlaceAnswer {
  readonly place: string;
  readonly side?: 'left' | 'right' | 'both';
  /** The pain travels from here to other places of the leg. */
  readonly travels?: true;
  /** How strong the pain is there, 0 (none) to 10 (worst), in whole numbers. */
  readonly intensity?: number;
  /** What it is like there: ids of the record's pain types. */
  readonly kinds?: readonly string[];
}

/** What a person answers. `unknown` is "Not sure", which is always an answer and never a "no". */
export type Answer =
  | { readonly kind: 'unknown' }
  /** The option of a question with one answer. */
  | { readonly kind: 'option'; readonly option: string }
  /** The findings ticked; none ticked is "None of these". With `unsure`, those not ticked stay unknown. */
  | { readonly kind: 'findings'; readonly findings: readonly string[]; readonly unsure?: boolean }
  /** Whole years, 0 to 120. */
  | { readonly kind: 'age'; readonly age: number }
  | { readonly kind: 'sex'; readonly sex: 'female' | 'male' }
  | { readonly kind: 'places'; readonly places: readonly PlaceAnswer[] };

export interface AnsweredQuestion {
  readonly question: string;
  readonly answer: Answer;
  /** Known before the interview began (from the map, for example); going back does not ask it again. */
  readonly given?: true;
}

/** What is known before the first question. */
export interface TriageContext {
  /** Whose leg it is; changes the wording only. */
  readonly about?: 'me' | 'someone-else';
  readonly places?: readonly PlaceAnswer[];
  readonly age?: number;
  readonly sex?: 'female' | 'male';
}

/** All there is to know about an interview: the answers in order. Frozen; everything else is derived by `read`. */
export interface TriageState {
  readonly about: 'me' | 'someone-else';
  readonly answers: readonly AnsweredQuestion[];
  /** Answers taken back, so that nothing entered is lost: shown again when their question comes up. */
  readonly drafts: Readonly<Record<string, Answer>>;
}

export type TriageRequest =
  /** Answers the question that `read` shows. */
  | { readonly type: 'answer'; readonly question: string; readonly answer: Answer }
  /** Takes back the last answer. */
  | { readonly type: 'goBack' }
  /** Replaces an earlier answer; answers to questions that no longer arise are set aside. */
  | { readonly type: 'change'; readonly question: string; readonly answer: Answer }
  | { readonly type: 'restart' };

export interface QuestionReading {
  readonly kind: 'question';
  readonly id: string;
  readonly question: Question;
  /** What can be chosen: option ids or finding ids, in reading order; empty for age, sex and places. */
  readonly options: readonly string[];
  /** What was answered before going back. */
  readonly draft?: Answer;
  /** Questions answered, and how many there will usually be. Neither is a promise. */
  readonly progress: { readonly answered: number; readonly expected: number };
  readonly canGoBack: boolean;
}

/** Why the care level is what it is. */
export type Reason =
  | {
      readonly kind: 'red-flag' | 'care-rule';
      readonly id: string;
      readonly level: CareLevelId;
      /** The facts that made the rule hold, by id. */
      readonly facts: readonly string[];
      readonly sources: readonly string[];
    }
  /** Conditions that ask for this level stand behind enough of the belief (settings: levelShare). */
  | { readonly kind: 'likely-causes'; readonly level: CareLevelId; readonly conditions: readonly string[] }
  /** A condition that one cares for at home has lasted longer than it should. */
  | { readonly kind: 'lasting'; readonly level: CareLevelId; readonly conditions: readonly string[]; readonly weeks: number }
  /** Too little is known to send anybody home. */
  | { readonly kind: 'too-little-known'; readonly level: CareLevelId };

/** How much one fact spoke for (above 0) or against (below 0) a condition, in bits. */
export interface Evidence {
  readonly fact: string;
  readonly known: 'present' | 'absent';
  readonly bits: number;
}

/** Something that might explain the pain. Never a diagnosis; the order and the words say how well it fits. */
export interface Explanation {
  readonly condition: string;
  /** Well only where a finding that is there, or the place, speaks for it. */
  readonly fit: 'well' | 'partly';
  readonly evidence: readonly Evidence[];
}

export interface OutcomeReading {
  readonly kind: 'outcome';
  readonly level: CareLevelId;
  /** Those that ask for this level first, then the rules that ask for less. */
  readonly reasons: readonly Reason[];
  /**
   * Those that fit well first. Empty where nothing that was said speaks for any: what is merely common explains nothing. In an
   * emergency only what its red flags make one think of, and what by itself needs help today.
   */
  readonly explanations: readonly Explanation[];
  /** Every answer that led here, in order. */
  readonly answers: readonly AnsweredQuestion[];
  /** Groups for whom this triage knows less than a doctor has to. */
  readonly limits: readonly ('under-five' | 'pregnancy' | 'after-surgery')[];
  readonly canGoBack: boolean;
}

export type Reading = QuestionReading | OutcomeReading;
