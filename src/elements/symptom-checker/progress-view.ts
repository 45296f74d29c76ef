import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { QuestionReading } from '../../triage/index.js';

/**
 * How far the visitor has come, in words and as a bar.
 *
 * @param share of the way.
 */
export function progressView({ answered, expected }: QuestionReading['progress'], share: number): TemplateResult {
  const number = answered + 1;
  const text =
    number < expected
      ? msg(str`Question ${number} of about ${expected}`, { id: 'checker-progress', desc: 'Progress' })
      : msg(str`Question ${number}, nearly done`, { id: 'checker-progress-end', desc: 'Progress, once there are more questions than usual' });
  return html`<p class="progress" part="progress">${text}<progress aria-hidden="true" .value=${share}></progress></p>`;
}
