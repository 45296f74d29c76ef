/** The list of all places, with a box for each leg: what the picture offers, in words. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { areaIds, placesIn, placeWords, type PlaceId, type Side } from '../../dataset/places.js';
import { language } from '../../shared/language.js';
import type { Selection } from '../../shared/selection.js';
import { isChosen, originsOf } from './leg-pain-map.logic.js';
import type { Spot } from './leg-pain-map.types.js';
import { placeName, spotState } from './place-names.js';

export interface ListScreen {
  readonly selection: Selection;
  readonly sides: readonly Side[];
  readonly listOpen: boolean;
  onList(open: boolean): void;
  onToggle(spot: Spot): void;
}

export function listView(screen: ListScreen): TemplateResult {
  return html`<details class="list" part="list" @toggle=${(event: Event) => screen.onList((event.target as HTMLDetailsElement).open)}>
    <summary>${msg('Choose from a list', { id: 'map-list', desc: 'Opens a list of all places, instead of the picture' })}</summary>
    ${screen.listOpen
      ? html`<div class="areas">
          ${areaIds.map(
            (area) => html`<fieldset>
              <legend>${placeWords.in(language()).areas[area].name}</legend>
              ${placesIn(area).map((place) => row(screen, place))}
            </fieldset>`,
          )}
        </div>`
      : nothing}
  </details>`;
}

function row({ selection, sides, onToggle }: ListScreen, place: PlaceId): TemplateResult {
  return html`<div class="row">
    <span>${placeName(place)}</span>
    ${sides.map(
      (side) => html`<label class=${originsOf(selection, { place, side }).length ? 'travels' : nothing}>
        <input
          type="checkbox"
          aria-label=${spotState(selection, { place, side })}
          .checked=${isChosen(selection, { place, side })}
          @change=${() => onToggle({ place, side })}
        />
        ${side === 'left' ? msg('Left', { id: 'left', desc: 'The left leg' }) : msg('Right', { id: 'right', desc: 'The right leg' })}
      </label>`,
    )}
  </div>`;
}
