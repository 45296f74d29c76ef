import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { contact } from './contact.js';

/** What is shown in the place of an element that broke. */
export function failure(): TemplateResult {
  return html`<p role="alert">
      ${msg('This part of the page cannot be shown just now. If your leg pain worries you, call a doctor.', {
        id: 'failure',
        desc: 'Calm sentence shown instead of an element that broke',
      })}
    </p>
    ${contact() ?? nothing}`;
}
