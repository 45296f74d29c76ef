import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkOverlay } from '../dataset/index.js';
import { CliError } from './cli-error.js';

/** `leg-pain-widgets check site.json ...`: says what of a site's settings cannot be used. Gives the exit code. */
export async function check(args: readonly string[]): Promise<number> {
  const { positionals: files } = parseArgs({ args: [...args], allowPositionals: true });
  if (!files.length) throw new CliError('usage', 'Which file? Write: leg-pain-widgets check site.json');
  let faults = 0;
  for (const file of files) {
    const problems = await problemsIn(file);
    faults += problems.length;
    console.log(problems.length ? problems.map((problem) => `${file}: ${problem}`).join('\n') : `${file}: fine.`);
  }
  return faults ? 1 : 0;
}

async function problemsIn(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new CliError('unreadable-file', `${file} cannot be read: ${error.message}.`);
  });
  try {
    return checkOverlay(JSON.parse(text)).problems;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [`This is not JSON${placeOf(error, text)}: ${error.message}.`];
  }
}

/** Where the JSON stops making sense, for the reader's editor; Node tells only a count of characters. */
function placeOf({ message }: SyntaxError, text: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}
