import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { listText } from './answer-texts.js';
import type { ToldAnswer } from './outcome-told.js';

/** Every answer with its question, and a way to change it. */
export function answersView(answers: readonly ToldAnswer[], change: (question: string) => void): TemplateResult {
  const changeText = msg('Change', { id: 'checker-change', desc: 'Button beside an answer' });
  return html`<dl>
    ${answers.map(
      ({ question, ask, lines }) =>
        html`<div>
          <dt>${ask}</dt>
          <dd>${listText(lines)}</dd>
          <dd class="do">
            <button type="button" class="plain" aria-label="${changeText}: ${ask}" @click=${() => change(question)}>${changeText}</button>
          </dd>
        </div>`,
    )}
  </dl>`;
}
