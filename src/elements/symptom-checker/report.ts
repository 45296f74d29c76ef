/** The outcome as plain text, to take along: what the screen says, in the same order. */
import { msg, str } from '@lit/localize';
import { careLevelWords } from '../../dataset/care-level-words.js';
import { datasetVersion } from '../../dataset/version.js';
import { asTyped } from '../../shared/as-typed.js';
import { withEmergencyNumber } from '../../shared/emergency-call.js';
import { isolated } from '../../shared/isolate.js';
import { language } from '../../shared/language.js';
import { levelWords, site } from '../../shared/site.js';
import { listText } from './answer-texts.js';
import { whoLabel } from './level-view.js';
import { alsoTitle, answersTitle, explanationsTitle, firstAidTitle, homeCareTitle, watchTitle, whyTitle } from './outcome-titles.js';
import { namedWithFit, type Told, type ToldReason } from './outcome-told.js';

export interface Report extends Told {
  readonly title: string;
  /** What helps with the explanation that is cared for at home. */
  readonly helps: readonly string[];
  /** What to watch for. */
  readonly watch: readonly string[];
}

export function report(told: Report, now = new Date()): string {
  const { label, when, what, who } = levelWords(told.level, careLevelWords.in(language())[told.level]);
  const lines = [
    `${told.title} (${dateText(now)})`,
    '',
    `${label} ${when}`,
    withEmergencyNumber(what),
    `${whoLabel()} ${who}`,
    ...part(firstAidTitle(), told.firstAid),
    ...part(homeCareTitle(), told.helps, told.homeCare && namedWithFit(told.homeCare)),
    ...part(whyTitle(), told.why.map(withAnswers)),
    ...part(watchTitle(), told.watch),
    ...part(alsoTitle(), told.also.map(withAnswers)),
    ...part(
      explanationsTitle(),
      told.explanations.map(({ name, fit }) => `${name}: ${fit}`),
    ),
    ...part(
      answersTitle(),
      told.answers.map(({ ask, lines }) => `${ask} ${listText(lines)}`),
    ),
    ...clinicLines(),
    '',
    ...told.notices,
    versionText(),
    '',
  ];
  return asTyped(lines.join('\n'));
}

export const dateText = (date: Date): string => date.toLocaleDateString(language(), { dateStyle: 'long' });

export const versionText = (): string =>
  msg(str`Version of the medical content: ${datasetVersion}`, { id: 'checker-version', desc: 'In the text to take along; ends with a number' });

const part = (title: string, lines: readonly string[], lead?: string): string[] =>
  lines.length ? ['', title, ...(lead ? [lead] : []), ...lines.map((line) => `- ${withEmergencyNumber(line)}`)] : [];

const withAnswers = ({ text, answers }: ToldReason): string => (answers.length ? `${text} (${listText(answers)})` : text);

/** How to reach the clinic, where the site has told. */
function clinicLines(): string[] {
  const { name, phone, booking, email } = site().clinic ?? {};
  const lines = [name, phone && isolated(phone), booking, email].filter((line) => line !== undefined);
  return lines.length ? ['', ...lines] : [];
}
