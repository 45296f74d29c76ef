import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

/** In the place of what is on its way, or did not come. */
export function loading(state: 'failed' | undefined, retry: () => void): TemplateResult {
  return state
    ? html`<p role="alert">${msg('This part could not be loaded.', { id: 'checker-part-failed', desc: 'In the place of details' })}</p>
        <button type="button" class="secondary" @click=${retry}>${tryAgain()}</button>`
    : html`<p class="muted">${oneMoment()}</p>`;
}

export const tryAgain = (): string => msg('Try again', { id: 'try-again', desc: 'Button after something failed' });
export const oneMoment = (): string => msg('One moment …', { id: 'checker-moment', desc: 'While something loads' });
