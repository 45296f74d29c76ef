import type { OutcomeReading, Reason } from '../triage/index.js';
import { ours } from './code-systems.js';
import { conditionCode, fitCode, levelCode, reasonCode } from './outcome-codes.js';
import type { ResponseAnswer, ResponseItem } from './types.js';
import { withNumber, type Saying } from './words.js';

/** An outcome, in the items of `outcomeForm`. */
export function outcomeAnswers(saying: Saying, { level, reasons, explanations }: OutcomeReading): ResponseItem {
  const { clinical, form } = saying;
  return {
    linkId: 'outcome',
    text: form.outcome,
    item: [
      answered('level', [{ valueCoding: levelCode(saying, level) }]),
      answered('advice', [{ valueString: withNumber(saying, clinical.interview.careLevels[level].what) }]),
      ...reasons.map((reason) => reasonAnswers(saying, reason)),
      ...explanations.map(({ condition, fit }) => ({
        linkId: 'outcome.explanation',
        item: [
          answered('explanation.condition', [{ valueCoding: conditionCode(saying, condition) }]),
          answered('explanation.fit', [{ valueCoding: fitCode(form, fit) }]),
        ],
      })),
    ],
  };
}

function reasonAnswers(saying: Saying, reason: Reason): ResponseItem {
  const { outcome, sources } = saying.clinical;
  const rule = 'id' in reason ? (reason.kind === 'red-flag' ? outcome.redFlags : outcome.careRules)[reason.id] : undefined;
  const because = rule?.because ?? ('id' in reason ? reason.id : saying.form.reasons[reason.kind]);
  const facts = 'facts' in reason ? reason.facts : [];
  const conditions = 'conditions' in reason ? reason.conditions : [];
  const urls = ('sources' in reason ? reason.sources : []).flatMap((id) => sources[id]?.url ?? []);
  return {
    linkId: 'outcome.reason',
    item: [
      answered('reason.rule', [{ valueCoding: reasonCode(reason) }]),
      answered('reason.level', [{ valueCoding: levelCode(saying, reason.level) }]),
      answered('reason.because', [{ valueString: withNumber(saying, because) }]),
      ...(facts.length ? [answered('reason.fact', facts.map((fact) => factAnswer(saying, fact)))] : []),
      ...(conditions.length ? [answered('reason.condition', conditions.map((id) => ({ valueCoding: conditionCode(saying, id) })))] : []),
      ...(urls.length ? [answered('reason.source', urls.map((url) => ({ valueUri: url })))] : []),
    ],
  };
}

const answered = (linkId: string, answer: ResponseAnswer[]): ResponseItem => ({ linkId: `outcome.${linkId}`, answer });

/** A finding by its code; a place, an age or a sex as rules write it. */
const factAnswer = (saying: Saying, fact: string): ResponseAnswer => {
  const display = saying.clinical.interview.findings[fact];
  return display ? { valueCoding: { system: ours.findings, code: fact, display } } : { valueString: fact };
};
