import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { careLevelWords, type CareLevelId } from '../../dataset/care-level-words.js';
import { emergencySignIds, openingWords } from '../../dataset/opening.js';
import { triageRules } from '../../dataset/triage-rules.js';
import { contact } from '../../shared/contact.js';
import { emergencyCall, withEmergencyNumber } from '../../shared/emergency-call.js';
import { heading } from '../../shared/heading.js';
import { language } from '../../shared/language.js';
import { ifOneOfTheSigns } from '../../shared/seek-care.js';
import { levelWords } from '../../shared/site.js';
import { concerns } from '../../triage/next-question.js';

export const whoLabel = (): string => msg('Who can help:', { id: 'checker-who', desc: 'Before a list such as: a doctor or a physiotherapist' });

/**
 * How soon, said in words before anything else, and what to do. In an emergency nothing competes with the call.
 *
 * @param signs are for whom it is, where nobody is judged.
 */
export function levelView(level: CareLevelId, headingLevel: number, signs?: TemplateResult): TemplateResult {
  const { label, when, what, who } = levelWords(level, careLevelWords.in(language())[level]);
  return html`<div class="level ${level}" part="level">
    ${heading(headingLevel, html`<span>${label}</span> ${when}`, { id: 'question' })}
    ${signs ? html`<p>${ifOneOfTheSigns()}</p>` : nothing}
    <p>${withEmergencyNumber(what)}</p>
    ${level === 'emergency' ? emergencyCall() : nothing}
    ${signs ?? nothing}
    <p>${whoLabel()} ${who}</p>
    ${level === 'emergency' ? nothing : (contact(level === 'urgent') ?? nothing)}
  </div>`;
}

/** The signs that the opening checklist asks for, without those that cannot be at an age that is known. */
export function emergencySignTexts(age?: number): string[] {
  const { signs } = openingWords.in(language());
  return emergencySignIds.filter((id) => concerns(triageRules, id, { age, sex: undefined })).map((id) => signs[id]);
}

export const emergencySigns = (age?: number): TemplateResult => bulletList(emergencySignTexts(age));

export const bulletList = (lines: readonly string[]): TemplateResult =>
  html`<ul>
    ${lines.map((line) => html`<li>${withEmergencyNumber(line)}</li>`)}
  </ul>`;
