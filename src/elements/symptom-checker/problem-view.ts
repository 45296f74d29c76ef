/** Why it cannot go on yet. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Question } from '../../dataset/triage-rules.js';
import { contact } from '../../shared/contact.js';
import type { Problem } from './symptom-checker.types.js';

export function problemText(problem: Problem, kind: Question['kind']): string {
  if (problem === 'refused') {
    return msg('This answer could not be taken. Nothing you entered is lost. If your leg pain worries you, call a doctor.', {
      id: 'checker-refused',
      desc: 'After an error',
    });
  }
  return kind === 'age'
    ? msg('Enter the age in whole years, from 0 to 120, or choose “Not sure”.', { id: 'checker-age-problem', desc: 'When the age is missing or wrong' })
    : msg('Choose an answer. If you do not know, choose “Not sure”.', { id: 'checker-unanswered', desc: 'When nothing was chosen' });
}

export function problemView(problem: Problem, text: string): TemplateResult {
  return html`<div id="problem" class="problem" role="alert">
    <p>${text}</p>
    ${problem === 'refused' ? (contact() ?? nothing) : nothing}
  </div>`;
}
