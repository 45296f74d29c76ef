/** What is told about one condition. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { ConditionDetails } from '../../dataset/condition-details.js';
import { conditionOf, conditionWords, type ConditionId } from '../../dataset/find-conditions.js';
import { placeWords } from '../../dataset/places.js';
import { byHowMany, kindOfSign, signWords, type FindingId, type HowMany } from '../../dataset/signs.js';
import { contact } from '../../shared/contact.js';
import { emergencyCall, withEmergencyNumber } from '../../shared/emergency-call.js';
import { heading } from '../../shared/heading.js';
import { direction, language } from '../../shared/language.js';
import { levelWords } from '../../shared/site.js';
import { sourceList } from '../../shared/source-list.js';

/** As many other names as fit three lines on a phone. */
const fewNames = 5;

export function detailsView(id: ConditionId, { words, dossier, sources }: ConditionDetails, level: number): TemplateResult {
  const condition = conditionOf(id);
  const section = (title: string, content: unknown, className = '') => html`<section class=${className}>${heading(level, title)} ${content}</section>`;
  return html`<p class="summary">${words.summary}</p>
    ${paceView(id)}
    <div class="sections">
      ${section(msg('How it starts', { id: 'conditions-onset', desc: 'Heading: how a condition begins and feels' }), html`<p>${words.onset}</p>`)}
      ${section(msg('Where it hurts', { id: 'conditions-where', desc: 'Heading over places on the leg' }), placesView(condition.places))}
      ${section(msg('Signs', { id: 'conditions-signs', desc: 'Heading over what people with a condition notice' }), signsView(condition.findings))}
      ${section(msg('What makes it worse', { id: 'conditions-worse', desc: 'Heading over a list' }), bulletList(words.worse))}
      ${section(msg('What makes it better', { id: 'conditions-better', desc: 'Heading over a list' }), bulletList(words.better))}
      ${section(msg('Who gets it', { id: 'conditions-who', desc: 'Heading over age, sex and risks' }), html`<p>${words.who}</p>`)}
      ${section(msg('What helps now', { id: 'conditions-now', desc: 'Heading over what somebody can do' }), bulletList(words.now), 'now')}
      ${section(msg('What to watch for', { id: 'conditions-watch', desc: 'Heading over signs after which to seek care' }), bulletList(words.watchFor), 'watch')}
      ${section(msg('What a physiotherapist may do', { id: 'conditions-physiotherapist', desc: 'Heading over a list' }), bulletList(words.physiotherapist))}
      ${section(msg('What a doctor may do', { id: 'conditions-doctor', desc: 'Heading over a list' }), bulletList(words.doctor))}
      ${section(msg('How long it takes', { id: 'conditions-course', desc: 'Heading over the usual course' }), html`<p>${words.course}</p>`)}
      ${section(msg('Also called', { id: 'conditions-also', desc: 'Heading over other names of a condition' }), namesView(words.alsoCalled))}
      ${section(
        'ICD-10',
        html`<ul class="tags">
          ${dossier.icd10.map((code) => html`<li><a href="https://icd.who.int/browse10/2019/en#/${code}" target="_blank" rel="noopener noreferrer">${code}</a></li>`)}
        </ul>`,
      )}
      <section>${sourceList(sources)}</section>
    </div>`;
}

/** How soon to seek help, in words before anything else, and who helps. In an emergency nothing competes with the call. */
function paceView(id: ConditionId): TemplateResult {
  const { level } = conditionOf(id);
  const { label, when, what, who } = levelWords(level, conditionWords.in(language()).careLevels[level]);
  return html`<div class="pace ${level}">
    <p><strong>${label}</strong> ${when}. ${withEmergencyNumber(what)}</p>
    <p>${msg('Who can help:', { id: 'checker-who', desc: 'Before a list such as: a doctor or a physiotherapist' })} ${who}</p>
    ${level === 'emergency' ? emergencyCall() : (contact() ?? nothing)}
  </div>`;
}

function placesView(places: Parameters<typeof byHowMany>[0]): TemplateResult {
  const names = placeWords.in(language()).places as Readonly<Record<string, { name: string }>>;
  return frequencies(byHowMany(places).map(([many, ids]) => [many, tags(ids.map((id) => names[id]!.name))]));
}

function signsView(findings: Readonly<Partial<Record<FindingId, Parameters<typeof byHowMany>[0][string]>>>): TemplateResult {
  const names = signWords.in(language());
  const rows = byHowMany(findings).map(([many, ids]): [HowMany, unknown] => {
    const of = (kind: ReturnType<typeof kindOfSign>) => ids.filter((id) => kindOfSign(id) === kind).map((id) => names[id]);
    const lines = [
      labelled(msg('It feels:', { id: 'conditions-feel', desc: 'Before words such as: Burning' }), of('feel')),
      labelled(msg('It comes or eases:', { id: 'conditions-pattern', desc: 'Before words such as: At night' }), of('pattern')),
      ...of('sign'),
    ].filter(Boolean);
    return [many, lines.length ? html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>` : undefined];
  });
  return frequencies(rows.filter(([, content]) => content));
}

const labelled = (label: string, names: readonly string[]): TemplateResult | undefined =>
  names.length ? html`<span class="muted">${label}</span> ${names.join('; ')}` : undefined;

function frequencies(rows: readonly (readonly [HowMany, unknown])[]): TemplateResult {
  return html`<dl>
    ${rows.map(([many, content]) => html`<dt>${peopleOf(many)}</dt><dd>${content}</dd>`)}
  </dl>`;
}

function peopleOf(many: HowMany): string {
  switch (many) {
    case 'most':
      return msg('Most people', { id: 'conditions-most', desc: 'Before what 80 to 100 of 100 people with a condition have' });
    case 'many':
      return msg('Many', { id: 'conditions-many', desc: 'Before what 30 to 79 of 100 people with a condition have' });
    case 'some':
      return msg('Some', { id: 'conditions-some', desc: 'Before what 5 to 29 of 100 people with a condition have' });
    case 'few':
      return msg('Few', { id: 'conditions-few', desc: 'Before what 1 to 4 of 100 people with a condition have' });
  }
}

/** A few names, and all of them for whoever wants them: some conditions have twenty. */
function namesView(names: readonly string[]): TemplateResult {
  const listed = (some: readonly string[]) => html`<p>${some.join(direction() === 'rtl' ? '، ' : ', ')}</p>`;
  if (names.length <= fewNames) return listed(names);
  return html`${listed(names.slice(0, fewNames))}
    <details class="names">
      <summary>${msg(str`Show all ${names.length}`, { id: 'map-all', desc: 'Button that shows all conditions; followed by their number' })}</summary>
      ${listed(names)}
    </details>`;
}

const bulletList = (lines: readonly string[]): TemplateResult => html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;

const tags = (names: readonly string[]): TemplateResult => html`<ul class="tags">${names.map((name) => html`<li>${name}</li>`)}</ul>`;
