import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { telephoneLink } from './contact.js';
import { siteView } from './site.js';

export { withEmergencyNumber } from './emergency-number.js';

/** A button that calls for help, where the site has told the number. */
export function emergencyCall(): TemplateResult | typeof nothing {
  const number = siteView().emergencyNumber();
  return number
    ? html`<a class="button call" part="call" href=${telephoneLink(number)}
        >${msg(str`Call ${number}`, { id: 'emergency-call', desc: 'Link that calls the emergency number; followed by the number' })}</a
      >`
    : nothing;
}
