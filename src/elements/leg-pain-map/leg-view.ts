/** One leg of the drawing: its places, what is chosen there, where the pain travels, and the ring of the focus. */
import { nothing, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { placeWords, type PlaceId, type Side } from '../../dataset/places.js';
import { language } from '../../shared/language.js';
import type { Selection } from '../../shared/selection.js';
import { mirrorOf, type Shown } from './frame.js';
import { arrow } from './geometry.js';
import { originsOf } from './leg-pain-map.logic.js';
import type { ChosenSpot, Spot } from './leg-pain-map.types.js';
import { legName, spotState } from './place-names.js';

export interface LegScreen extends Shown {
  readonly selection: Selection;
  /** The chosen places that this version knows. */
  readonly chosen: readonly ChosenSpot[];
  /** The keyboard's focus is on the picture. */
  readonly ring: boolean;
}

/** Drawn again only when something about this leg is different: the mouse comes to another place every few pixels. */
export function legView(screen: LegScreen, side: Side): unknown {
  const { drawing, selection } = screen;
  const { outline, detail, places } = drawing;
  const { place: active, side: activeSide } = screen.active;
  const inTurn = side === activeSide && active;
  const ring = inTurn && screen.ring;
  const mirror = mirrorOf(drawing, side);
  const told = screen.chosen.filter((each) => each.side === side);
  const all = told.map(({ place, travelsTo }) => [place, travelsTo].join()).join('|');
  return guard([places, mirror, placeWords.in(language()), inTurn, ring, all], () => {
    const entries = Object.entries(places) as [PlaceId, string][];
    const chosen = new Set(told.map(({ place }) => place));
    const marked = entries.filter(([place]) => chosen.has(place));
    const reached = entries.filter(([place]) => originsOf(selection, { place, side }).length);
    return svg`<g role="group" aria-label=${legName(side)} transform=${mirror === undefined ? nothing : `matrix(-1 0 0 1 ${mirror} 0)`}>
      <path class="leg" d=${outline} />
      ${entries.map(
        ([place, d]) =>
          svg`<path class="place" d=${d} role="option" aria-label=${spotState(selection, { place, side })} aria-selected=${chosen.has(place)}
            tabindex=${place === inTurn ? 0 : -1} data-place=${place} data-side=${side} />`,
      )}
      <path class="detail" d=${detail} />
      <path class="line" d=${outline} />
      ${marked.map(([, d]) => svg`<path class="mark" d=${d} />`)}
      ${reached.map(([place]) => travel(screen, { place, side }))}
      ${ring ? svg`<path class="ring under" d=${places[active] ?? ''} /><path class="ring" d=${places[active] ?? ''} />` : nothing}
    </g>`;
  });
}

/** The pain travels to this place: a broken line around it, and an arrow from each place it comes from. */
function travel({ drawing, selection }: LegScreen, spot: Spot): unknown {
  const drawn: Readonly<Partial<Record<string, string>>> = drawing.places;
  const here = drawn[spot.place]!;
  const arrows = originsOf(selection, spot).map(({ place }) => (drawn[place] ? arrow(drawn[place], here) : '')).join('');
  return svg`<path class="travel" d=${here} data-travel=${spot.place} /><path class="halo" d=${arrows} /><path class="mark" d=${arrows} />`;
}
