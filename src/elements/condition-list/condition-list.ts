import { adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { causeIds, causeWords, type CauseId } from '../../dataset/cause-words.js';
import { areaIds, placeWords, type AreaId } from '../../dataset/places.js';
import { isReviewed } from '../../dataset/review.js';
import { DeepLink } from '../../shared/deep-link.js';
import { LegPainElement } from '../../shared/element.js';
import { heading } from '../../shared/heading.js';
import { language, loadWords } from '../../shared/language.js';
import { loading } from '../../shared/loading.js';
import { notice } from '../../shared/notice.js';
import { OnDemand } from '../../shared/on-demand.js';
import { ChosenPlaces } from '../../shared/chosen-places.js';
import { titled } from '../../shared/site.js';
import { ConditionListToggleEvent } from './condition-list.events.js';
import { styles } from './condition-list.styles.js';
import { nothingWanted, type Wanted } from './condition-list.types.js';
import type { ListView } from './list-view.js';

/**
 * What can cause leg pain, to browse by area, by cause or by a word. `#condition-sciatica` opens a condition.
 *
 * @tag condition-list
 * @slot - Shown until the element is ready.
 * @fires {ConditionListToggleEvent} condition-list-toggle - The visitor opened or closed a condition.
 * @fires {ConditionListSearchEvent} condition-list-search - The visitor narrowed the list or widened it.
 * @fires {ConditionListCopyEvent} condition-list-copy - The visitor asked for the link to a condition.
 * @csspart search - The search field.
 * @csspart tile - The button of an area or a cause.
 * @csspart condition - The row of a condition.
 * @csspart level - How soon to seek help with a condition.
 * @csspart details - What is told about a condition.
 * @csspart call - The button that calls the emergency number.
 * @csspart contact - The clinic’s links.
 * @csspart sources - The pages that were read.
 */
export class ConditionList extends LegPainElement {
  static override styles = [...LegPainElement.styles, styles];
  static override readonly words = [placeWords, causeWords];

  /** The list begins with what can hurt in one area of the leg, for example `knee`. */
  @property() area?: AreaId;

  /** The list begins with one kind of cause, for example `nerve`. */
  @property() cause?: CauseId;

  /** Ids of conditions, separated by spaces: the list has these alone. */
  @property() conditions = '';

  /** Opens a condition, scrolls to it and moves the focus to it. */
  show(condition: string): Promise<void> {
    return this._show(condition, false);
  }

  @state() private _wanted = nothingWanted;
  @state() private _open: ReadonlySet<string> = new Set<string>();

  /** The list and its conditions. */
  private readonly _views = new OnDemand<ListView>(this, () => this._import());
  private readonly _places = new ChosenPlaces(this, () => this._onPlaces());

  constructor() {
    super();
    new DeepLink(this, (fragment) => this._follow(fragment));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const given = (name: 'area' | 'cause') => changed.has(name) && (this.hasUpdated || Boolean(this[name]));
    if (given('area')) this._want({ where: this.area ?? '' });
    if (given('cause')) this._want({ cause: this.cause ?? '' });
  }

  protected override renderContent(): TemplateResult {
    return html`<div @focusin=${this._onTouch} @pointerdown=${this._onTouch}>
      ${heading(this.level, titled('condition-list', msg('What can cause leg pain', { id: 'conditions-title', desc: 'Heading of the list of conditions' })), { id: 'title' })}
      ${this._renderSearch()}
      ${this._asks ? (this._view?.render(this._wanted, this._open, this.level + 1) ?? loading(this._views.get('') === 'failed', () => void this._views.ask(''))) : this._renderStart()}
      ${notice(isReviewed)}
    </div>`;
  }

  private _renderSearch(): unknown {
    if (this._isShort) return nothing;
    return html`<div class="tools" role="search">
      <label
        >${msg('Search the conditions', { id: 'conditions-search', desc: 'Label of the search field' })}
        <input type="search" part="search" autocomplete="off" .value=${this._wanted.typed} @input=${this._onInput} />
      </label>
      ${this._asks ? this._view?.renderFilters(this._wanted) : nothing}
    </div>`;
  }

  private _renderStart(): TemplateResult {
    const { areas } = placeWords.in(language());
    const causes = causeWords.in(language());
    return html`${heading(this.level + 1, msg('By place', { id: 'conditions-areas', desc: 'Heading over the areas of the leg' }))}
      <div class="tiles">${areaIds.map((area) => this._renderTile(areas[area].name, { where: area }))}</div>
      ${heading(this.level + 1, msg('By cause', { id: 'conditions-causes', desc: 'Heading over the kinds of cause' }))}
      <div class="tiles">${causeIds.map((cause) => this._renderTile(causes[cause].name, { cause }))}</div>
      <button type="button" class="plain" @click=${() => this._change({ all: true })}>
        ${msg('Show all conditions', { id: 'conditions-all', desc: 'Button' })}
      </button>`;
  }

  private _renderTile(name: string, wanted: Partial<Wanted>): TemplateResult {
    return html`<button type="button" class="secondary tile" part="tile" @click=${() => this._change(wanted)}>${name}</button>`;
  }

  private get _view(): ListView | undefined {
    return this._views.there('');
  }

  /** There is something to look for, so the list shows instead of the start. */
  private get _asks(): boolean {
    const { where, cause, typed, all } = this._wanted;
    return Boolean(where || cause || typed.trim() || all || this.conditions.trim());
  }

  /** A page's own few conditions need no search. */
  private get _isShort(): boolean {
    const { length } = this.conditions.trim().split(/\s+/);
    return Boolean(this.conditions.trim()) && length < 8;
  }

  private _want(part: Partial<Wanted>): void {
    this._wanted = { ...this._wanted, ...part };
  }

  /** What the visitor wants: the list comes where the button was, so the focus goes there. */
  private async _change(part: Partial<Wanted>): Promise<void> {
    this._want(part);
    await this._views.ready('');
    await this.updateComplete;
    this.shadowRoot?.getElementById(this._asks ? 'found' : 'title')?.focus();
    this._view?.tell();
  }

  /** The places chosen on the map narrow the list, until they are given up. */
  private _onPlaces(): void {
    const { length } = this._places.ids;
    if (length || this._wanted.where === 'chosen') this._want({ where: length ? 'chosen' : '' });
  }

  private _follow(fragment: string): boolean {
    const [, condition] = /^condition-(.+)/.exec(fragment) ?? [];
    const own = this.conditions.split(/\s+/).filter(Boolean);
    if (!condition || (own.length > 0 && !own.includes(condition))) return false;
    void this._show(condition, true);
    return true;
  }

  private async _show(condition: string, byVisitor: boolean): Promise<void> {
    await this._views.ready('');
    if (!this._view?.knows(condition)) return;
    if (!this._view.idsOf(this._wanted).includes(condition)) this._wanted = { ...nothingWanted, all: true };
    else if (!this._asks) this._want({ all: true });
    this._set(condition, true, byVisitor);
    await this.updateComplete;
    const name = this.shadowRoot?.getElementById(`condition-${condition}`);
    name?.scrollIntoView();
    name?.focus({ preventScroll: true });
  }

  private _set(condition: string, open: boolean, byVisitor = true): void {
    if (this._open.has(condition) === open) return;
    const now = new Set(this._open);
    now[open ? 'add' : 'delete'](condition);
    this._open = now;
    if (byVisitor) this.dispatchEvent(new ConditionListToggleEvent(condition, open));
  }

  private async _import(): Promise<ListView> {
    const { ListView, words, styles } = await import('./list-view.js');
    await loadWords(words);
    adoptStyles(this.renderRoot as ShadowRoot, [...ConditionList.elementStyles, styles]);
    return new ListView(this, this._places, {
      change: (part) => void this._change(part),
      toggle: (condition, open) => this._set(condition, open),
    });
  }

  /** Whoever touches the element will want the rest of it. */
  private _onTouch(): void {
    void this._views.ready('');
  }

  private async _onInput({ target }: Event): Promise<void> {
    this._want({ typed: (target as HTMLInputElement).value });
    await this._views.ready('');
    this._view?.tell();
  }
}
