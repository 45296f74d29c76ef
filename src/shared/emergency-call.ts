import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { telephoneLink } from './contact.js';
import { siteView } from './site.js';

export { withEmergencyNumber } from './emergency-number.js';

/**
 * A button that calls for help, where the site has told the number.
 *
 * @param onCall is told when somebody presses it.
 */
export function emergencyCall(onCall?: () => void): TemplateResult | typeof nothing {
  const number = siteView().emergencyNumber();
  return number
    ? html`<a class="button call" part="call" href=${telephoneLink(number)} @click=${onCall ?? nothing}
        >${msg(str`Call ${number}`, { id: 'emergency-call', desc: 'Link that calls the emergency number; followed by the number' })}</a
      >`
    : nothing;
}
