import type { CareLevelId } from '../../data/schema.js';
import type { PlaceAnswer } from '../triage/index.js';

/** A described patient whose right answer somebody has published. The shape of the case files that `evaluate` reads. */
export interface Case {
  readonly id: string;
  readonly age: number | null;
  readonly sex: 'F' | 'M' | null;
  readonly text: string;
  readonly goldDiagnosis: string;
  /** Other names or conditions that count as right. */
  readonly acceptable: readonly string[];
  readonly goldTriage: CareLevelId;
  readonly acceptableTriage: readonly CareLevelId[];
}

/** How a case would answer the interview, made from the case's own words and never from its diagnosis. */
export interface AnswerSheet {
  readonly places: readonly PlaceAnswer[];
  /** Findings that the case names. */
  readonly yes: readonly string[];
  /** Findings that the case denies. */
  readonly no: readonly string[];
  /** What a finding that the case does not speak of is answered with. */
  readonly else: 'no' | 'unknown';
}

export type AnswerSheets = Readonly<Record<string, AnswerSheet>>;
