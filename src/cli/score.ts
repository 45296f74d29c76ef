import type { CareLevelId } from '../../data/schema.js';
import type { TriageDataset } from '../dataset/triage-dataset.js';
import type { AnswerSheets, Case } from './cases.js';
import { matchesName } from './name-match.js';
import { playCase } from './play-case.js';

export interface CaseScore {
  readonly id: string;
  readonly gold: CareLevelId;
  readonly advised: CareLevelId;
  /** The published level itself. */
  readonly exact: boolean;
  /** Not below the least urgent level that counts as acceptable. */
  readonly safe: boolean;
  /** Above every acceptable level. */
  readonly overTriage: boolean;
  readonly top1: boolean;
  readonly top3: boolean;
  readonly questions: number;
  readonly goldDiagnosis: string;
  readonly explanations: readonly string[];
  readonly reasons: readonly string[];
  readonly trace: readonly string[];
}

/** Plays every case that has an answer sheet. */
export function scoreCases(
  dataset: TriageDataset,
  names: Readonly<Record<string, readonly string[]>>,
  cases: readonly Case[],
  sheets: AnswerSheets,
): CaseScore[] {
  const rank = (level: CareLevelId) => dataset.careLevels[level].rank;
  return cases.flatMap((patient): CaseScore[] => {
    const sheet = sheets[patient.id];
    if (!sheet) return [];
    const { outcome, ranking, asked } = playCase(dataset, patient, sheet);
    const ranks = patient.acceptableTriage.map(rank);
    const right = ranking.map((condition) =>
      [patient.goldDiagnosis, ...patient.acceptable].some((name) => matchesName(name, names[condition] ?? [])),
    );
    return [
      {
        id: patient.id,
        gold: patient.goldTriage,
        advised: outcome.level,
        exact: outcome.level === patient.goldTriage,
        safe: rank(outcome.level) >= Math.min(...ranks),
        overTriage: rank(outcome.level) > Math.max(...ranks),
        top1: right[0] === true,
        top3: right.slice(0, 3).includes(true),
        questions: asked.length,
        goldDiagnosis: patient.goldDiagnosis,
        explanations: ranking,
        reasons: outcome.reasons.map((reason) => `${reason.level}: ${reason.kind} ${'id' in reason ? reason.id : 'conditions' in reason ? reason.conditions.join(', ') : ''}`.trim()),
        trace: outcome.answers.map(({ question, answer }) => `${question}: ${JSON.stringify(answer)}`),
      },
    ];
  });
}

export interface Summary {
  readonly cases: number;
  readonly exact: number;
  readonly safe: number;
  readonly overTriage: number;
  readonly top1: number;
  readonly top3: number;
  readonly medianQuestions: number;
  readonly mostQuestions: number;
}

/** Shares (0 to 1) over a set of scores; questions as counts. */
export function summarise(scores: readonly CaseScore[]): Summary {
  const share = (test: (score: CaseScore) => boolean) => scores.filter(test).length / Math.max(1, scores.length);
  const questions = scores.map((score) => score.questions).sort((a, b) => a - b);
  return {
    cases: scores.length,
    exact: share((score) => score.exact),
    safe: share((score) => score.safe),
    overTriage: share((score) => score.overTriage),
    top1: share((score) => score.top1),
    top3: share((score) => score.top3),
    medianQuestions: questions[Math.floor((questions.length - 1) / 2)] ?? 0,
    mostQuestions: questions.at(-1) ?? 0,
  };
}
