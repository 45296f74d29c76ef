import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { triageDataset } from '../dataset/index.js';
import { read, start, step, type TriageState } from '../triage/index.js';
import { CliError } from './cli-error.js';
import { LineProtocol } from './line-protocol.js';
import { isLanguage, phrases } from './phrases/index.js';
import { loadSpeech, type Speech } from './speech.js';
import { askInTerminal } from './terminal-question.js';
import { showOutcome } from './terminal-outcome.js';
import { Terminal } from './terminal.js';
import { tellOutcome } from './told-outcome.js';
import { tellQuestion } from './told-question.js';

/** `leg-pain-widgets triage`: the interview, for a person or (with --json) for a program. Gives the exit code. */
export async function triage(args: readonly string[]): Promise<number> {
  const { json, about, lang, emergencyNumber } = readOptions(args);
  const speech = await loadSpeech(lang, emergencyNumber);
  const today = new Date().toISOString().slice(0, 10);
  return json ? withProgram(speech, about, today) : withPerson(speech, about, today);
}

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
      about: { type: 'string', default: 'me' },
      'emergency-number': { type: 'string' },
    },
  });
  const { json, lang, about, 'emergency-number': emergencyNumber } = values;
  if (!isLanguage(lang)) throw new CliError('usage', `--lang "${lang}" is not one of ${Object.keys(phrases).join(', ')}.`);
  if (about !== 'me' && about !== 'someone-else') throw new CliError('usage', `--about "${about}" is not one of me, someone-else.`);
  return { json, lang, about, emergencyNumber } as const;
}

async function withProgram(speech: Speech, about: TriageState['about'], today: string): Promise<number> {
  const protocol = new LineProtocol(speech, about, today);
  const send = (message: object) => process.stdout.write(`${JSON.stringify(message)}\n`);
  send(await protocol.tell());
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim()) send(await protocol.receive(line));
  }
  return 0;
}

async function withPerson(speech: Speech, about: TriageState['about'], today: string): Promise<number> {
  const terminal = new Terminal(process.stdin, process.stdout);
  try {
    for (let state = start(triageDataset, { about }); ; ) {
      const reading = read(triageDataset, state);
      if (reading.kind === 'question') {
        const said = await askInTerminal(terminal, speech, tellQuestion(speech, reading, about));
        if (said === 'quit') return 1;
        state = step(triageDataset, state, said === 'back' ? { type: 'goBack' } : { type: 'answer', question: reading.id, answer: said });
      } else {
        showOutcome(terminal, speech, await tellOutcome(speech, reading, about, today));
        if (!reading.canGoBack) return 0;
        terminal.write('', speech.phrases.terminal.atTheEnd);
        if ((await terminal.ask())?.trim() !== '<') return 0;
        state = step(triageDataset, state, { type: 'goBack' });
      }
    }
  } finally {
    terminal.close();
  }
}
