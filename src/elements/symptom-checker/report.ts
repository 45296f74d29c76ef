/** The outcome as plain text, to take along: what the screen says, in the same order. */
import { interviewWords } from '../../dataset/interview.js';
import { withEmergencyNumber } from '../../shared/emergency-call.js';
import { language } from '../../shared/language.js';
import { levelWords } from '../../shared/site.js';
import { whoLabel } from './level-view.js';
import type { Told, ToldReason } from './outcome-told.js';
import { listText } from './question-view.js';
import { alsoTitle, answersTitle, explanationsTitle, firstAidTitle, whyTitle } from './outcome-titles.js';

export function report(told: Told, title: string, now = new Date()): string {
  const { label, when, what, who } = levelWords(told.level, interviewWords.in(language()).careLevels[told.level]);
  return [
    `${title} (${now.toLocaleDateString(language())})`,
    '',
    `${label} ${when}`,
    withEmergencyNumber(what),
    `${whoLabel()} ${who}`,
    ...part(firstAidTitle(), told.firstAid),
    ...part(whyTitle(), told.why.map(withAnswers)),
    ...part(alsoTitle(), told.also.map(withAnswers)),
    ...part(
      explanationsTitle(),
      told.explanations.map(({ name, fit }) => `${name}: ${fit}`),
    ),
    ...part(
      answersTitle(),
      told.answers.map(({ ask, lines }) => `${ask} ${listText(lines)}`),
    ),
    '',
    ...told.notices,
    '',
  ].join('\n');
}

const part = (title: string, lines: readonly string[]): string[] => (lines.length ? ['', title, ...lines.map((line) => `- ${line}`)] : []);

const withAnswers = ({ text, answers }: ToldReason): string => (answers.length ? `${text} (${listText(answers)})` : text);
