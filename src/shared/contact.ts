import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { isolated } from './isolate.js';
import { site } from './site.js';

export { emergencyNumber } from './emergency-number.js';

/** A `tel:` address from a number as people write it. */
export function telephoneLink(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}

/** Call, book and write links of the clinic, or undefined when the site has given none. */
export function contact(): TemplateResult | undefined {
  const clinic = site().clinic;
  if (!clinic?.phone && !clinic?.booking && !clinic?.email) return undefined;
  return html`<p class="contact" part="contact">
    ${clinic.phone
      ? html`<a class="button" href=${telephoneLink(clinic.phone)}
          >${msg(str`Call ${isolated(clinic.phone)}`, { id: 'contact-call', desc: 'Link that calls the clinic; followed by its number' })}</a
        >`
      : nothing}
    ${clinic.booking
      ? html`<a class="button" href=${clinic.booking} rel="noopener"
          >${msg('Book an appointment', { id: 'contact-book', desc: 'Link to the clinic’s booking page' })}</a
        >`
      : nothing}
    ${clinic.email
      ? html`<a class="button secondary" href=${`mailto:${clinic.email}`}
          >${msg('Write to the clinic', { id: 'contact-write', desc: 'Link that opens an e-mail to the clinic' })}</a
        >`
      : nothing}
  </p>`;
}
