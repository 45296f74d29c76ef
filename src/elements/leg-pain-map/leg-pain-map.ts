import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import { bodyMap } from '../../dataset/body-map.js';
import type * as PainHere from '../../dataset/pain-here.js';
import { areaIds, isPlace, placesIn, placeWords, type PlaceId, type Side, type View } from '../../dataset/places.js';
import { Announcer } from '../../shared/announcer.js';
import { oneOf, warnOnce } from '../../shared/attributes.js';
import { LegPainElement } from '../../shared/element.js';
import { heading } from '../../shared/heading.js';
import { language, loadWords } from '../../shared/language.js';
import { onSelection, samePlace, selectionOf, setSelection, type ChosenPlace, type Selection } from '../../shared/selection.js';
import { titled, levelWords } from '../../shared/site.js';
import { LegPainMapSelectEvent } from './leg-pain-map.events.js';
import { described, readPlaces, toggled, typed, walked, withKind } from './leg-pain-map.logic.js';
import { styles } from './leg-pain-map.styles.js';
import { sideChoices, views, type SideChoice, type Spot } from './leg-pain-map.types.js';

/** Causes shown before "Show all". */
const shortList = 6;
const fewNotToMiss = 4;
/** A tap beside the leg still counts, up to this many pixels away. */
const nearMiss = [0, 6, 12];
/** Letters typed with less than this many milliseconds between them are one word. */
const typingPause = 700;

/**
 * A drawing of both legs, and a list: choose where it hurts, say how, and see what can cause pain there.
 *
 * @tag leg-pain-map
 * @slot - Shown until the element is ready.
 * @fires {LegPainMapSelectEvent} leg-pain-map-select - The visitor changed what is chosen or how it hurts there.
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

  /** What is chosen; as an attribute, or given as text, `calf:left kneecap:right`. Setting it fires no event. */
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
  @state() private _large = false;
  @state() private _listOpen = false;
  @state() private _allCauses = false;
  @state() private _painHere?: typeof PainHere | 'failed';

  /** A value that came before the group was known. */
  private _given?: readonly ChosenPlace[];
  private _loading = false;
  private _typed = '';
  private _typedAt = 0;
  private _unsubscribe?: () => void;
  private readonly _announcer = new Announcer(this);

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

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('group') && this._unsubscribe) this._follow();
    const { places } = this._drawing;
    if (!this._sides.includes(this._active.side)) this._active = { ...this._active, side: this._sides[0]! };
    if (!(this._active.place in places)) {
      const chosen = this._selection.places.find(({ place, side }) => place in places && this._sides.includes(side));
      this._active = (chosen as Spot | undefined) ?? { place: Object.keys(places)[0] as PlaceId, side: this._active.side };
    }
    if (this._selection.places.length) void this._load();
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
      <div class="columns">
        <div class="picture" part="picture">${this._renderTools()} ${this._renderPicture()} ${this._renderBar()}</div>
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
                      (side) => html`<label>
                        <input
                          type="checkbox"
                          aria-label=${this._name({ place, side })}
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
        this._renderOption('radio', 'view', names[view], view === this._view, () => {
          this.view = view;
        }),
      )}
    </fieldset>`;
  }

  private _renderPicture(): TemplateResult {
    const { viewBox, cut } = this._drawing;
    const [x, y, width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
    const single = !this._both;
    const half = width / 2;
    const right = this._onTheRight;
    const shown = single ? `${this.side === right ? x + half : x} ${y} ${half} ${height}` : viewBox;
    const size = (single ? half * 1.1 : 330) * (this._large ? 2 : 1);
    return html`<div class="legs">
        ${(single ? this._sides : [right === 'left' ? 'right' : 'left', right] as const).map((side) => html`<span>${this._leg(side)}</span>`)}
      </div>
      <div class="tip" aria-hidden="true">${this._pointed ? html`<span>${this._name(this._pointed)}</span>` : nothing}</div>
      <div class=${this._large ? 'scroller enlarged' : 'scroller'} @focusin=${this._onFocus} @focusout=${this._onBlur}>
        <svg
          class=${cut ? 'cut' : ''}
          width=${size}
          height=${(size * height) / (single ? half : width)}
          viewBox=${shown}
          role="listbox"
          aria-multiselectable="true"
          aria-label=${msg('Places on the legs', { id: 'map-places', desc: 'Name of the picture for screen readers' })}
          aria-describedby="note"
          @click=${this._onClick}
          @keydown=${this._onKey}
          @pointermove=${this._onPoint}
          @pointerleave=${this._onBlur}
        >
          ${this._sides.map((side) => this._renderLeg(side, 2 * x + width))}
        </svg>
      </div>
      <p class="note muted" id="note">${this._orientation}</p>
      <button class="plain large" type="button" aria-pressed=${this._large} @click=${this._onLarge}>
        ${msg('Larger picture', { id: 'map-large', desc: 'Button that enlarges the picture and makes it small again' })}
      </button>`;
  }

  private _renderLeg(side: Side, mirror: number): TemplateResult<2> {
    const { drawn, outline, detail, places } = this._drawing;
    const entries = Object.entries(places) as [PlaceId, string][];
    const chosen = entries.filter(([place]) => this._isChosen({ place, side }));
    const { place: active, side: activeSide } = this._active;
    return svg`<g role="group" aria-label=${this._leg(side)} transform=${side === drawn ? nothing : `matrix(-1 0 0 1 ${mirror} 0)`}>
      <path class="leg" d=${outline} />
      ${entries.map(
        ([place, d]) =>
          svg`<path class="place" d=${d} role="option" aria-label=${this._name({ place, side })} aria-selected=${this._isChosen({ place, side })}
            tabindex=${place === active && side === activeSide ? 0 : -1} data-place=${place} data-side=${side} />`,
      )}
      <path class="detail" d=${detail} />
      <path class="line" d=${outline} />
      ${chosen.map(([, d]) => svg`<path class="mark" d=${d} />`)}
      ${this._ring && side === activeSide ? svg`<path class="ring under" d=${places[active] ?? ''} /><path class="ring" d=${places[active] ?? ''} />` : nothing}
    </g>`;
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
    const { places, none } = this._selection;
    const shown = this._spot;
    return html`${places.length
        ? html`<ul class="chosen" aria-label=${msg('Chosen places', { id: 'map-chosen', desc: 'Name of the list of chosen places' })}>
            ${(places as readonly Spot[]).map(
              (spot) => html`<li>
                <button type="button" class="secondary" aria-pressed=${spot === shown} @click=${() => this._ask(spot)}>${this._name(spot)}</button>
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

  private _renderPanel(): TemplateResult | typeof nothing {
    const spot = this._spot;
    if (!spot) return nothing;
    return html`<section class="panel" part="panel" aria-labelledby="place">
      ${heading(this.level + 1, this._name(spot), { id: 'place' })}
      ${this._painHere === 'failed'
        ? html`<p role="alert">
              ${msg('What can cause pain here could not be loaded.', { id: 'map-failed', desc: 'Instead of the list of causes' })}
            </p>
            <button type="button" @click=${this._load}>${msg('Try again', { id: 'try-again', desc: 'Button after something failed' })}</button>`
        : this._painHere
          ? [this._renderHow(spot, this._painHere), this._renderCauses(spot, this._painHere)]
          : nothing}
    </section>`;
  }

  private _renderHow(spot: ChosenPlace & Spot, { painTypeIds, painWords }: typeof PainHere): TemplateResult {
    const { painTypes } = painWords.in(language());
    const { kinds = [], intensity } = spot;
    return html`<fieldset class="options scale">
        <legend>
          ${msg('How strong is the pain? 0 is no pain, 10 the worst you can imagine.', {
            id: 'map-strength',
            desc: 'Question over a scale of numbers from 0 to 10',
          })}
        </legend>
        ${Array.from({ length: 11 }, (_, strength) =>
          this._renderOption('radio', 'strength', String(strength), intensity === strength, () =>
            this._change(described(this._selection, spot, { intensity: strength })),
          ),
        )}
      </fieldset>
      <fieldset class="options">
        <legend>
          ${msg('What is the pain like? Choose all that fit.', { id: 'map-kinds', desc: 'Question over the kinds of pain' })}
        </legend>
        ${painTypeIds.map((kind) =>
          this._renderOption('checkbox', kind, painTypes[kind].name, kinds.includes(kind), () =>
            this._change(withKind(this._selection, spot, kind)),
          ),
        )}
      </fieldset>`;
  }

  private _renderCauses({ place }: Spot, { causesAt, notToMiss }: typeof PainHere): TemplateResult {
    const causes = causesAt(place);
    const first = this._allCauses ? causes : causes.slice(0, shortList);
    const grave = notToMiss(causes.slice(first.length)).slice(0, fewNotToMiss);
    return html`${heading(this.level + 2, msg('What can cause pain here', { id: 'map-causes', desc: 'Heading over a list of conditions' }))}
      <p class="muted">
        ${msg('What is typical and common comes first. This is general information, not a diagnosis.', {
          id: 'map-causes-note',
          desc: 'Over the list of conditions',
        })}
      </p>
      ${this._renderConditions(first)}
      ${grave.length
        ? html`${heading(
            this.level + 2,
            msg('Less common, but they cannot wait', { id: 'map-grave', desc: 'Heading over a list of conditions that are urgent or an emergency' }),
          )}
          ${this._renderConditions(grave)}`
        : nothing}
      ${causes.length > shortList
        ? html`<button type="button" class="plain" aria-expanded=${this._allCauses} @click=${this._onAll}>
            ${this._allCauses
              ? msg('Show fewer', { id: 'map-fewer', desc: 'Button that shortens the list of conditions' })
              : msg(str`Show all ${causes.length}`, { id: 'map-all', desc: 'Button that shows all conditions; followed by their number' })}
          </button>`
        : nothing}`;
  }

  private _renderConditions(causes: readonly PainHere.Cause[]): TemplateResult {
    const { conditions, careLevels } = (this._painHere as typeof PainHere).painWords.in(language());
    return html`<ul class="causes">
      ${causes.map(
        ({ condition, level }) => html`<li>
          <span>${conditions[condition]}</span>
          <span class="level ${level}">${levelWords(level, careLevels[level]).name}</span>
        </li>`,
      )}
    </ul>`;
  }

  private _renderOption(type: 'radio' | 'checkbox', name: string, text: string, checked: boolean, choose: () => void): TemplateResult {
    return html`<label><input class="visually-hidden" type=${type} name=${name} .checked=${checked} @change=${choose} /><span>${text}</span></label>`;
  }

  // ---- what is so now ------------------------------------------------------------------------------------------------

  private get _selection(): Selection {
    return selectionOf(this.group);
  }

  private get _view(): View {
    return oneOf(this.localName, 'view', this.view, views, 'front');
  }

  private get _drawing() {
    return bodyMap[this._view];
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

  /** The chosen place that the panel is about: the one asked for, else the last one. */
  private get _spot(): (ChosenPlace & Spot) | undefined {
    const { places } = this._selection;
    return (places.find((each) => this._asked && samePlace(each, this._asked)) ?? places.at(-1)) as (ChosenPlace & Spot) | undefined;
  }

  private get _orientation(): string {
    if (!this._both) return '';
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

  // ---- what happens --------------------------------------------------------------------------------------------------

  private _follow(): void {
    this._unsubscribe?.();
    this._unsubscribe = onSelection(this.group, () => this.requestUpdate());
    this.requestUpdate();
  }

  private async _load(): Promise<void> {
    if (this._loading) return;
    this._loading = true;
    try {
      const painHere = await import('../../dataset/pain-here.js');
      await loadWords([painHere.painWords]);
      this._painHere = painHere;
    } catch (error) {
      console.error('leg-pain-widgets: what can cause pain in a place could not be loaded.', error);
      this._painHere = 'failed';
      this._loading = false;
    }
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

  private _onAll(): void {
    this._allCauses = !this._allCauses;
  }

  private _onMore(): void {
    const title = this.shadowRoot?.getElementById('place');
    title?.scrollIntoView();
    title?.focus({ preventScroll: true });
  }

  private async _onLarge(): Promise<void> {
    this._large = !this._large;
    await this.updateComplete;
    this.shadowRoot?.querySelector('[tabindex="0"]')?.scrollIntoView({ block: 'center', inline: 'center' });
  }

  private _onClick(event: MouseEvent): void {
    const spot = this._spotAt(event);
    if (spot) this._toggle(spot);
  }

  private _onPoint(event: PointerEvent): void {
    void this._load();
    if (event.pointerType === 'mouse') this._pointed = this._spotAt(event);
  }

  private _onFocus(event: FocusEvent): void {
    void this._load();
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
      void this.updateComplete.then(() => this.shadowRoot?.querySelector<SVGElement>('[tabindex="0"]')?.focus());
    }
    event.preventDefault();
  }

  private _walk(key: string): Spot | undefined {
    const places = Object.keys(this._drawing.places) as PlaceId[];
    const from = this._active;
    if (key.length > 1) return walked({ places, from, onTheRight: this._onTheRight, both: this._both }, key);
    const now = Date.now();
    this._typed = (now - this._typedAt < typingPause ? this._typed : '') + key.toLocaleLowerCase();
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
