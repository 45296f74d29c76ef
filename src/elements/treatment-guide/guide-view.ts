/** The treatments, and all that is asked and told about a condition. Loaded as soon as somebody touches the guide. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { conditionDetails, type ConditionDetails } from '../../dataset/condition-details.js';
import { allConditions, conditionOf, conditionsAt, conditionWords, isCondition, loadOtherNames, meant, type ConditionId } from '../../dataset/find-conditions.js';
import type { Source } from '../../dataset/shared-sources.js';
import { isPlace } from '../../dataset/places.js';
import { treatments, treatmentWords, type TreatmentId, type TreatmentWords } from '../../dataset/treatments.js';
import { warnOnce } from '../../shared/attributes.js';
import { emergencyCall, withEmergencyNumber } from '../../shared/emergency-call.js';
import { heading } from '../../shared/heading.js';
import { language } from '../../shared/language.js';
import { loading } from '../../shared/loading.js';
import { OnDemand } from '../../shared/on-demand.js';
import type { ChosenPlaces } from '../../shared/chosen-places.js';
import { levelWords } from '../../shared/site.js';
import { sourceList, sourcesTitle } from '../../shared/source-list.js';
import type { Part } from './treatment-guide.types.js';

export { styles } from './guide-view.styles.js';
export const words = [treatmentWords, conditionWords];

const treatmentIds = Object.keys(treatments) as TreatmentId[];

/** As many as fit a phone's screen. */
const fewOffers = 10;

interface Host extends ReactiveControllerHost {
  readonly localName: string;
}

export class GuideView {
  private _typed = '';
  private readonly _details: OnDemand<ConditionDetails>;
  private readonly _sources: OnDemand<readonly Source[]>;
  private _sourcesWanted = false;

  constructor(
    private readonly _host: Host,
    private readonly _places: ChosenPlaces,
    private readonly _choose: (condition: string) => unknown,
  ) {
    this._details = new OnDemand(_host, (name) => conditionDetails(...(name.split(' ') as [string, string])));
    this._sources = new OnDemand(_host, loadSources);
  }

  partOf(treatment: string): Part | undefined {
    return isTreatment(treatment) ? treatments[treatment].kind : undefined;
  }

  /** Whether it is known what helps and what does harm in a condition. Without one, and with one that does not exist, nothing is left out. */
  knows(condition: string): boolean {
    return !isCondition(condition) || Boolean(this._told(condition));
  }

  /** Resolves when it is known, or could not be had. */
  async ready(condition: string): Promise<void> {
    if (isCondition(condition)) await this._details.ready(nameOf(condition));
  }

  /** Whether the guide shows a treatment while it is about a condition. */
  suits(condition: string, treatment: string): boolean {
    const dossier = this._told(condition)?.dossier;
    return !dossier || (dossier.treatments as readonly string[]).includes(treatment);
  }

  /** The treatments of a part, after what is said about the condition alone; `nothing` when there is none. */
  renderPart(part: Exclude<Part, 'guidance'>, condition: string, level: number): unknown {
    const told = this._told(condition);
    const shown = treatmentIds.filter((id) => treatments[id].kind === part && this.suits(condition, id));
    const lines = told ? { 'self-care': told.words.now, physiotherapy: told.words.physiotherapist, medical: told.words.doctor, assessment: [] }[part] : [];
    if (shown.length + lines.length === 0) return nothing;
    return [
      lines.length ? html`<ul class="lines">${lines.map((line) => html`<li>${line}</li>`)}</ul>` : nothing,
      shown.map((id) => this._renderTreatment(id, level, told?.dossier.doctorFirst?.includes(id) ?? false)),
    ];
  }

  /** What the guide is about, or the choice of it. */
  renderCondition(condition: string, level: number): TemplateResult {
    if (isCondition(condition)) return this._renderChosen(condition, level);
    if (condition) warnOnce(`<${this._host.localName} condition="${condition}">: there is no such condition. All treatments are shown.`);
    return this._renderOffers();
  }

  /** Where the visitor has left a condition: what now follows is not about it, and what does harm there may never have been known. */
  renderLeft(condition: string, level: number): unknown {
    if (!isCondition(condition)) return nothing;
    const told = this._told(condition);
    const harmless = told && !told.dossier.doctorFirst?.length;
    const name = conditionWords.in(language()).conditions[condition];
    return html`<div class="left">
      ${heading(level, msg('Leg pain in general', { id: 'treatment-general', desc: 'Heading after the visitor has left the treatments of one condition' }), { id: 'general' })}
      ${harmless
        ? nothing
        : html`<p>
            ${msg(str`This is not about “${name}”. Some of it can do harm there: ask a doctor first.`, {
              id: 'treatment-left',
              desc: 'After the visitor has left the treatments of one condition, which is named',
            })}
          </p>`}
    </div>`;
  }

  renderSources(): TemplateResult {
    const sources = this._sourcesWanted ? this._sources.get('') : undefined;
    return html`<details class="behind" @toggle=${this._onSources}>
      <summary>${sourcesTitle()}</summary>
      ${typeof sources === 'object' ? sourceList(sources) : loading(sources === 'failed', () => void this._sources.ask(''))}
    </details>`;
  }

  private _renderTreatment(id: TreatmentId, level: number, doctorFirst: boolean): TemplateResult {
    const { name, text, caution }: TreatmentWords = treatmentWords.in(language())[id];
    return html`<article part="treatment">
      ${heading(level, name, { id: `treatment-${id}` })}
      ${doctorFirst
        ? html`<p class="ask">${msg('Ask a doctor first', { id: 'treatment-ask', desc: 'Beside a treatment that can harm in this condition' })}</p>`
        : nothing}
      <p>${text}</p>
      ${caution
        ? html`<p class="caution"><strong>${msg('Take care:', { id: 'treatment-caution', desc: 'Before when not to use a treatment' })}</strong> ${caution}</p>`
        : nothing}
    </article>`;
  }

  private _renderChosen(condition: ConditionId, headingLevel: number): TemplateResult {
    const { conditions, careLevels } = conditionWords.in(language());
    const level = conditionOf(condition).level;
    const { label, when, what } = levelWords(level, careLevels[level]);
    const details = this._told(condition);
    return html`<div class="chosen">
      ${heading(headingLevel, conditions[condition], { id: 'chosen' })}
      <p class="level ${level}"><strong>${label}</strong> ${when}. ${withEmergencyNumber(what)}</p>
      ${level === 'emergency' ? html`<p>${emergencyCall()}</p>` : nothing}
      ${details ? this._renderDoctorFirst(details.dossier.doctorFirst ?? []) : loading(this._details.get(nameOf(condition)) === 'failed', () => void this._details.ask(nameOf(condition)))}
      <button type="button" class="secondary" @click=${() => this._choose('')}>
        ${msg('Show all treatments', { id: 'treatment-all', desc: 'Button: the guide is no longer about one condition' })}
      </button>
    </div>`;
  }

  private _renderDoctorFirst(harmful: readonly TreatmentId[]): TemplateResult | typeof nothing {
    if (harmful.length === 0) return nothing;
    const told = treatmentWords.in(language());
    return html`<div class="harm">
      <p>
        <strong>${msg('Ask a doctor first:', { id: 'treatment-doctor-first', desc: 'Before a sentence about treatments that can harm' })}</strong>
        ${msg('In this condition these can do harm. Do not start them before a doctor has agreed.', { id: 'treatment-harm', desc: 'Over a list of treatments, after: Ask a doctor first:' })}
      </p>
      <ul>
        ${harmful.map((id) => html`<li>${told[id].name}</li>`)}
      </ul>
    </div>`;
  }

  /** Conditions by a word, or what can hurt in the places chosen on the map. */
  private _renderOffers(): TemplateResult {
    const { conditions } = conditionWords.in(language());
    const { text, ids } = this._offers();
    return html`<div role="search">
      <label
        >${msg('Type what it is called, for example: Achilles', { id: 'treatment-search', desc: 'Label of a search field for conditions' })}
        <input type="search" autocomplete="off" .value=${this._typed} @focus=${() => this._loadOtherNames()} @input=${(event: Event) => this._onInput(event)} />
      </label>
      <p class="muted" role="status">${text}</p>
      <div class="offers">
        ${ids.map((id) => html`<button type="button" class="secondary offer" @click=${() => this._choose(id)}>${conditions[id]}</button>`)}
      </div>
    </div>`;
  }

  private _offers(): { text: string; ids: readonly ConditionId[] } {
    if (this._typed.trim()) {
      const ids = meant(allConditions(language()), this._typed, language());
      const text = ids.length
        ? msg(str`Conditions found: ${ids.length}`, { id: 'conditions-found', desc: 'Over a list of conditions' })
        : msg(str`No condition here is called “${this._typed}”.`, { id: 'conditions-none', desc: 'Nothing fits what was searched' });
      return { text, ids: ids.slice(0, fewOffers) };
    }
    const places = this._places.ids.filter(isPlace);
    const text = msg('Typical in the places you chose:', { id: 'treatment-typical', desc: 'Over conditions that can hurt in the places chosen on the map' });
    return places.length ? { text, ids: conditionsAt(places, language()).slice(0, fewOffers) } : { text: '', ids: [] };
  }

  private _told(condition: string): ConditionDetails | undefined {
    return this._details.there(nameOf(condition));
  }

  private async _loadOtherNames(): Promise<void> {
    try {
      await loadOtherNames(language());
      this._host.requestUpdate();
    } catch (error) {
      console.error('leg-pain-widgets: other names of the conditions could not be loaded.', error);
    }
  }

  private readonly _onSources = (): void => {
    this._sourcesWanted = true;
    this._host.requestUpdate();
  };

  private _onInput({ target }: Event): void {
    this._typed = (target as HTMLInputElement).value;
    this._host.requestUpdate();
  }
}

const nameOf = (condition: string): string => `${condition} ${language()}`;

const isTreatment = (id: string): id is TreatmentId => Object.hasOwn(treatments, id);

/** The pages behind every treatment and every general sentence. */
async function loadSources(): Promise<readonly Source[]> {
  return (await import('../../dataset/advice-sources.js')).sourcesOfTreatments();
}
