import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { isolated } from './isolate.js';
import { site } from './site.js';

export { emergencyNumber } from './emergency-number.js';

/** A `tel:` address from a number as people write it. */
export function telephoneLink(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}

/**
 * Call, book and write links of the clinic, or undefined when the site has given none.
 *
 * @param hurry leaves out what nobody may read today.
 */
export function contact(hurry = false): TemplateResult | undefined {
  const { phone, booking, email: address } = site().clinic ?? {};
  const email = hurry ? undefined : address;
  if (!phone && !booking && !email) return undefined;
  return html`<p class="contact" part="contact">
    ${phone
      ? html`<a class="button" href=${telephoneLink(phone)}
          >${msg(str`Call ${isolated(phone)}`, { id: 'contact-call', desc: 'Link that calls the clinic; followed by its number' })}</a
        >`
      : nothing}
    ${booking
      ? html`<a class="button" href=${booking} rel="noopener"
          >${msg('Book an appointment', { id: 'contact-book', desc: 'Link to the clinic’s booking page' })}</a
        >`
      : nothing}
    ${email
      ? html`<a class="button secondary" href=${`mailto:${email}`} data-address=${email}
          >${msg('Write to the clinic', { id: 'contact-write', desc: 'Link that opens an e-mail to the clinic' })}</a
        >`
      : nothing}
  </p>`;
}
