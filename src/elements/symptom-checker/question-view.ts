import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { interviewWords, type Question } from '../../dataset/interview.js';
import { areaIds, placesIn, placeWords } from '../../dataset/places.js';
import { emergencyCall, withEmergencyNumber } from '../../shared/emergency-call.js';
import { emergencyNumber } from '../../shared/emergency-number.js';
import { heading } from '../../shared/heading.js';
import { direction, language } from '../../shared/language.js';
import { none, unsure, type Draft } from './symptom-checker.types.js';

/** One question, as it stands on the screen. */
export interface QuestionScreen {
  readonly id: string;
  readonly question: Question;
  readonly options: readonly string[];
  readonly aboutOther: boolean;
  readonly draft: Draft;
  /** What was ticked when the question came up. */
  readonly before: Draft;
  /** Ticked options that will end in an emergency. */
  readonly warnings: readonly string[];
  /** What is missing before it can go on. */
  readonly problem?: string;
  readonly level: number;
}

/** A question with its options. Ticks and typing are events of the inputs, with the option's id as their value. */
export function questionView(screen: QuestionScreen): TemplateResult {
  const { id, question, aboutOther, problem, level } = screen;
  const words = interviewWords.in(language()).questions[id]!;
  const ask = aboutOther ? (words.askAbout ?? words.ask) : words.ask;
  return html`<fieldset part="question" aria-describedby=${problem ? 'problem' : nothing}>
    <legend>${heading(level, withEmergencyNumber(ask), { id: 'question' })}</legend>
    <div class="help">
      ${help(msg('What does this mean?', { id: 'checker-means', desc: 'Opens an explanation of the question' }), words.means)}
      ${help(msg('Why do you ask?', { id: 'checker-why', desc: 'Opens the reason for the question' }), words.why)}
    </div>
    ${question.kind === 'checklist' && question.emergency ? emergencyHint() : nothing}
    ${question.kind === 'age' ? ageField(screen) : question.kind === 'places' ? placeList(screen) : options(screen)}
    ${question.kind === 'checklist' ? option(screen, 'checkbox', none, noneText()) : nothing}
    ${option(screen, question.kind === 'single' || question.kind === 'sex' ? 'radio' : 'checkbox', unsure, unsureText(question.kind, screen.draft))}
  </fieldset>`;
}

export const noneText = (): string => msg('None of these', { id: 'checker-none', desc: 'Answer to a list of signs' });

export function unsureText(kind?: Question['kind'], draft?: Draft): string {
  return kind === 'checklist' && draft?.chosen.some((id) => id !== unsure && id !== none)
    ? msg('Not sure about the others', { id: 'checker-unsure-others', desc: 'Answer to a list of signs of which some are ticked' })
    : msg('Not sure', { id: 'checker-unsure', desc: 'Answer that fits every question' });
}

export const sexText = (sex: string): string =>
  sex === 'female' ? msg('Female', { id: 'checker-female', desc: 'Sex given at birth' }) : msg('Male', { id: 'checker-male', desc: 'Sex given at birth' });

/** A place with its side, as in a list. */
export function spotText(place: string, side: string | undefined): string {
  const name = (placeWords.in(language()).places as Record<string, { name: string }>)[place]?.name ?? place;
  return side === 'left'
    ? msg(str`${name}, left`, { id: 'checker-left', desc: 'A place on the left leg' })
    : side === 'right'
      ? msg(str`${name}, right`, { id: 'checker-right', desc: 'A place on the right leg' })
      : name;
}

/** Several things in one line. What is listed may hold commas itself. */
export const listText = (texts: readonly string[]): string => texts.join(direction() === 'rtl' ? '؛ ' : '; ');

function help(summary: string, text: string): TemplateResult {
  return html`<details><summary>${summary}</summary><p>${withEmergencyNumber(text)}</p></details>`;
}

function emergencyHint(): TemplateResult {
  return html`<p class="hint">
    ${msg(str`If you think it is an emergency, stop here and call ${emergencyNumber()}.`, { id: 'checker-stop', desc: 'Over the list of emergency signs' })}
    ${emergencyCall()}
  </p>`;
}

function options(screen: QuestionScreen): TemplateResult[] {
  const { id, question } = screen;
  if (question.kind === 'sex') return ['female', 'male'].map((sex) => option(screen, 'radio', sex, sexText(sex)));
  const { options, findings } = interviewWords.in(language());
  const [type, texts] = question.kind === 'single' ? (['radio', options[id]] as const) : (['checkbox', findings] as const);
  return screen.options.map((each) => option(screen, type, each, texts?.[each] ?? each));
}

/** A row that can be tapped anywhere. */
function option({ id, draft, warnings }: QuestionScreen, type: 'radio' | 'checkbox', value: string, text: string): TemplateResult {
  const checked = draft.chosen.includes(value);
  return html`<label class="option ${checked ? 'chosen' : ''}" part="option">
    <input type=${type} name=${id} value=${value} .checked=${checked} />
    <span>
      ${text}
      ${warnings.includes(value) ? html`<strong>${warningText()}</strong>` : nothing}
    </span>
  </label>`;
}

export const warningText = (): string =>
  msg(str`This means you will be told to call ${emergencyNumber()}.`, { id: 'checker-warning', desc: 'Under a ticked sign of an emergency' });

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
