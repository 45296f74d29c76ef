/** The picture: from which side the legs are seen, what of them fills it, the drawing, and the bar below it. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { frontView } from '../../dataset/body-map.js';
import { areaIds, placeWords, type AreaId, type Side, type View } from '../../dataset/places.js';
import { language } from '../../shared/language.js';
import { loading } from '../../shared/loading.js';
import { frameOf, onTheRight, zoomed } from './frame.js';
import { views, type ChosenSpot, type Spot } from './leg-pain-map.types.js';
import { legView, type LegScreen } from './leg-view.js';
import { option } from './option.js';
import { legName, spotName } from './place-names.js';

/** Pixels that the picture is wide at most, and that a zoom is high at most. */
const widest = 330;
const tallestZoom = 520;

export interface PictureScreen extends LegScreen {
  /** The view that is asked for: on the picture as soon as it is there, unless it could not be had. */
  readonly asked: View;
  readonly failed: boolean;
  /** The place under the mouse or the keyboard's focus, which is named. */
  readonly pointed?: Spot;
  /** The chosen place that the panel is about. */
  readonly spot?: ChosenSpot;
  onView(view: View): void;
  onRetry(): void;
  onZoom(area?: AreaId): void;
  onSide(side: Side): void;
  onMore(): void;
  onFocus(event: FocusEvent): void;
  onBlur(): void;
  onClick(event: MouseEvent): void;
  onKey(event: KeyboardEvent): void;
  onPoint(event: PointerEvent): void;
}

export function pictureView(screen: PictureScreen): TemplateResult {
  return html`${viewChoice(screen)} ${zoomChoice(screen)} ${picture(screen)} ${bar(screen)}`;
}

function viewChoice({ asked, failed, onView, onRetry }: PictureScreen): TemplateResult {
  const names = {
    front: msg('Front', { id: 'map-front', desc: 'View of the legs' }),
    back: msg('Back', { id: 'map-back', desc: 'View of the legs' }),
    inner: msg('Inner', { id: 'map-inner', desc: 'View of the legs: the sides that face each other' }),
    outer: msg('Outer', { id: 'map-outer', desc: 'View of the legs: the sides that face away from each other' }),
    sole: msg('Soles', { id: 'map-sole', desc: 'View of the feet from below' }),
  };
  return html`<fieldset class="options views">
    <legend class="visually-hidden">${msg('View', { id: 'map-view', desc: 'From which side the legs are shown' })}</legend>
    ${views.map((view) => option('radio', 'view', names[view], view === asked, () => onView(view)))}
  </fieldset>
  ${failed ? loading(true, onRetry) : nothing}`;
}

/** What fills the picture: both legs, or one area of one leg. */
function zoomChoice({ drawing, zoom, onZoom }: PictureScreen): TemplateResult {
  const { areas } = placeWords.in(language());
  return html`<label class="zoom"
    >${msg('Zoom in on', { id: 'map-zoom', desc: 'Label of a list: the whole leg, or an area of the leg' })}
    <select @change=${({ target }: Event) => onZoom(((target as HTMLSelectElement).value || undefined) as AreaId | undefined)}>
      <option value="" .selected=${!zoom}>${msg('The whole leg', { id: 'map-zoom-all', desc: 'First choice of: Zoom in on' })}</option>
      ${areaIds
        .filter((area) => zoomed(drawing, area).length)
        .map((area) => html`<option value=${area} .selected=${area === zoom}>${areas[area].name}</option>`)}
    </select>
  </label>`;
}

function picture(screen: PictureScreen): TemplateResult {
  const { sides, zoom, pointed } = screen;
  const { x, y, width, height } = frameOf(screen);
  const wide = zoom ? Math.min(widest, (tallestZoom * width) / height) : sides.length > 1 ? widest : width * 1.1;
  return html`${legs(screen)}
    <div class="tip" aria-hidden="true">${pointed ? html`<span>${spotName(pointed)}</span>` : nothing}</div>
    <div class="scroller" @focusin=${screen.onFocus} @focusout=${screen.onBlur}>
      <svg
        class=${edges(screen)}
        width=${wide}
        height=${(wide * height) / width}
        viewBox="${x} ${y} ${width} ${height}"
        role="listbox"
        aria-multiselectable="true"
        aria-label=${msg('Places on the legs', { id: 'map-places', desc: 'Name of the picture for screen readers' })}
        aria-describedby="note"
        @click=${screen.onClick}
        @keydown=${screen.onKey}
        @pointermove=${screen.onPoint}
        @pointerleave=${screen.onBlur}
      >
        ${sides.map((side) => legView(screen, side))}
      </svg>
    </div>
    <p class="note muted" id="note">${orientation(screen)}</p>`;
}

/** At which edges the drawing fades out, because the body goes on there. */
function edges({ drawing, sides, zoom }: PictureScreen): string {
  if (zoom) return 'zoomed';
  if (!drawing.cut) return '';
  if (sides.length > 1 || !drawing.joined) return 'cut';
  return sides[0] === onTheRight(drawing) ? 'cut right-half' : 'cut left-half';
}

/** Which leg is which; in a zoom, which leg is shown. */
function legs({ drawing, sides, zoom, active, onSide }: PictureScreen): TemplateResult {
  const right = onTheRight(drawing);
  const both = sides.length > 1;
  const across = both ? ([right === 'left' ? 'right' : 'left', right] as const) : sides;
  if (!zoom || !both) return html`<div class="legs">${across.map((side) => html`<span>${legName(side)}</span>`)}</div>`;
  return html`<fieldset class="options views legs">
    <legend class="visually-hidden">${msg('Leg', { id: 'map-leg', desc: 'Which leg is shown: the left one or the right one' })}</legend>
    ${across.map((side) => option('radio', 'leg', legName(side), side === active.side, () => onSide(side)))}
  </fieldset>`;
}

function orientation({ drawing, sides, zoom }: PictureScreen): string {
  if (sides.length < 2 || zoom) return '';
  if (drawing === frontView) {
    return msg('The person faces you, so the left leg is on the right of the picture.', { id: 'map-faces-you', desc: 'Under the view from the front' });
  }
  return onTheRight(drawing) === 'left'
    ? msg('The left leg is on the right of the picture.', { id: 'map-left-right', desc: 'Under a view of the legs' })
    : msg('You see the person from behind, so the left leg is on the left.', { id: 'map-behind', desc: 'Under the view from behind' });
}

/** Follows the reader through a tall picture: what was chosen last, and the way to what is told about it. */
function bar({ spot, onMore }: PictureScreen): TemplateResult | typeof nothing {
  if (!spot) return nothing;
  return html`<div class="bar">
    <span>${spotName(spot)}</span>
    <button type="button" @click=${onMore}>
      ${msg('What can cause it?', { id: 'map-more', desc: 'Button that leads to the possible causes of pain in the chosen place' })}
    </button>
  </div>`;
}
