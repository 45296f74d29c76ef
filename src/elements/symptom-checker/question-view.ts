import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { openingQuestion, openingWords } from '../../dataset/opening.js';
import type { Question } from '../../dataset/triage-rules.js';
import { emergencyCall, withEmergencyNumber } from '../../shared/emergency-call.js';
import { emergencyNumber } from '../../shared/emergency-number.js';
import { heading } from '../../shared/heading.js';
import { language } from '../../shared/language.js';
import { noneText, unsureText } from './answer-texts.js';
import { none, unsure, type Draft, type Warning } from './symptom-checker.types.js';

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

/** What a question says. */
export interface Asked {
  readonly words: { readonly ask: string; readonly askAbout?: string; readonly means: string; readonly why: string };
  /** By option. */
  readonly texts?: Readonly<Record<string, string>>;
  /** In the place of options. */
  readonly field?: unknown;
}

/** The first question says what is there before anything else has loaded. */
export function opening(id: string): Asked | undefined {
  const { question, signs } = openingWords.in(language());
  return id === openingQuestion ? { words: question, texts: signs } : undefined;
}

/** A question with its options. Ticks and typing are events of the inputs, with the option's id as their value. */
export function questionView(screen: QuestionScreen, { words, texts, field }: Asked): TemplateResult {
  const { question, aboutOther, problem, level } = screen;
  const type = question.kind === 'single' || question.kind === 'sex' ? 'radio' : 'checkbox';
  return html`<fieldset part="question" aria-describedby=${problem ? 'problem' : nothing}>
    <legend>${heading(level, withEmergencyNumber((aboutOther && words.askAbout) || words.ask), { id: 'question' })}</legend>
    <div class="help">
      ${help(msg('What does this mean?', { id: 'checker-means', desc: 'Opens an explanation of the question' }), words.means)}
      ${help(msg('Why do you ask?', { id: 'checker-why', desc: 'Opens the reason for the question' }), words.why)}
    </div>
    ${question.kind === 'checklist' && question.emergency ? emergencyHint() : nothing}
    ${field ?? html`<div class="options">${screen.options.map((each) => option(screen, type, each, texts?.[each] ?? each))}</div>`}
    <div class="options other">
      ${question.kind === 'checklist' ? option(screen, 'checkbox', none, noneText()) : nothing}
      ${option(screen, type, unsure, unsureText(question.kind, screen.draft))}
    </div>
  </fieldset>`;
}

function help(summary: string, text: string): TemplateResult {
  return html`<details><summary>${summary}</summary><p>${withEmergencyNumber(text)}</p></details>`;
}

function emergencyHint(): TemplateResult {
  return html`<p class="hint">
    <span>${msg(str`If you think it is an emergency, stop here and call ${emergencyNumber()}.`, { id: 'checker-stop', desc: 'Over the list of emergency signs' })}</span>
    ${emergencyCall()}
  </p>`;
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

/** What a tick means for an emergency, and what taking it back does. */
export function warningText(warning: Warning = 'warns'): string {
  switch (warning) {
    case 'warns':
      return msg(str`This means you will be told to call ${emergencyNumber()}.`, { id: 'checker-warning', desc: 'Under a ticked sign of an emergency' });
    case 'still-warns':
      return msg(str`Another sign is still ticked: you will be told to call ${emergencyNumber()}.`, {
        id: 'checker-warning-stays',
        desc: 'Said when one of several ticked signs of an emergency is taken back',
      });
    case 'warns-no-more':
      return msg('No sign of an emergency is ticked any more.', { id: 'checker-warning-gone', desc: 'Said when the only ticked sign of an emergency is taken back' });
  }
}
