/** What the questions after the first one say, and the fields of those that are no list of options. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { interviewWords } from '../../dataset/interview.js';
import { areaIds, placesIn, placeWords } from '../../dataset/places.js';
import { language } from '../../shared/language.js';
import type { Asked, QuestionScreen } from './question-view.js';

export function whatIsAsked(screen: QuestionScreen): Asked {
  const { questions, options, findings } = interviewWords.in(language());
  const words = questions[screen.id]!;
  switch (screen.question.kind) {
    case 'age':
      return { words, field: ageField(screen) };
    case 'places':
      return { words, field: placeList(screen) };
    case 'sex':
      return { words, texts: { female: sexText('female'), male: sexText('male') } };
    case 'single':
      return { words, texts: options[screen.id] };
    case 'checklist':
      return { words, texts: findings };
  }
}

export const sexText = (sex: string): string =>
  sex === 'female' ? msg('Female', { id: 'checker-female', desc: 'Sex given at birth' }) : msg('Male', { id: 'checker-male', desc: 'Sex given at birth' });

function ageField({ id, draft, problem }: QuestionScreen): TemplateResult {
  // Not type="number": a turning wheel must not change an age, and Arabic digits count too.
  return html`<input
    class="age"
    name=${id}
    inputmode="numeric"
    autocomplete="off"
    maxlength="3"
    aria-labelledby="question"
    aria-invalid=${problem ? 'true' : nothing}
    aria-describedby=${problem ? 'problem' : nothing}
    .value=${draft.age}
  />`;
}

function placeList({ id: question, draft: { chosen }, before }: QuestionScreen): TemplateResult {
  const { areas, places } = placeWords.in(language());
  const box = (place: string, name: string, side: 'left' | 'right') => {
    const id = `${place}:${side}`;
    const checked = chosen.includes(id);
    const text = side === 'left' ? msg('Left', { id: 'left', desc: 'The left leg' }) : msg('Right', { id: 'right', desc: 'The right leg' });
    return html`<label class="side ${checked ? 'chosen' : ''}"
      ><input type="checkbox" name=${question} value=${id} aria-label="${text}: ${name}" .checked=${checked} />${text}</label
    >`;
  };
  return html`<div class="areas">
    ${areaIds.map((area) => {
      const ids = placesIn(area);
      const count = countIn(ids, chosen);
      // Open from the start where something is chosen; afterwards it is the visitor who opens and closes.
      return html`<details class="area" ?open=${countIn(ids, before.chosen) > 0}>
        <summary>${areas[area].name} ${count ? html`<span class="count">${msg(str`${count} chosen`, { id: 'checker-count', desc: 'Number of places chosen in a part of the leg' })}</span>` : nothing}</summary>
        ${ids.map((place) => {
          const { name } = places[place];
          return html`<div class="place"><span>${name}</span> ${box(place, name, 'left')} ${box(place, name, 'right')}</div>`;
        })}
      </details>`;
    })}
  </div>`;
}

const countIn = (places: readonly string[], chosen: readonly string[]): number =>
  chosen.filter((id) => places.some((place) => id.startsWith(`${place}:`))).length;
