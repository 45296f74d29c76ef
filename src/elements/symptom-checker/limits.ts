/** What the check cannot do, said before it begins and under every outcome. */
import type { TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { review } from '../../dataset/outcome.js';
import type { OutcomeReading } from '../../triage/index.js';
import { bulletList } from './level-view.js';

type Limit = OutcomeReading['limits'][number];

/** All of them. */
export const limitsView = (): TemplateResult =>
  bulletList([...generalNotices(), ...(['under-five', 'pregnancy', 'after-surgery'] as const).map(limitText)]);

export function limitText(limit: Limit): string {
  switch (limit) {
    case 'under-five':
      return msg('In a child under five this check can miss things. Let a doctor see the child.', { id: 'checker-limit-child', desc: 'A limit of the check' });
    case 'pregnancy':
      return msg('In pregnancy and after birth this check can miss things. Tell your midwife or doctor.', {
        id: 'checker-limit-pregnancy',
        desc: 'A limit of the check',
      });
    case 'after-surgery':
      return msg('After an operation this check can miss things. Tell the team that operated.', { id: 'checker-limit-surgery', desc: 'A limit of the check' });
  }
}

/** What holds for everybody. */
export function generalNotices(): string[] {
  const { state, due } = review as { state: string; due: string };
  return [
    msg('This is not a diagnosis. Only somebody who examines you can tell what it is.', { id: 'checker-no-diagnosis', desc: 'Under every outcome' }),
    ...(state === 'reviewed'
      ? []
      : [msg('No clinician has reviewed the medical content yet.', { id: 'checker-not-reviewed', desc: 'Under every outcome until somebody has signed' })]),
    ...(new Date(due) < new Date()
      ? [msg(str`Its next review has been overdue since ${due}.`, { id: 'checker-overdue', desc: 'About the medical content, once a date has passed' })]
      : []),
  ];
}
