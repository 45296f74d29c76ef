import { html, type TemplateResult } from 'lit';
import { careLevelWords } from '../../dataset/care-level-words.js';
import { careAdviceOf, generalAdviceWords } from '../../dataset/general-advice.js';
import { isReviewed } from '../../dataset/review.js';
import { contact } from '../../shared/contact.js';
import { withEmergencyNumber } from '../../shared/emergency-call.js';
import { heading } from '../../shared/heading.js';
import { language } from '../../shared/language.js';
import { notice } from '../../shared/notice.js';
import { ifOneOfTheSigns } from '../../shared/seek-care.js';
import { levelWords } from '../../shared/site.js';
import { whoLabel } from './level-view.js';

export { generalAdviceWords as words };

/** When to seek care short of an emergency, the same for everybody: nothing is asked and nobody is judged. */
export function informationView(level: number): TemplateResult {
  const careLevels = careLevelWords.in(language());
  const advice = generalAdviceWords.in(language());
  return html`${(['urgent', 'soon', 'self-care'] as const).map((id) => {
      const { label, when, what, who } = levelWords(id, careLevels[id]);
      return html`<section class="level ${id}" part="level">
        ${heading(level, html`<span>${label}</span> ${when}`)}
        <p>${ifOneOfTheSigns()}</p>
        <p>${withEmergencyNumber(what)}</p>
        <ul>
          ${careAdviceOf(id).map(
            (each) => html`<li>
              <strong>${advice[each].name}</strong>
              <p>${withEmergencyNumber(advice[each].text)}</p>
            </li>`,
          )}
        </ul>
        <p>${whoLabel()} ${who}</p>
      </section>`;
    })}
    ${contact() ?? ''} ${notice(isReviewed)}`;
}
