/** What was chosen in the picture of the legs, said over a question. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { PlaceAnswer } from '../../triage/index.js';
import { listText, spotText } from './answer-texts.js';

/** Places that the interview begins with. */
export function mapStartView(places: readonly PlaceAnswer[], leaveOut: () => void): TemplateResult {
  const list = spotTexts(places);
  return html`<div class="map">
    <p>
      ${places.some(({ intensity, kinds }) => intensity !== undefined || kinds)
        ? msg(str`The check begins with the places you have chosen, and with how it hurts there: ${list}.`, { id: 'checker-map-start-told', desc: 'On the first screen; ends with a list of places' })
        : msg(str`The check begins with the places you have chosen: ${list}.`, { id: 'checker-map-start', desc: 'On the first screen; ends with a list of places' })}
    </p>
    <button type="button" class="secondary" @click=${leaveOut}>
      ${msg('Do not use them', { id: 'checker-map-leave', desc: 'Button: begins without the places chosen on the picture of the legs' })}
    </button>
  </div>`;
}

/**
 * Places that the interview does not use.
 *
 * @param keep leaves an answer as it is, where one has been given.
 */
export function mapOfferView(list: string, use: () => void, keep: (() => void) | false): TemplateResult {
  return html`<div class="map">
    <p>${msg(str`Chosen in the picture of the legs: ${list}.`, { id: 'checker-map-offer', desc: 'Ends with a list of places' })}</p>
    <button type="button" class="secondary" @click=${use}>${msg('Use this', { id: 'checker-map-use', desc: 'Button: takes over the places' })}</button>
    ${keep
      ? html`<button type="button" class="plain" @click=${keep}>${msg('Keep my answer', { id: 'checker-map-keep', desc: 'Button: does not take over the places' })}</button>`
      : nothing}
  </div>`;
}

export const spotTexts = (places: readonly PlaceAnswer[]): string => listText(places.map(({ place, side }) => spotText(place, side)));
