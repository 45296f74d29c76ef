/** What is asked and told about one chosen place. Loaded as soon as somebody touches the element. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { causesAt, notToMiss, painTypeIds, painWords, type Cause } from '../../dataset/pain-here.js';
import { areaIds, isPlace, placesIn, placeWords, type PlaceId } from '../../dataset/places.js';
import { heading } from '../../shared/heading.js';
import { language } from '../../shared/language.js';
import { levelWords } from '../../shared/site.js';
import { option } from './option.js';
import type { ChosenSpot } from './leg-pain-map.types.js';
import { causeNames } from './told-in-list.js';

export { styles } from './place-panel.styles.js';
export const words = [painWords];

/** Causes shown before "Show all". */
const shortList = 6;
const fewNotToMiss = 4;

export interface PanelScreen {
  readonly spot: ChosenSpot;
  readonly group: string;
  /** Level of the panel's heading. */
  readonly level: number;
  readonly allCauses: boolean;
  onStrength(intensity: number): void;
  onKind(id: string): void;
  onTravel(place: PlaceId): void;
  onAllCauses(): void;
}

export function placePanel(screen: PanelScreen): TemplateResult {
  return html`${strength(screen)} ${kinds(screen)} ${travels(screen)} ${causesHere(screen)}`;
}

function strength({ spot, onStrength }: PanelScreen): TemplateResult {
  return html`<fieldset class="options scale">
    <legend>
      ${msg('How strong is the pain? 0 is no pain, 10 the worst you can imagine.', {
        id: 'map-strength',
        desc: 'Question over a scale of numbers from 0 to 10',
      })}
    </legend>
    ${Array.from({ length: 11 }, (_, number) => option('radio', 'strength', String(number), spot.intensity === number, () => onStrength(number)))}
  </fieldset>`;
}

function kinds({ spot, onKind }: PanelScreen): TemplateResult {
  const { painTypes } = painWords.in(language());
  return html`<fieldset class="options">
    <legend>
      ${msg('What is the pain like? Choose all that fit.', { id: 'map-kinds', desc: 'Question over the kinds of pain' })}
    </legend>
    ${painTypeIds.map((id) => option('checkbox', id, painTypes[id].name, spot.kinds?.includes(id) ?? false, () => onKind(id)))}
  </fieldset>`;
}

function travels({ spot, onTravel }: PanelScreen): TemplateResult {
  const { places, areas } = placeWords.in(language());
  const told = (spot.travelsTo ?? []).filter(isPlace);
  const onAdd = ({ target }: Event) => {
    const list = target as HTMLSelectElement;
    onTravel(list.value as PlaceId);
    list.value = '';
  };
  const onRemove = (place: PlaceId) => (event: Event) => {
    const list = (event.target as HTMLElement).closest('fieldset')?.querySelector('select');
    onTravel(place);
    list?.focus(); // the box goes, and the focus must not go with it
  };
  return html`<fieldset class="options">
    <legend>
      ${msg('Does the pain travel from here? Say where to.', { id: 'map-travels', desc: 'Question over a list of places on the same leg' })}
    </legend>
    ${told.map((place) => option('checkbox', `to-${place}`, places[place].name, true, onRemove(place)))}
    <select aria-label=${msg('Add a place', { id: 'map-travels-add', desc: 'List of places to which the pain can travel' })} @change=${onAdd}>
      <option value="">${msg('Add a place', { id: 'map-travels-add', desc: 'List of places to which the pain can travel' })}</option>
      ${areaIds.map(
        (area) => html`<optgroup label=${areas[area].name}>
          ${placesIn(area).map(
            (place) => html`<option value=${place} ?disabled=${place === spot.place || told.includes(place)}>${places[place].name}</option>`,
          )}
        </optgroup>`,
      )}
    </select>
  </fieldset>`;
}

function causesHere({ spot, group, level, allCauses, onAllCauses }: PanelScreen): TemplateResult {
  const causes = causesAt(spot.place);
  const first = allCauses ? causes : causes.slice(0, shortList);
  const named = causeNames(group);
  const grave = notToMiss(causes.slice(first.length)).slice(0, fewNotToMiss);
  return html`${heading(level + 1, msg('What can cause pain here', { id: 'map-causes', desc: 'Heading over a list of conditions' }))}
    <p class="muted">
      ${msg('What is typical and common comes first. This is general information, not a diagnosis.', {
        id: 'map-causes-note',
        desc: 'Over the list of conditions',
      })}
    </p>
    ${conditionList(first, named)}
    ${grave.length
      ? html`${heading(
          level + 1,
          msg('Less common, but they cannot wait', { id: 'map-grave', desc: 'Heading over a list of conditions that are urgent or an emergency' }),
        )}
        ${conditionList(grave, named)}`
      : nothing}
    ${causes.length > shortList
      ? html`<button type="button" class="plain" aria-expanded=${allCauses} @click=${onAllCauses}>
          ${allCauses
            ? msg('Show fewer', { id: 'map-fewer', desc: 'Button that shortens the list of conditions' })
            : msg(str`Show all ${causes.length}`, { id: 'map-all', desc: 'Button that shows all conditions; followed by their number' })}
        </button>`
      : nothing}`;
}

function conditionList(causes: readonly Cause[], named: ReturnType<typeof causeNames>): TemplateResult {
  const { conditions, careLevels } = painWords.in(language());
  return html`<ul class="causes">
    ${causes.map(
      ({ condition, level }) => html`<li>
        <span>${named(condition, conditions[condition])}</span>
        <span class="level ${level}">${levelWords(level, careLevels[level]).name}</span>
      </li>`,
    )}
  </ul>`;
}
