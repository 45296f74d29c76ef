import { adoptStyles, html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { msg, str } from '@lit/localize';
import { bodyView, frontView, type BodyView } from '../../dataset/body-map.js';
import { areaIds, areaOf, isPlace, placesIn, placeWords, type AreaId, type PlaceId, type Side, type View } from '../../dataset/places.js';
import { Announcer } from '../../shared/announcer.js';
import { oneOf, warnOnce } from '../../shared/attributes.js';
import { LegPainElement } from '../../shared/element.js';
import { heading } from '../../shared/heading.js';
import { language, loadWords } from '../../shared/language.js';
import { loading } from '../../shared/loading.js';
import { OnDemand } from '../../shared/on-demand.js';
import { onSelection, samePlace, selectionOf, setSelection, type ChosenPlace, type Selection } from '../../shared/selection.js';
import { titled } from '../../shared/site.js';
import { arrow, boxOf, zoomBox, type Box } from './geometry.js';
import { LegPainMapSelectEvent } from './leg-pain-map.events.js';
import { described, listed, originsOf, readPlaces, toggled, typed, walked } from './leg-pain-map.logic.js';
import { styles } from './leg-pain-map.styles.js';
import { sideChoices, views, type SideChoice, type Spot } from './leg-pain-map.types.js';
import { option } from './option.js';
import type { PanelScreen } from './place-panel.js';

/** Pixels that the picture is wide at most, and that a zoom is high at most. */
const widest = 330;
const tallestZoom = 520;
/** A tap beside the leg still counts, up to this many pixels away. */
const nearMiss = [0, 6, 12];
/** Letters typed with less than this many milliseconds between them are one word. */
const typingPause = 700;

/**
 * A drawing of both legs, and a list: choose where it hurts, say how, and see what can cause pain there.
 *
 * @tag leg-pain-map
 * @slot - Shown until the element is ready.
 * @fires {LegPainMapSelectEvent} leg-pain-map-select - The visitor changed what is chosen, how it hurts there, or where the pain travels.
 * @csspart picture - The drawing with its buttons.
 * @csspart list - The list of all places.
 * @csspart choice - What has been chosen, and the panel.
 * @csspart panel - What is asked and told about one chosen place.
 * @cssprop [--leg-pain-map-fill] - The leg.
 * @cssprop [--leg-pain-map-line] - Its outline.
 * @cssprop [--leg-pain-map-chosen=var(--leg-pain-accent)] - A chosen place.
 */
export class LegPainMap extends LegPainElement {
  static override styles = [...LegPainElement.styles, styles];
  static override readonly words = [placeWords];

  /** The side from which the legs are seen. */
  @property() view: View = 'front';

  /** Which legs can be chosen. */
  @property() side: SideChoice = 'both';

  /**
   * What is chosen; as an attribute, or given as text, `kneecap:right buttock:left>calf`: pain in the left buttock that
   * travels to the calf. Setting it fires no event.
   */
  @property({ converter: readPlaces })
  get value(): readonly ChosenPlace[] {
    return this._given ?? this._selection.places;
  }
  set value(given: readonly ChosenPlace[] | string) {
    const places = Array.isArray(given) ? (given as readonly ChosenPlace[]) : readPlaces(typeof given === 'string' ? given : null);
    const known = places.filter(({ place, side }) => isPlace(place) && ['left', 'right'].includes(side));
    const unknown = places.find((each) => !known.includes(each));
    if (unknown) warnOnce(`<leg-pain-map value>: "${unknown.place}:${unknown.side}" is not a place and a side. It is left out.`);
    if (this._unsubscribe) setSelection(this.group, { places: known, none: false });
    else this._given = known;
  }

  /** The place whose turn it is when the picture has the focus. */
  @state() private _active: Spot = { place: 'outer-hip', side: 'left' };
  /** The place under the mouse or the keyboard's focus, which is named. */
  @state() private _pointed?: Spot;
  /** The keyboard's focus is on the picture. */
  @state() private _ring = false;
  /** The chosen place whose panel is open, when it is not the last one. */
  @state() private _asked?: Spot;
  /** The view on the picture: the one asked for, as soon as it is there. */
  @state() private _view: View = 'front';
  /** The area that fills the picture. */
  @state() private _zoom?: AreaId;
  @state() private _listOpen = false;
  @state() private _allCauses = false;

  /** A value that came before the group was known. */
  private _given?: readonly ChosenPlace[];
  private _typed = '';
  private _typedAt = 0;
  private _unsubscribe?: () => void;
  private readonly _announcer = new Announcer(this);
  private readonly _drawings = new OnDemand<BodyView>(this, (view) => bodyView(view as View));
  /** What is asked and told about a place. */
  private readonly _panels = new OnDemand<(screen: PanelScreen) => TemplateResult>(this, () => this._import());

  override connectedCallback(): void {
    super.connectedCallback();
    this._follow();
    if (this._given) this.value = this._given;
    this._given = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._unsubscribe?.();
    this._unsubscribe = undefined;
  }

  /** What the page has set comes with its view and its panel, so that nothing jumps. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await Promise.all([this._asksFor !== 'front' && this._drawings.ready(this._asksFor), this._chosen.length && this._panels.ready('')]);
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('group') && this._unsubscribe) this._follow();
    const before = this._view;
    if (this._asksFor === 'front' || this._drawings.there(this._asksFor)) this._view = this._asksFor;
    const { places } = this._drawing;
    if (!this._sides.includes(this._active.side)) this._active = { ...this._active, side: this._sides[0]! };
    if (!(this._active.place in places)) {
      const first = (this._zoom && this._zoomed(this._zoom)[0]) ?? (Object.keys(places)[0] as PlaceId);
      const chosen = this._chosen.find(({ place, side }) => place in places && this._sides.includes(side));
      this._active = chosen ?? { place: first, side: this._active.side };
    }
    // The zoom goes where the keyboard goes, and ends with a view that does not show its area.
    if (this._zoom) this._zoom = before !== this._view && !this._zoomed(this._zoom).length ? undefined : areaOf(this._active.place);
  }

  protected override renderContent(): TemplateResult {
    return html`
      ${heading(this.level, titled('leg-pain-map', msg('Where does it hurt?', { id: 'map-title', desc: 'Heading of the picture of the legs' })))}
      <p>
        ${msg('Choose one or more places, in the picture or in the list.', {
          id: 'map-hint',
          desc: 'Under the heading of the picture of the legs',
        })}
      </p>
      <div class="columns" @pointerenter=${this._onTouch} @focusin=${this._onTouch}>
        <div class="picture" part="picture">${this._renderTools()} ${this._renderZoom()} ${this._renderPicture()} ${this._renderBar()}</div>
        <div class="choice" part="choice">${this._renderList()} ${this._renderChoice()} ${this._renderPanel()}</div>
      </div>
      ${this._announcer.region()}
    `;
  }

  // ---- list ----------------------------------------------------------------------------------------------------------

  private _renderList(): TemplateResult {
    return html`<details class="list" part="list" @toggle=${this._onListToggle}>
      <summary>${msg('Choose from a list', { id: 'map-list', desc: 'Opens a list of all places, instead of the picture' })}</summary>
      ${this._listOpen
        ? html`<div class="areas">
            ${areaIds.map(
              (area) => html`<fieldset>
                <legend>${placeWords.in(language()).areas[area].name}</legend>
                ${placesIn(area).map(
                  (place) => html`<div class="row">
                    <span>${this._placeName(place)}</span>
                    ${this._sides.map(
                      (side) => html`<label class=${originsOf(this._selection, { place, side }).length ? 'travels' : nothing}>
                        <input
                          type="checkbox"
                          aria-label=${this._state({ place, side })}
                          .checked=${this._isChosen({ place, side })}
                          @change=${() => this._toggle({ place, side })}
                        />
                        ${side === 'left' ? msg('Left', { id: 'left', desc: 'The left leg' }) : msg('Right', { id: 'right', desc: 'The right leg' })}
                      </label>`,
                    )}
                  </div>`,
                )}
              </fieldset>`,
            )}
          </div>`
        : nothing}
    </details>`;
  }

  // ---- picture -------------------------------------------------------------------------------------------------------

  private _renderTools(): TemplateResult {
    const names = {
      front: msg('Front', { id: 'map-front', desc: 'View of the legs' }),
      back: msg('Back', { id: 'map-back', desc: 'View of the legs' }),
      inner: msg('Inner', { id: 'map-inner', desc: 'View of the legs: the sides that face each other' }),
      outer: msg('Outer', { id: 'map-outer', desc: 'View of the legs: the sides that face away from each other' }),
      sole: msg('Soles', { id: 'map-sole', desc: 'View of the feet from below' }),
    };
    return html`<fieldset class="options views">
      <legend class="visually-hidden">${msg('View', { id: 'map-view', desc: 'From which side the legs are shown' })}</legend>
      ${views.map((view) =>
        option('radio', 'view', names[view], view === this._asksFor, () => {
          this.view = view;
        }),
      )}
    </fieldset>
    ${this._asksFor !== this._view && this._drawings.get(this._asksFor) === 'failed' ? loading(true, () => void this._drawings.ask(this._asksFor)) : nothing}`;
  }

  /** What fills the picture: both legs, or one area of one leg. */
  private _renderZoom(): TemplateResult {
    const { areas } = placeWords.in(language());
    return html`<label class="zoom"
      >${msg('Zoom in on', { id: 'map-zoom', desc: 'Label of a list: the whole leg, or an area of the leg' })}
      <select @change=${this._onZoom}>
        <option value="" .selected=${!this._zoom}>${msg('The whole leg', { id: 'map-zoom-all', desc: 'First choice of: Zoom in on' })}</option>
        ${areaIds
          .filter((area) => this._zoomed(area).length)
          .map((area) => html`<option value=${area} .selected=${area === this._zoom}>${areas[area].name}</option>`)}
      </select>
    </label>`;
  }

  private _renderPicture(): TemplateResult {
    const { x, y, width, height } = this._frame;
    const wide = this._zoom ? Math.min(widest, (tallestZoom * width) / height) : this._both ? widest : width * 1.1;
    return html`${this._renderSides()}
      <div class="tip" aria-hidden="true">${this._pointed ? html`<span>${this._name(this._pointed)}</span>` : nothing}</div>
      <div class="scroller" @focusin=${this._onFocus} @focusout=${this._onBlur}>
        <svg
          class=${this._zoom ? 'zoomed' : this._drawing.cut ? 'cut' : ''}
          width=${wide}
          height=${(wide * height) / width}
          viewBox="${x} ${y} ${width} ${height}"
          role="listbox"
          aria-multiselectable="true"
          aria-label=${msg('Places on the legs', { id: 'map-places', desc: 'Name of the picture for screen readers' })}
          aria-describedby="note"
          @click=${this._onClick}
          @keydown=${this._onKey}
          @pointermove=${this._onPoint}
          @pointerleave=${this._onBlur}
        >
          ${this._sides.map((side) => this._renderLeg(side))}
        </svg>
      </div>
      <p class="note muted" id="note">${this._orientation}</p>`;
  }

  /** Which leg is which; in a zoom, which leg is shown. */
  private _renderSides(): TemplateResult {
    const right = this._onTheRight;
    const sides = this._both ? ([right === 'left' ? 'right' : 'left', right] as const) : this._sides;
    if (!this._zoom || !this._both) return html`<div class="legs">${sides.map((side) => html`<span>${this._leg(side)}</span>`)}</div>`;
    return html`<fieldset class="options views legs">
      <legend class="visually-hidden">${msg('Leg', { id: 'map-leg', desc: 'Which leg is shown: the left one or the right one' })}</legend>
      ${sides.map((side) =>
        option('radio', 'leg', this._leg(side), side === this._active.side, () => {
          this._active = { ...this._active, side };
        }),
      )}
    </fieldset>`;
  }

  /** Drawn again only when something about this leg is different: the mouse comes to another place every few pixels. */
  private _renderLeg(side: Side): unknown {
    const { outline, detail, places } = this._drawing;
    const { place: active, side: activeSide } = this._active;
    const inTurn = side === activeSide && active;
    const ring = inTurn && this._ring;
    const mirror = this._mirror(side);
    const told = this._chosen.filter((each) => each.side === side);
    const all = told.map(({ place, travelsTo }) => [place, travelsTo].join()).join('|');
    return guard([places, mirror, placeWords.in(language()), inTurn, ring, all], () => {
      const entries = Object.entries(places) as [PlaceId, string][];
      const chosen = new Set(told.map(({ place }) => place));
      const marked = entries.filter(([place]) => chosen.has(place));
      const reached = entries.filter(([place]) => originsOf(this._selection, { place, side }).length);
      return svg`<g role="group" aria-label=${this._leg(side)} transform=${mirror === undefined ? nothing : `matrix(-1 0 0 1 ${mirror} 0)`}>
        <path class="leg" d=${outline} />
        ${entries.map(
          ([place, d]) =>
            svg`<path class="place" d=${d} role="option" aria-label=${this._state({ place, side })} aria-selected=${chosen.has(place)}
              tabindex=${place === inTurn ? 0 : -1} data-place=${place} data-side=${side} />`,
        )}
        <path class="detail" d=${detail} />
        <path class="line" d=${outline} />
        ${marked.map(([, d]) => svg`<path class="mark" d=${d} />`)}
        ${reached.map(([place]) => this._renderTravel({ place, side }))}
        ${ring ? svg`<path class="ring under" d=${places[active] ?? ''} /><path class="ring" d=${places[active] ?? ''} />` : nothing}
      </g>`;
    });
  }

  /** The pain travels to this place: a broken line around it, and an arrow from each place it comes from. */
  private _renderTravel(spot: Spot): unknown {
    const origins = originsOf(this._selection, spot);
    const drawn: Readonly<Partial<Record<string, string>>> = this._drawing.places;
    const here = drawn[spot.place]!;
    const arrows = origins.map(({ place }) => (drawn[place] ? arrow(drawn[place], here) : '')).join('');
    return svg`<path class="travel" d=${here} data-travel=${spot.place} /><path class="halo" d=${arrows} /><path class="mark" d=${arrows} />`;
  }

  /** Follows the reader through a tall picture: what was chosen last, and the way to what is told about it. */
  private _renderBar(): TemplateResult | typeof nothing {
    const spot = this._spot;
    if (!spot) return nothing;
    return html`<div class="bar">
      <span>${this._name(spot)}</span>
      <button type="button" @click=${this._onMore}>
        ${msg('What can cause it?', { id: 'map-more', desc: 'Button that leads to the possible causes of pain in the chosen place' })}
      </button>
    </div>`;
  }

  // ---- choice --------------------------------------------------------------------------------------------------------

  private _renderChoice(): TemplateResult {
    const { none } = this._selection;
    const places = this._chosen;
    const shown = this._spot;
    return html`${places.length
        ? html`<ul class="chosen" aria-label=${msg('Chosen places', { id: 'map-chosen', desc: 'Name of the list of chosen places' })}>
            ${places.map(
              (spot) => html`<li>
                <button type="button" class="secondary" aria-pressed=${spot === shown} @click=${() => this._show(spot)}>
                  ${this._name(spot)}${this._renderTravels(spot)}
                </button>
                <button
                  type="button"
                  class="secondary remove"
                  aria-label=${msg(str`Remove: ${this._name(spot)}`, { id: 'map-remove', desc: 'Button; followed by a place and a side' })}
                  @click=${() => this._remove(spot)}
                ></button>
              </li>`,
            )}
          </ul>`
        : none
          ? nothing
          : html`<p class="muted">${msg('Nothing chosen yet.', { id: 'map-nothing', desc: 'Until a place is chosen' })}</p>`}
      <p class="ends">
        <button type="button" class="secondary" aria-pressed=${none} @click=${this._onNone}>
          ${msg('None of these places', { id: 'map-none', desc: 'Button: the pain is in no place that the picture shows' })}
        </button>
        ${places.length
          ? html`<button type="button" class="plain" @click=${this._onClear}>
              ${msg('Clear all', { id: 'map-clear', desc: 'Button that gives up all chosen places' })}
            </button>`
          : nothing}
      </p>`;
  }

  private _renderTravels({ travelsTo = [] }: ChosenPlace): unknown {
    const names = travelsTo.filter(isPlace).map((place) => this._placeName(place));
    const list = names.join(' · ');
    if (!list) return nothing;
    return html`<small>${msg(str`travels to: ${list}`, { id: 'map-travels-to', desc: 'Under a chosen place: the places its pain travels to' })}</small>`;
  }

  private _renderPanel(): TemplateResult | typeof nothing {
    const spot = this._spot;
    if (!spot) return nothing;
    const panel = this._panels.get('');
    return html`<section class=${typeof panel === 'function' ? 'panel' : 'panel waiting'} part="panel" aria-labelledby="place">
      ${heading(this.level + 1, this._name(spot), { id: 'place' })}
      ${typeof panel === 'function'
        ? panel({
            spot,
            level: this.level + 1,
            allCauses: this._allCauses,
            onStrength: (intensity) => this._change(described(this._selection, spot, { intensity })),
            onKind: (id) => this._change(listed(this._selection, spot, 'kinds', id)),
            onTravel: (place) => this._onTravel(spot, place),
            onAllCauses: () => (this._allCauses = !this._allCauses),
          })
        : loading(panel === 'failed', () => void this._panels.ask(''))}
    </section>`;
  }

  // ---- what is so now ------------------------------------------------------------------------------------------------

  private get _selection(): Selection {
    return selectionOf(this.group);
  }

  /** The chosen places that this version knows. */
  private get _chosen(): readonly (ChosenPlace & Spot)[] {
    return this._selection.places.filter(({ place }) => isPlace(place)) as (ChosenPlace & Spot)[];
  }

  private get _asksFor(): View {
    return oneOf(this.localName, 'view', this.view, views, 'front');
  }

  private get _drawing(): BodyView {
    return this._drawings.there(this._view) ?? frontView;
  }

  private get _both(): boolean {
    return oneOf(this.localName, 'side', this.side, sideChoices, 'both') === 'both';
  }

  private get _sides(): readonly Side[] {
    return this._both ? ['left', 'right'] : [this.side as Side];
  }

  /** The drawn leg is on the right of the picture when the view box begins left of zero. */
  private get _onTheRight(): Side {
    const { drawn, viewBox } = this._drawing;
    return (drawn === 'left') === viewBox.startsWith('-') ? 'left' : 'right';
  }

  /** The part of the picture that is shown: all of it, one leg, or an area of one leg. */
  private get _frame(): Box {
    const [x, y, width, height] = this._drawing.viewBox.split(' ').map(Number) as [number, number, number, number];
    const { side } = this._active;
    const { places } = this._drawing;
    if (this._zoom) return zoomBox(boxOf(this._zoomed(this._zoom).map((place) => places[place]!)), this._mirror(side));
    if (this._both) return { x, y, width, height };
    return { x: side === this._onTheRight ? x + width / 2 : x, y, width: width / 2, height };
  }

  /** The places of an area that the view shows. */
  private _zoomed(area: AreaId): PlaceId[] {
    return placesIn(area).filter((place) => place in this._drawing.places);
  }

  /** Where the leg that is not drawn is mirrored. */
  private _mirror(side: Side): number | undefined {
    const { drawn, viewBox } = this._drawing;
    const [x, , width] = viewBox.split(' ').map(Number) as [number, number, number];
    return side === drawn ? undefined : 2 * x + width;
  }

  /** The chosen place that the panel is about: the one asked for, else the last one. */
  private get _spot(): (ChosenPlace & Spot) | undefined {
    const places = this._chosen;
    return places.find((each) => this._asked && samePlace(each, this._asked)) ?? places.at(-1);
  }

  private get _orientation(): string {
    if (!this._both || this._zoom) return '';
    if (this._view === 'front') {
      return msg('The person faces you, so the left leg is on the right of the picture.', { id: 'map-faces-you', desc: 'Under the view from the front' });
    }
    return this._onTheRight === 'left'
      ? msg('The left leg is on the right of the picture.', { id: 'map-left-right', desc: 'Under a view of the legs' })
      : msg('You see the person from behind, so the left leg is on the left.', { id: 'map-behind', desc: 'Under the view from behind' });
  }

  private _isChosen(spot: Spot): boolean {
    return this._selection.places.some((each) => samePlace(each, spot));
  }

  private _placeName(place: PlaceId): string {
    return placeWords.in(language()).places[place].name;
  }

  private _leg(side: Side): string {
    return side === 'left'
      ? msg('Left leg', { id: 'left-leg', desc: 'Name of a leg, as its owner says it' })
      : msg('Right leg', { id: 'right-leg', desc: 'Name of a leg, as its owner says it' });
  }

  private _name({ place, side }: Spot): string {
    const name = this._placeName(place);
    return side === 'left'
      ? msg(str`${name}, left leg`, { id: 'place-left', desc: 'A place and its side, as in: Kneecap, left leg' })
      : msg(str`${name}, right leg`, { id: 'place-right', desc: 'A place and its side, as in: Kneecap, right leg' });
  }

  /** The name, and whether pain comes from elsewhere. That it is chosen, the screen reader says itself. */
  private _state(spot: Spot): string {
    const origins = originsOf(this._selection, spot).map(({ place }) => place).filter(isPlace);
    const name = this._name(spot);
    if (!origins.length) return name;
    const from = origins.map((place) => this._placeName(place)).join(', ');
    return msg(str`${name}. Pain travels here from: ${from}.`, { id: 'map-travels-here', desc: 'A place with its side, then the places where the pain comes from' });
  }

  // ---- what happens --------------------------------------------------------------------------------------------------

  private _follow(): void {
    this._unsubscribe?.();
    this._unsubscribe = onSelection(this.group, () => this.requestUpdate());
    this.requestUpdate();
  }

  private async _import(): Promise<(screen: PanelScreen) => TemplateResult> {
    const { placePanel, words, styles } = await import('./place-panel.js');
    await loadWords(words);
    adoptStyles(this.renderRoot as ShadowRoot, [...LegPainMap.elementStyles, styles]);
    return placePanel;
  }

  private _toggle(spot: Spot): void {
    const selection = toggled(this._selection, spot);
    const name = this._name(spot);
    const count = selection.places.length;
    this._active = spot.place in this._drawing.places ? { place: spot.place, side: spot.side } : this._active;
    this._ask(undefined);
    this._change(selection);
    this._announcer.announce(
      this._isChosen(spot)
        ? msg(str`${name}: chosen. Places chosen: ${count}.`, { id: 'map-said-chosen', desc: 'Spoken: a place with its side, then how many are chosen' })
        : msg(str`${name}: no longer chosen. Places chosen: ${count}.`, { id: 'map-said-removed', desc: 'Spoken: a place with its side, then how many are chosen' }),
    );
  }

  /** Gives up a place by its button, which goes; the focus must not go with it. */
  private async _remove(spot: Spot): Promise<void> {
    this._toggle(spot);
    await this.updateComplete;
    if (!this.shadowRoot?.activeElement) [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.remove,.ends button') ?? [])].at(0)?.focus();
  }

  private _ask(spot: Spot | undefined): void {
    this._asked = spot;
    this._allCauses = false;
  }

  /** Opens the panel of a chosen place, and brings the view that has it when this one does not. */
  private async _show({ place, side }: Spot): Promise<void> {
    this._ask({ place, side });
    for (const view of [this._view, ...views]) {
      await this._drawings.ready(view);
      if (!(place in (this._drawings.there(view)?.places ?? {}))) continue;
      this.view = view;
      this._active = { place, side };
      return;
    }
  }

  private _change(selection: Selection): void {
    setSelection(this.group, selection);
    this.dispatchEvent(new LegPainMapSelectEvent(selection.places, selection.none));
  }

  private _onNone(): void {
    const none = !this._selection.none;
    this._change({ places: [], none });
    if (none) this._announcer.announce(msg('None of these places', { id: 'map-none', desc: 'Button: the pain is in no place that the picture shows' }));
  }

  private _onClear(): void {
    this._change({ places: [], none: false });
    this._announcer.announce(msg('Places chosen: 0.', { id: 'map-said-cleared', desc: 'Spoken after all places have been given up' }));
    this.shadowRoot?.querySelector<HTMLElement>('.ends button')?.focus();
  }

  private _onListToggle(event: Event): void {
    this._listOpen = (event.target as HTMLDetailsElement).open;
  }

  private _onTravel(from: Spot, place: PlaceId): void {
    const selection = listed(this._selection, from, 'travelsTo', place);
    this._change(selection);
    const name = this._name(from);
    const to = this._placeName(place);
    this._announcer.announce(
      originsOf(selection, { ...from, place }).some((each) => samePlace(each, from))
        ? msg(str`${name}: the pain travels to: ${to}.`, { id: 'map-said-travels', desc: 'Spoken: a place with its side, then another place' })
        : msg(str`${name}: the pain does not travel to: ${to}.`, { id: 'map-said-not-travels', desc: 'Spoken: a place with its side, then another place' }),
    );
  }

  private _onMore(): void {
    const title = this.shadowRoot?.getElementById('place');
    title?.scrollIntoView();
    title?.focus({ preventScroll: true });
  }

  private _onZoom({ target }: Event): void {
    this._zoom = ((target as HTMLSelectElement).value || undefined) as AreaId | undefined;
    if (this._zoom && areaOf(this._active.place) !== this._zoom) this._active = { ...this._active, place: this._zoomed(this._zoom)[0]! };
  }

  /** Whoever touches the element will want the rest of it. */
  private _onTouch(): void {
    void this._panels.ready('');
    for (const view of views) void this._drawings.ready(view);
  }

  private _onClick(event: MouseEvent): void {
    const spot = this._spotAt(event);
    if (spot) this._toggle(spot);
  }

  private _onPoint(event: PointerEvent): void {
    if (event.pointerType === 'mouse') this._pointed = this._spotAt(event);
  }

  private _onFocus(event: FocusEvent): void {
    const target = event.target as SVGElement;
    const spot = spotOf(target);
    if (spot) this._active = spot;
    this._ring = target.matches(':focus-visible');
    this._pointed = this._ring ? spot : undefined;
  }

  private _onBlur(): void {
    this._ring = false;
    this._pointed = undefined;
  }

  private _onKey(event: KeyboardEvent): void {
    const { key } = event;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (key === ' ' || key === 'Enter') this._toggle(this._active);
    else {
      const to = this._walk(key);
      if (!to) return;
      this._active = to;
      void this.updateComplete.then(() => this._focusPlace());
    }
    event.preventDefault();
  }

  /** Firefox is content with a focus of which an edge can be seen. */
  private _focusPlace(): void {
    const place = this.shadowRoot?.querySelector<SVGElement>('[tabindex="0"]');
    place?.focus();
    place?.scrollIntoView({ block: 'nearest' });
  }

  private _walk(key: string): Spot | undefined {
    const places = Object.keys(this._drawing.places) as PlaceId[];
    const from = this._active;
    if (key.length > 1) return walked({ places, from, onTheRight: this._onTheRight, both: this._both }, key);
    const now = Date.now();
    this._typed = (now - this._typedAt < typingPause ? this._typed : '') + key;
    this._typedAt = now;
    const place = places[typed(places.map((each) => this._placeName(each)), places.indexOf(from.place), this._typed)];
    return place && { place, side: from.side };
  }

  /** The place that a pointer means: the one under it, else the nearest. */
  private _spotAt({ target, clientX, clientY }: MouseEvent): Spot | undefined {
    const meant = spotOf(target as Element);
    if (meant) return meant;
    for (const reach of nearMiss) {
      for (let turn = 0; turn < 8; turn++) {
        const angle = (turn * Math.PI) / 4;
        const near = this.shadowRoot?.elementFromPoint(clientX + reach * Math.cos(angle), clientY + reach * Math.sin(angle));
        const spot = near && spotOf(near);
        if (spot) return spot;
      }
    }
    return undefined;
  }
}

function spotOf(element: Element): Spot | undefined {
  const { place, side } = (element as SVGElement).dataset;
  return place ? ({ place, side } as Spot) : undefined;
}
