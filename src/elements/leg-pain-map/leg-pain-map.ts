import { adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { msg } from '@lit/localize';
import { bodyView, frontView, type BodyView } from '../../dataset/body-map.js';
import { areaOf, isPlace, placeWords, type AreaId, type PlaceId, type Side, type View } from '../../dataset/places.js';
import { Announcer } from '../../shared/announcer.js';
import { oneOf, warnOnce } from '../../shared/attributes.js';
import { LegPainElement } from '../../shared/element.js';
import { heading } from '../../shared/heading.js';
import { loadWords } from '../../shared/language.js';
import { loading } from '../../shared/loading.js';
import { OnDemand } from '../../shared/on-demand.js';
import { onSelection, samePlace, selectionOf, setSelection, type ChosenPlace, type Selection } from '../../shared/selection.js';
import { titled } from '../../shared/site.js';
import { choiceView, noneText, type ChoiceScreen } from './choice-view.js';
import { onTheRight, zoomed } from './frame.js';
import { LegPainMapSelectEvent } from './leg-pain-map.events.js';
import { described, isChosen, listed, originsOf, readPlaces, toggled, typed, walked } from './leg-pain-map.logic.js';
import { styles } from './leg-pain-map.styles.js';
import { sideChoices, views, type ChosenSpot, type SideChoice, type Spot } from './leg-pain-map.types.js';
import { listView, type ListScreen } from './list-view.js';
import { pictureView, type PictureScreen } from './picture-view.js';
import { placeName, spotName } from './place-names.js';
import type { PanelScreen } from './place-panel.js';
import { saidOfNoPlaces, saidOfPlace, saidOfTravel } from './spoken.js';
import { spotAt, spotOf } from './spot-at.js';

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
  static override styles = [...LegPainElement.styles, ...styles];
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
      const first = (this._zoom && zoomed(this._drawing, this._zoom)[0]) ?? (Object.keys(places)[0] as PlaceId);
      const chosen = this._chosen.find(({ place, side }) => place in places && this._sides.includes(side));
      this._active = chosen ?? { place: first, side: this._active.side };
    }
    // The zoom goes where the keyboard goes, and ends with a view that does not show its area.
    if (this._zoom) this._zoom = before !== this._view && !zoomed(this._drawing, this._zoom).length ? undefined : areaOf(this._active.place);
  }

  protected override renderContent(): TemplateResult {
    const screen = this._screen;
    return html`
      ${heading(this.level, titled('leg-pain-map', msg('Where does it hurt?', { id: 'map-title', desc: 'Heading of the picture of the legs' })))}
      <p>
        ${msg('Choose one or more places, in the picture or in the list.', {
          id: 'map-hint',
          desc: 'Under the heading of the picture of the legs',
        })}
      </p>
      <div class="columns" @pointerenter=${this._onTouch} @focusin=${this._onTouch}>
        <div class="picture" part="picture">${pictureView(screen)}</div>
        <div class="choice" part="choice">${listView(screen)} ${choiceView(screen)} ${this._renderPanel(screen)}</div>
      </div>
      ${this._announcer.region()}
    `;
  }

  private _renderPanel({ spot }: ChoiceScreen): TemplateResult | typeof nothing {
    if (!spot) return nothing;
    const panel = this._panels.get('');
    const name = spotName(spot);
    return html`<section class=${typeof panel === 'function' ? 'panel' : 'panel waiting'} part="panel" aria-labelledby="place">
      ${keyed(name, heading(this.level + 1, name, { id: 'place' }))}
      ${typeof panel === 'function'
        ? panel({
            spot,
            group: this.group,
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
  private get _chosen(): readonly ChosenSpot[] {
    return this._selection.places.filter(({ place }) => isPlace(place)) as ChosenSpot[];
  }

  private get _asksFor(): View {
    return oneOf(this.localName, 'view', this.view, views, 'front');
  }

  private get _drawing(): BodyView {
    return this._drawings.there(this._view) ?? frontView;
  }

  private get _sides(): readonly Side[] {
    const side = oneOf(this.localName, 'side', this.side, sideChoices, 'both');
    return side === 'both' ? ['left', 'right'] : [side];
  }

  /** What the picture, the list and the choice show. */
  private get _screen(): PictureScreen & ListScreen & ChoiceScreen {
    const chosen = this._chosen;
    const asked = this._asksFor;
    return {
      asked,
      failed: asked !== this._view && this._drawings.get(asked) === 'failed',
      drawing: this._drawing,
      sides: this._sides,
      zoom: this._zoom,
      active: this._active,
      ring: this._ring,
      pointed: this._pointed,
      listOpen: this._listOpen,
      selection: this._selection,
      chosen,
      spot: chosen.find((each) => this._asked && samePlace(each, this._asked)) ?? chosen.at(-1),
      onView: (to) => (this.view = to),
      onRetry: () => void this._drawings.ask(this._asksFor),
      onZoom: (area) => this._onZoom(area),
      onSide: (side) => (this._active = { ...this._active, side }),
      onList: (open) => (this._listOpen = open),
      onToggle: (spot) => this._toggle(spot),
      onShow: (spot) => void this._show(spot),
      onRemove: (spot) => void this._remove(spot),
      // lit calls these as the element's own.
      onNone: this._onNone,
      onClear: this._onClear,
      onMore: this._onMore,
      onFocus: this._onFocus,
      onBlur: this._onBlur,
      onClick: this._onClick,
      onKey: this._onKey,
      onPoint: this._onPoint,
    };
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
    this._active = spot.place in this._drawing.places ? { place: spot.place, side: spot.side } : this._active;
    this._ask(undefined);
    this._change(selection);
    this._announcer.announce(saidOfPlace(spot, isChosen(this._selection, spot), selection.places.length));
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
    this._announcer.announce(none ? noneText() : saidOfNoPlaces());
  }

  private _onClear(): void {
    this._change({ places: [], none: false });
    this._announcer.announce(saidOfNoPlaces());
    this.shadowRoot?.querySelector<HTMLElement>('.ends button')?.focus();
  }

  private _onTravel(from: Spot, place: PlaceId): void {
    const selection = listed(this._selection, from, 'travelsTo', place);
    this._change(selection);
    const travels = originsOf(selection, { ...from, place }).some((each) => samePlace(each, from));
    this._announcer.announce(saidOfTravel(from, place, travels));
  }

  private _onMore(): void {
    const title = this.shadowRoot?.getElementById('place');
    title?.scrollIntoView();
    title?.focus({ preventScroll: true });
  }

  private _onZoom(area?: AreaId): void {
    this._zoom = area;
    if (area && areaOf(this._active.place) !== area) this._active = { ...this._active, place: zoomed(this._drawing, area)[0]! };
  }

  /** Whoever touches the element will want the rest of it. */
  private _onTouch(): void {
    void this._panels.ready('');
    for (const view of views) void this._drawings.ready(view);
  }

  private _onClick(event: MouseEvent): void {
    const spot = spotAt(this.shadowRoot!, event);
    if (spot) this._toggle(spot);
  }

  private _onPoint(event: PointerEvent): void {
    if (event.pointerType === 'mouse') this._pointed = spotAt(this.shadowRoot!, event);
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
    const to = this._walk(key);
    if (to) {
      this._active = to;
      void this.updateComplete.then(() => this._focusPlace());
    } else if (key === ' ' || key === 'Enter') this._toggle(this._active);
    else return;
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
    if (key.length > 1) return walked({ places, from, onTheRight: onTheRight(this._drawing), both: this._sides.length > 1 }, key);
    const now = Date.now();
    const begun = now - this._typedAt < typingPause ? this._typed : '';
    // A space goes on with a name that is being typed, as in "big toe"; else it chooses.
    if (key === ' ' && !begun) return undefined;
    this._typed = begun + key;
    this._typedAt = now;
    const place = places[typed(places.map(placeName), places.indexOf(from.place), this._typed)];
    return place && { place, side: from.side };
  }
}
