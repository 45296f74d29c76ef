import type { OutcomeReading } from '../triage/index.js';
import { ours } from './code-systems.js';
import type { Coding } from './types.js';
import type { Saying } from './words.js';

/** The code of a reason: the rule's, where a rule spoke. */
export const reasonCode = (reason: { readonly kind: string; readonly id?: string }): Coding => ({
  system: ours.reasons,
  code: reason.id ? `${reason.kind}.${reason.id}` : reason.kind,
});

export const levelCode = ({ clinical }: Saying, level: OutcomeReading['level']): Coding => ({
  system: ours.careLevels,
  code: level,
  display: clinical.interview.careLevels[level].name,
});

export const conditionCode = ({ clinical }: Saying, id: string): Coding => ({
  system: ours.conditions,
  code: id,
  display: clinical.outcome.conditions[id] ?? id,
});

export const fitCode = (form: Saying['form'], fit: 'well' | 'partly'): Coding => ({ system: ours.fits, code: fit, display: form.fit[fit] });
