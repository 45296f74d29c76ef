/** The list: what it is narrowed to, its rows, and what is told about a condition. Loaded as soon as somebody touches the element. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { causeIds, causeWords } from '../../dataset/cause-words.js';
import { conditionDetails, type ConditionDetails } from '../../dataset/condition-details.js';
import {
  allConditions,
  areasOf,
  conditionOf,
  conditionsAt,
  conditionWords,
  hasCause,
  isCondition,
  loadOtherNames,
  meant,
  type ConditionId,
} from '../../dataset/find-conditions.js';
import { areaIds, isPlace, placesIn, placeWords, type PlaceId } from '../../dataset/places.js';
import { signWords } from '../../dataset/signs.js';
import { Announcer } from '../../shared/announcer.js';
import { warnOnce } from '../../shared/attributes.js';
import { heading } from '../../shared/heading.js';
import { language } from '../../shared/language.js';
import { loading } from '../../shared/loading.js';
import { OnDemand } from '../../shared/on-demand.js';
import type { ChosenPlaces } from '../../shared/chosen-places.js';
import { levelWords } from '../../shared/site.js';
import { ConditionListCopyEvent, ConditionListSearchEvent } from './condition-list.events.js';
import { nothingWanted, type Wanted } from './condition-list.types.js';
import { detailsView } from './details-view.js';

export { styles } from './list-view.styles.js';
export const words = [conditionWords, signWords];

interface Host extends ReactiveControllerHost, EventTarget {
  readonly localName: string;
  readonly conditions: string;
}

interface Calls {
  change(part: Partial<Wanted>): void;
  toggle(condition: string, open: boolean): void;
}

export class ListView implements ReactiveController {
  private _shown: readonly ConditionId[] = [];
  /** The condition whose link was asked for, and the link itself where it could not be copied. */
  private _copied?: { readonly id: ConditionId; readonly link?: string };
  private _pause?: ReturnType<typeof setTimeout>;
  private readonly _details: OnDemand<ConditionDetails>;
  private readonly _announcer: Announcer;

  constructor(
    private readonly _host: Host,
    private readonly _chosen: ChosenPlaces,
    private readonly _calls: Calls,
  ) {
    this._details = new OnDemand(_host, (name) => conditionDetails(...(name.split(' ') as [string, string])));
    this._announcer = new Announcer(_host);
    _host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this._pause);
  }

  /** Whether the page's list has a condition. */
  knows(condition: string): boolean {
    return (this._own() as readonly string[]).includes(condition);
  }

  /** What is wanted: where places are, the most likely first, else in the order of the alphabet. */
  idsOf(wanted: Wanted): readonly string[] {
    const { where, cause, typed } = this._checked(wanted);
    const own = this._own();
    const ids = where ? conditionsAt(this._placesOf(where), language()).filter((id) => own.includes(id)) : own;
    return meant(cause ? ids.filter((id) => hasCause(id, cause)) : ids, typed, language());
  }

  /** Tells how many are left, once the visitor has stopped typing. */
  tell(): void {
    clearTimeout(this._pause);
    this._pause = setTimeout(() => {
      this._announcer.announce(this._found());
      this._host.dispatchEvent(new ConditionListSearchEvent(this._shown.length));
    }, 500);
  }

  renderFilters(wanted: Wanted): TemplateResult {
    const { where, cause } = this._checked(wanted);
    const { areas } = placeWords.in(language());
    const causes = causeWords.in(language());
    const option = (value: string, name: string, chosen: string) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`;
    return html`<label
        >${msg('Place', { id: 'conditions-place', desc: 'Label of a choice of areas of the leg' })}
        <select @change=${(event: Event) => this._calls.change({ where: valueOf(event) as Wanted['where'], all: true })}>
          ${option('', msg('All places', { id: 'conditions-all-places', desc: 'Choice: every area of the leg' }), where)}
          ${this._placesOf('chosen').length > 0
            ? option('chosen', msg('The places you chose', { id: 'conditions-chosen', desc: 'Choice: the places chosen on the map' }), where)
            : nothing}
          ${areaIds.map((area) => option(area, areas[area].name, where))}
        </select>
      </label>
      <label
        >${msg('Cause', { id: 'conditions-cause', desc: 'Label of a choice of kinds of cause' })}
        <select @change=${(event: Event) => this._calls.change({ cause: valueOf(event) as Wanted['cause'], all: true })}>
          ${option('', msg('All causes', { id: 'conditions-all-causes', desc: 'Choice: every kind of cause' }), cause)}
          ${causeIds.map((each) => option(each, causes[each].name, cause))}
        </select>
      </label>`;
  }

  render(asked: Wanted, open: ReadonlySet<string>, level: number): TemplateResult {
    const wanted = this._checked(asked);
    if (wanted.typed.trim()) void this._loadOtherNames();
    this._shown = this.idsOf(wanted) as readonly ConditionId[];
    return html`${this._announcer.region()} ${this._renderAbout(wanted)}
      <div class="found">
        <p id="found" tabindex="-1">${this._found()}</p>
        ${Object.values(wanted).some(Boolean) ? this._renderReset() : nothing}
      </div>
      <div class="list">${this._shown.map((id) => this._renderCondition(id, open.has(id), level))}</div>`;
  }

  /** What the chosen area or cause is, and the way back from the places of the map. */
  private _renderAbout({ where, cause }: Wanted): TemplateResult {
    const { areas, places } = placeWords.in(language());
    const names = this._placesOf('chosen').map((place) => places[place].name);
    return html`${where === 'chosen'
      ? html`<div class="note">
          <p>${msg('Only what can hurt in the places you chose:', { id: 'conditions-only', desc: 'Before the places chosen on the map' })} ${names.join(', ')}</p>
          <button type="button" class="secondary" @click=${() => this._calls.change({ where: '', all: true })}>
            ${msg('Show all places', { id: 'conditions-undo', desc: 'Button: the places chosen on the map no longer narrow the list' })}
          </button>
        </div>`
      : where
        ? html`<p class="about"><strong>${areas[where].name}</strong> ${areas[where].description}</p>`
        : nothing}
    ${cause ? html`<p class="about"><strong>${causeWords.in(language())[cause].name}</strong> ${causeWords.in(language())[cause].text}</p>` : nothing}`;
  }

  private _renderReset(): TemplateResult {
    return html`<button type="button" class="plain" @click=${() => this._calls.change(nothingWanted)}>
      ${msg('Start again', { id: 'conditions-reset', desc: 'Button: the list is no longer narrowed' })}
    </button>`;
  }

  private _renderCondition(id: ConditionId, open: boolean, headingLevel: number): TemplateResult {
    const { conditions, careLevels } = conditionWords.in(language());
    const { level, causes } = conditionOf(id);
    const { areas } = placeWords.in(language());
    const causeNames = causeWords.in(language());
    return html`<div class="entry" part="condition">
      <div class="head">
        ${heading(
          headingLevel,
          html`<button
            type="button"
            id="condition-${id}"
            class="name"
            aria-expanded=${open}
            aria-controls="details-${id}"
            @click=${() => this._calls.toggle(id, !open)}
          >
            ${conditions[id]}
          </button>`,
        )}
        <p class="meta">
          <span class="level ${level}" part="level">${levelWords(level, careLevels[level]).name}</span>
          <span>${areasOf(id).map((area) => areas[area].name).join(' · ')}</span>
          <span>${causes.map((cause) => causeNames[cause].name).join(' · ')}</span>
        </p>
      </div>
      <div id="details-${id}" class="details" part="details" ?hidden=${!open}>${open ? this._renderDetails(id, headingLevel + 1) : nothing}</div>
    </div>`;
  }

  private _renderDetails(id: ConditionId, level: number): TemplateResult {
    const name = `${id} ${language()}`;
    const details = this._details.there(name);
    return details ? html`${detailsView(id, details, level)} ${this._renderCopy(id)}` : loading(this._details.get(name) === 'failed', () => void this._details.ask(name));
  }

  private _renderCopy(id: ConditionId): TemplateResult {
    const copied = this._copied?.id === id ? this._copied : undefined;
    return copied?.link
      ? html`<p>
          ${msg('Link to this condition:', { id: 'conditions-link', desc: 'Before the address, where it could not be copied' })} <a href=${copied.link}>${copied.link}</a>
        </p>`
      : html`<button type="button" class="plain" @click=${() => this._copy(id)}>
          ${copied ? linkCopied() : msg('Copy link to this condition', { id: 'conditions-copy', desc: 'Button that copies the address of a condition' })}
        </button>`;
  }

  private _found(): string {
    const { length } = this._shown;
    return length
      ? msg(str`Conditions found: ${length}`, { id: 'conditions-found', desc: 'Over a list of conditions' })
      : msg('No condition here fits. Try another word, or fewer choices.', { id: 'conditions-nothing', desc: 'Nothing fits what was searched' });
  }

  /** The conditions that the page wants, in its order, else all. */
  private _own(): ConditionId[] {
    const wanted = this._host.conditions.split(/\s+/).filter(Boolean);
    const wrong = wanted.filter((id) => !isCondition(id));
    if (wrong.length > 0) warnOnce(`<${this._host.localName} conditions>: there is no condition ${wrong.join(', ')}. It is left out.`);
    return wanted.length > 0 ? wanted.filter(isCondition) : allConditions(language());
  }

  /** Without an area or a cause that only a typing mistake of the page can have asked for. */
  private _checked(wanted: Wanted): Wanted {
    const known = <T extends string>(name: string, value: T | '', allowed: readonly T[]): T | '' => {
      if (!value || allowed.includes(value)) return value;
      warnOnce(`<${this._host.localName} ${name}="${value}">: "${value}" is not one of ${allowed.join(', ')}. It is left out.`);
      return '';
    };
    return { ...wanted, where: wanted.where === 'chosen' ? 'chosen' : known('area', wanted.where, areaIds), cause: known('cause', wanted.cause, causeIds) };
  }

  private _placesOf(where: Wanted['where']): PlaceId[] {
    if (where === 'chosen') return this._chosen.ids.filter(isPlace);
    return where ? placesIn(where) : [];
  }

  private async _loadOtherNames(): Promise<void> {
    try {
      if (await loadOtherNames(language())) this._host.requestUpdate();
    } catch (error) {
      console.error('leg-pain-widgets: other names of the conditions could not be loaded.', error);
    }
  }

  private async _copy(id: ConditionId): Promise<void> {
    const { href: link } = new URL(`#condition-${id}`, location.href);
    this._host.dispatchEvent(new ConditionListCopyEvent(id));
    try {
      await navigator.clipboard.writeText(link);
      this._copied = { id };
      this._announcer.announce(linkCopied());
    } catch {
      this._copied = { id, link };
    }
    this._host.requestUpdate();
  }
}

const linkCopied = (): string => msg('Link copied', { id: 'conditions-copied', desc: 'The link to a condition was copied' });

const valueOf = ({ target }: Event): string => (target as HTMLSelectElement).value;
