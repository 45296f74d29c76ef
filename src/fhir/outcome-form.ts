import type { TriageDataset } from '../dataset/triage-dataset.js';
import { fitCode, reasonCode } from './outcome-codes.js';
import { shown } from './code-systems.js';
import type { QuestionnaireItem } from './types.js';
import type { Saying } from './words.js';

/** Where a response carries what came of the answers. Nobody fills it in, so it is read-only. */
export function outcomeForm(dataset: TriageDataset, { form }: Saying): QuestionnaireItem {
  const item = (linkId: string, text: string, type: QuestionnaireItem['type'], more: Partial<QuestionnaireItem> = {}): QuestionnaireItem => ({
    linkId: `outcome.${linkId}`,
    text,
    type,
    readOnly: true,
    ...more,
  });
  const level = (linkId: string) => item(linkId, form.careLevel, 'choice', { answerValueSet: '#care-levels' });
  const condition = (linkId: string, more = {}) => item(linkId, form.condition, 'choice', { answerValueSet: '#conditions', ...more });
  const fits = (['well', 'partly'] as const).map((code) => ({ valueCoding: fitCode(form, code) }));
  const rules = [
    ...Object.keys(dataset.redFlags).map((id) => shown(reasonCode({ kind: 'red-flag', id }), id)),
    ...Object.keys(dataset.careRules).map((id) => shown(reasonCode({ kind: 'care-rule', id }), id)),
    ...(Object.keys(form.reasons) as (keyof typeof form.reasons)[]).map((kind) => shown(reasonCode({ kind }), kind)),
  ];
  return {
    linkId: 'outcome',
    text: form.outcome,
    type: 'group',
    readOnly: true,
    item: [
      level('level'),
      item('advice', form.advice, 'text'),
      item('reason', form.reason, 'group', {
        repeats: true,
        item: [
          item('reason.rule', form.reason, 'choice', { answerOption: rules.map((valueCoding) => ({ valueCoding })) }),
          level('reason.level'),
          item('reason.because', form.reason, 'text'),
          item('reason.fact', form.facts, 'open-choice', { repeats: true }),
          condition('reason.condition', { repeats: true }),
          item('reason.source', form.source, 'url', { repeats: true }),
        ],
      }),
      item('explanation', form.explanation, 'group', {
        repeats: true,
        item: [condition('explanation.condition'), item('explanation.fit', form.explanation, 'choice', { answerOption: fits })],
      }),
    ],
  };
}
