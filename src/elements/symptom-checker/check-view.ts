import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { heading } from '../../shared/heading.js';
import type { Reading, TriageState } from '../../triage/index.js';
import { checkText } from './answer-texts.js';
import { answersView } from './answers-view.js';
import { tellAnswers } from './outcome-told.js';

/**
 * All answers so far, each with a way to change it.
 *
 * @param level of the heading.
 * @param done leaves the list.
 */
export function checkView({ answers, about }: TriageState, next: Reading['kind'], level: number, change: (question: string) => void, done: () => void): TemplateResult {
  return html`${heading(level, checkText(), { id: 'question' })}
    ${answersView(tellAnswers(answers, about), change)}
    <div class="moves">
      <button type="button" @click=${done}>
        ${next === 'question'
          ? msg('Go on with the questions', { id: 'checker-checked', desc: 'Button under the list of answers' })
          : msg('Back to the result', { id: 'checker-checked-result', desc: 'Button under the list of answers, once there is a result' })}
      </button>
    </div>`;
}
