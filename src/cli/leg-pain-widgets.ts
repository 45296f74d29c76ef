#!/usr/bin/env node
/** The `leg-pain-widgets` command. Exit codes: 0 done, 1 something is wrong with what was looked at, 2 called wrongly. */
import { check } from './check.js';
import { CliError } from './cli-error.js';
import { evaluate } from './evaluate.js';
import { help } from './help.js';
import { triage } from './triage.js';

type Command = (args: readonly string[]) => number | Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  triage,
  evaluate,
  check,
  // It brings lit along, which the others do without.
  render: async (args) => (await import('./render.js')).render(args),
  help: () => {
    console.log(help);
    return 0;
  },
};

async function run([word = 'help', ...args]: readonly string[]): Promise<number> {
  const name = [word, ...args].some((each) => each === '--help' || each === '-h') ? 'help' : word;
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new CliError('usage', `"${name}" is no command. There are ${Object.keys(commands).join(', ')}.`);
    return await command(args);
  } catch (error) {
    if (!isCallersFault(error)) throw error;
    console.error(`leg-pain-widgets: ${error.message}\nSee: leg-pain-widgets help`);
    return 2;
  }
}

/** What the caller can put right needs a sentence, not a stack. */
function isCallersFault(error: unknown): error is Error {
  if (error instanceof CliError) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

// Whoever reads our output may stop reading.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await run(process.argv.slice(2));
