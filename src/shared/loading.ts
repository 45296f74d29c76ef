import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { contact } from './contact.js';

export const notLoaded = (): string =>
  msg('This could not be loaded. If your leg pain worries you, call a doctor.', { id: 'not-loaded', desc: 'Instead of something that could not be loaded' });

/** In the place of something that is on its way, or that could not be loaded. */
export function loading(failed: boolean, retry: () => void): TemplateResult {
  return failed
    ? html`<div class="problem" role="alert">
        <p>${notLoaded()}</p>
        <button type="button" @click=${retry}>${msg('Try again', { id: 'try-again', desc: 'Button after something failed' })}</button>
        ${contact() ?? nothing}
      </div>`
    : html`<p class="muted moment">${msg('One moment …', { id: 'moment', desc: 'While something loads' })}</p>`;
}
