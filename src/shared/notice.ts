import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

/** What every visitor must know about the texts: their limits, and whether anybody has signed them. */
export function notice(isReviewed: boolean): TemplateResult {
  return html`<p class="muted notice">
    ${msg('This is general information, not a diagnosis. Only somebody who examines you can tell what it is.', { id: 'notice', desc: 'Under clinical texts' })}
    ${isReviewed ? '' : msg('No clinician has reviewed the medical content yet.', { id: 'not-reviewed', desc: 'Under clinical texts until somebody has signed' })}
  </p>`;
}
