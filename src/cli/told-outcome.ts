import { conditionDetails, conditions, review, sources, triageDataset, type CareLevelId, type Review, type Source } from '../dataset/index.js';
import { toldEvidence, type AnsweredQuestion, type Evidence, type OutcomeReading, type Reason, type TriageState } from '../triage/index.js';
import { answerLines, askText, conditionName, factText, withNumber, type Speech } from './speech.js';

export interface ToldReason {
  readonly kind: Reason['kind'];
  /** Id of the rule; the kind again where no rule spoke. */
  readonly id: string;
  readonly level: CareLevelId;
  readonly because: string;
  /** First aid until help comes; only with a red flag. */
  readonly now?: readonly string[];
  readonly facts: readonly { readonly id: string; readonly text: string }[];
  /** Conditions behind the reason, where it is not a rule. */
  readonly conditions?: readonly { readonly id: string; readonly name: string }[];
  readonly sources: readonly Pick<Source, 'title' | 'publisher' | 'url'>[];
}

export interface ToldExplanation {
  readonly id: string;
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly fit: 'well' | 'partly';
  /** The care level that the condition asks for by itself. */
  readonly level: CareLevelId;
  readonly evidence: readonly (Evidence & { readonly text: string })[];
}

/** An outcome as the command line says it; with `--json`, exactly this object. */
export interface ToldOutcome {
  readonly type: 'outcome';
  readonly level: CareLevelId;
  readonly name: string;
  readonly label: string;
  readonly when: string;
  readonly what: string;
  readonly who: string;
  readonly reasons: readonly ToldReason[];
  /** What might explain the pain, in order. Never a diagnosis. */
  readonly explanations: readonly ToldExplanation[];
  readonly answers: readonly (AnsweredQuestion & { readonly ask: string; readonly text: readonly string[] })[];
  readonly limits: readonly { readonly id: string; readonly text: string }[];
  readonly review: Pick<Review, 'state' | 'due'> & { readonly overdue: boolean; readonly text: readonly string[] };
  readonly canGoBack: boolean;
}

/** @param today ISO date, against which the next review is due. */
export async function tellOutcome(speech: Speech, outcome: OutcomeReading, about: TriageState['about'], today: string): Promise<ToldOutcome> {
  const { name, label, when, what, who } = speech.interview.careLevels[outcome.level];
  return {
    type: 'outcome',
    level: outcome.level,
    name,
    label,
    when,
    what: withNumber(speech, what),
    who,
    reasons: outcome.reasons.map((reason) => tellReason(speech, reason, outcome.answers)),
    explanations: await Promise.all(
      outcome.explanations.map(async ({ condition, fit, evidence }) => ({
        id: condition,
        name: conditionName(speech, condition),
        alsoCalled: (await conditionDetails(condition, speech.language)).words.alsoCalled,
        fit,
        level: conditions[condition as keyof typeof conditions].level,
        evidence: toldEvidence(triageDataset, evidence).map(({ fact, known, bits }) => {
          const text = factText(speech, fact, outcome.answers);
          return { fact, text: known === 'present' ? text : speech.phrases.notThere(text), known, bits: Math.round(bits * 100) / 100 };
        }),
      })),
    ),
    answers: outcome.answers.map((each) => ({ ...each, ask: askText(speech, each.question, about), text: answerLines(speech, each) })),
    limits: outcome.limits.map((id) => ({ id, text: speech.phrases.limits[id] })),
    review: tellReview(speech, review, today),
    canGoBack: outcome.canGoBack,
  };
}

function tellReason(speech: Speech, reason: Reason, answers: readonly AnsweredQuestion[]): ToldReason {
  const { kind, level } = reason;
  switch (reason.kind) {
    case 'red-flag':
    case 'care-rule': {
      const flag = reason.kind === 'red-flag' ? speech.outcome.redFlags[reason.id] : undefined;
      const words = flag ?? speech.outcome.careRules[reason.id];
      return {
        kind,
        id: reason.id,
        level,
        because: withNumber(speech, words?.because ?? reason.id),
        ...(flag?.now && { now: flag.now.map((text) => withNumber(speech, text)) }),
        facts: reason.facts.map((id) => ({ id, text: factText(speech, id, answers) })),
        sources: reason.sources.map(tellSource),
      };
    }
    case 'likely-causes':
    case 'lasting': {
      const behind = reason.conditions.map((id) => ({ id, name: conditionName(speech, id) }));
      const names = behind.map(({ name }) => name).join(', ');
      const because = reason.kind === 'lasting' ? speech.phrases.lasting(names) : speech.phrases.likelyCauses(names);
      return { kind, id: kind, level, because, facts: [], conditions: behind, sources: [] };
    }
    case 'too-little-known':
      return { kind, id: kind, level, because: speech.phrases.tooLittleKnown, facts: [], sources: [] };
  }
}

function tellSource(id: string): ToldReason['sources'][number] {
  const { title, publisher, url } = sources[id as keyof typeof sources];
  return { title, publisher, url };
}

function tellReview({ phrases: say }: Speech, { state, by, on, due }: Review, today: string): ToldOutcome['review'] {
  const overdue = due < today;
  const reviewed = state === 'reviewed' && by && on ? say.reviewed(by, on) : say.notReviewed;
  return { state, due, overdue, text: [say.noDiagnosis, reviewed, ...(overdue ? [say.overdue(due)] : [])] };
}
