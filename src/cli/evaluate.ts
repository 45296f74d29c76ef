/** How well the triage does on described patients. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { careLevels } from '../../data/care-levels.js';
import { englishNames } from '../dataset/english-names.js';
import { triageDataset } from '../dataset/triage-dataset.js';
import type { AnswerSheets, Case } from './cases.js';
import { CliError } from './cli-error.js';
import { published } from './published.js';
import { scoreCases, summarise, type CaseScore, type Summary } from './score.js';
import { readSheets } from './sheet-reader.js';

const levels = Object.keys(careLevels);
/** The 72 published cases, in a checkout of the repository. */
const ownCases = ['test/evaluation/cases.json', 'test/evaluation/answers.json'];

/** `leg-pain-widgets evaluate cases.json answers.json [--json]`, or `npm run evaluate`. Gives the exit code. */
export async function evaluate(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
  const [casesFile, sheetsFile] = positionals.length ? positionals : ownCases;
  if (!casesFile || !sheetsFile) throw new CliError('usage', 'Cases need their answer sheet. Write: leg-pain-widgets evaluate cases.json answers.json');
  const cases = await readJson<Case[]>(casesFile);
  const { sheets, notes } = readSheets(triageDataset, cases, await readJson<AnswerSheets>(sheetsFile));
  for (const note of notes) console.error(note);
  const scores = scoreCases(triageDataset, englishNames, cases, sheets);
  if (values.json) printJson(scores);
  else {
    printTable(scores);
    printPublished();
    for (const score of scores) if (!score.exact || !score.safe || !score.top3) printMiss(score);
  }
  return 0;
}

async function readJson<T>(file: string): Promise<T> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch (error) {
    throw new CliError('unreadable-file', `${file} cannot be read: ${(error as Error).message}.`);
  }
}

function printJson(scores: readonly CaseScore[]): void {
  const byLevel = Object.fromEntries(levels.map((level) => [level, summarise(scores.filter(({ gold }) => gold === level))]));
  console.log(JSON.stringify({ all: summarise(scores), byLevel, cases: scores }, null, 1));
}

function printTable(scores: readonly CaseScore[]): void {
  const row = (name: string, summary: Summary) => ({
    level: name,
    cases: summary.cases,
    'exact level': percent(summary.exact),
    'safe level': percent(summary.safe),
    'over-triage': percent(summary.overTriage),
    'top 1': percent(summary.top1),
    'top 3': percent(summary.top3),
    'questions (median)': summary.medianQuestions,
    'questions (most)': summary.mostQuestions,
  });
  console.table([...levels.map((level) => row(level, summarise(scores.filter(({ gold }) => gold === level)))), row('all', summarise(scores))]);
  const home = scores.filter(({ gold }) => gold === 'self-care');
  const sentOn = home.filter(({ advised }) => advised === 'emergency' || advised === 'urgent').length;
  const missed = scores.filter(({ gold, safe }) => gold === 'emergency' && !safe).length;
  console.log(`Emergencies under-triaged: ${missed}. Self-care cases sent to emergency or urgent: ${sentOn} of ${home.length}.`);
}

function printPublished(): void {
  console.log('\nPublished figures, each on its own set of cases and not on these:');
  console.table(published);
}

function printMiss(score: CaseScore): void {
  const faults = [!score.safe && 'UNSAFE', !score.exact && `level ${score.advised}, published ${score.gold}`, !score.top3 && 'not in top 3'].filter(Boolean);
  console.log(`\n${score.id} ${score.goldDiagnosis}: ${faults.join('; ')}`);
  console.log(`  explanations: ${score.explanations.join(', ')}`);
  for (const reason of score.reasons) console.log(`  ${reason}`);
  for (const line of score.trace) console.log(`    ${line}`);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
