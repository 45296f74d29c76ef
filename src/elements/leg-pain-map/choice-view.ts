/** What has been chosen, each place with a button that gives it up; "none of these"; and the end of it all. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { isPlace } from '../../dataset/places.js';
import type { Selection } from '../../shared/selection.js';
import type { ChosenSpot, Spot } from './leg-pain-map.types.js';
import { placeName, spotName } from './place-names.js';

export interface ChoiceScreen {
  readonly selection: Selection;
  /** The chosen places that this version knows. */
  readonly chosen: readonly ChosenSpot[];
  /** The one whose panel is open. */
  readonly spot?: ChosenSpot;
  onShow(spot: Spot): void;
  onRemove(spot: Spot): void;
  onNone(): void;
  onClear(): void;
}

export function choiceView(screen: ChoiceScreen): TemplateResult {
  const { chosen, selection } = screen;
  return html`<div class=${chosen.length ? nothing : 'empty'}>
    <div>
      ${chosen.length
        ? html`<ul class="chosen" aria-label=${msg('Chosen places', { id: 'map-chosen', desc: 'Name of the list of chosen places' })}>
            ${chosen.map((each) => chosenPlace(screen, each))}
          </ul>`
        : selection.none
          ? nothing
          : html`<p class="muted">${msg('Nothing chosen yet.', { id: 'map-nothing', desc: 'Until a place is chosen' })}</p>`}
      <p class="ends">
        <button type="button" class="secondary" aria-pressed=${selection.none} @click=${screen.onNone}>
          ${noneText()}
        </button>
        ${chosen.length
          ? html`<button type="button" class="plain" @click=${screen.onClear}>
              ${msg('Clear all', { id: 'map-clear', desc: 'Button that gives up all chosen places' })}
            </button>`
          : nothing}
      </p>
    </div>
  </div>`;
}

function chosenPlace({ spot, onShow, onRemove }: ChoiceScreen, each: ChosenSpot): TemplateResult {
  const name = spotName(each);
  return html`<li>
    <button type="button" class="secondary" aria-pressed=${each === spot} @click=${() => onShow(each)}>
      ${name}${travels(each)}
    </button>
    <button
      type="button"
      class="secondary remove"
      aria-label=${msg(str`Remove: ${name}`, { id: 'map-remove', desc: 'Button; followed by a place and a side' })}
      @click=${() => onRemove(each)}
    ></button>
  </li>`;
}

function travels({ travelsTo = [] }: ChosenSpot): TemplateResult | typeof nothing {
  const list = travelsTo.filter(isPlace).map(placeName).join(' · ');
  if (!list) return nothing;
  return html`<small>${msg(str`travels to: ${list}`, { id: 'map-travels-to', desc: 'Under a chosen place: the places its pain travels to' })}</small>`;
}

export const noneText = (): string => msg('None of these places', { id: 'map-none', desc: 'Button: the pain is in no place that the picture shows' });
