import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { people, type Person } from './symptom-checker.types.js';

/** What stands before the first question: what the check does, what it cannot do, and who has the pain. */
export function startView(chosen: Person, limits: unknown, choose: (person: Person) => void): TemplateResult {
  return html`<p class="intro">
      ${msg(
        'A few plain questions tell how soon to seek help, who can help, and what might explain the pain. This is not a diagnosis. Nothing you enter leaves this page.',
        { id: 'checker-intro', desc: 'Under the heading of the symptom checker' },
      )}
    </p>
    <details class="limits">
      <summary>${msg('What this check cannot do', { id: 'checker-limits', desc: 'Opens the limits of the symptom checker' })}</summary>
      ${limits}
    </details>
    <fieldset class="about">
      <legend>${msg('Who has the pain?', { id: 'checker-about', desc: 'Choice on the first screen' })}</legend>
      <div class="people">
        ${people.map(
          (person) => html`<label class="option ${chosen === person ? 'chosen' : ''}">
            <input type="radio" name="about" .checked=${chosen === person} @change=${() => choose(person)} /><span>${personText(person)}</span>
          </label>`,
        )}
      </div>
      ${chosen === 'child'
        ? html`<p class="muted">
            ${msg('Answer for the child, together if you can. Always let a doctor see a child under five.', {
              id: 'checker-for-child',
              desc: 'On the first screen, when a child has the pain',
            })}
          </p>`
        : nothing}
    </fieldset>`;
}

function personText(person: Person): string {
  switch (person) {
    case 'me':
      return msg('I do', { id: 'checker-me', desc: 'Answer to: Who has the pain?' });
    case 'child':
      return msg('A child', { id: 'checker-child', desc: 'Answer to: Who has the pain?' });
    case 'someone-else':
      return msg('Someone else', { id: 'checker-other', desc: 'Answer to: Who has the pain?' });
  }
}
