import { html, type TemplateResult } from 'lit';

/** A box to tick that looks like a button: the picture's views and what is said about a place. */
export function option(type: 'radio' | 'checkbox', name: string, text: string, checked: boolean, choose: (event: Event) => void): TemplateResult {
  return html`<label><input class="visually-hidden" type=${type} name=${name} .checked=${checked} @change=${choose} /><span>${text}</span></label>`;
}
