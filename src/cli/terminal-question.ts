import { areaIds, placesIn, triageDataset } from '../dataset/index.js';
import type { Answer } from '../triage/index.js';
import { answerLines, withNumber, type Speech } from './speech.js';
import type { Terminal } from './terminal.js';
import { askAboutPlaces } from './terminal-places.js';
import type { ToldQuestion } from './told-question.js';
import { readTyped } from './typed-answer.js';
import { wrap } from './wrap.js';

/** Asks until somebody has answered, wants to go back or to stop. */
export async function askInTerminal(terminal: Terminal, speech: Speech, question: ToldQuestion): Promise<Answer | 'back' | 'quit'> {
  show(terminal, speech, question);
  for (;;) {
    const text = await terminal.ask();
    const typed = text === undefined ? 'quit' : readTyped(question, text);
    if (typed === 'quit') return typed;
    if (typed === 'why') terminal.write(wrap(question.why, terminal.width));
    else if (typed === 'back' && question.canGoBack) return typed;
    else if (typed === 'back') terminal.write(speech.phrases.terminal.nothingBefore);
    else if (typed === 'keep' && question.draft) return question.draft;
    else if (typeof typed === 'object') {
      const answer = typed.answer.kind === 'places' ? await askAboutPlaces(terminal, speech, typed.answer.places) : typed.answer;
      if (answer) return answer;
      show(terminal, speech, question);
    } else terminal.write(speech.phrases.terminal.notUnderstood(text ?? ''), howToAnswer(speech, question));
  }
}

function show(terminal: Terminal, speech: Speech, question: ToldQuestion): void {
  const { terminal: say, none, notSure } = speech.phrases;
  const { answered, expected } = question.progress;
  const record = triageDataset.questions[question.id];
  terminal.write('', say.progress(answered + 1, expected));
  if (record?.kind === 'checklist' && record.emergency) terminal.write(wrap(withNumber(speech, say.stopHere), terminal.width));
  terminal.write('', wrap(question.ask, terminal.width), wrap(question.means, terminal.width), '');

  const line = (sign: string, text: string) => terminal.write(wrap(text, terminal.width, `${sign.padStart(4)}  `, '      '));
  for (const { heading, options } of groupsOf(speech, question)) {
    if (heading) terminal.write(heading);
    for (const { number, text } of options) line(String(number), text);
  }
  if (question.kind === 'checklist') line('0', none);
  line('?', notSure);
  if (question.canGoBack) line('<', say.back);
  line('!', say.why);
  line('q', say.quit);
  terminal.write('', wrap(howToAnswer(speech, question), terminal.width));
  if (question.draft) terminal.write(wrap(say.keep(answerLines(speech, { question: question.id, answer: question.draft }).join('; ')), terminal.width));
}

function howToAnswer(speech: Speech, { kind }: ToldQuestion): string {
  const { typeOne, typeSeveral, typeAge, typePlaces } = speech.phrases.terminal;
  return { single: typeOne, sex: typeOne, checklist: typeSeveral, age: typeAge, places: typePlaces }[kind];
}

interface Group {
  readonly heading?: string;
  readonly options: readonly { readonly number: number; readonly text: string }[];
}

/** Places stand under the part of the leg they belong to; other options in one group. */
function groupsOf(speech: Speech, { kind, options }: ToldQuestion): Group[] {
  const numbered = options.map(({ id, text }, index) => ({ id, text, number: index + 1 }));
  if (kind !== 'places') return [{ options: numbered }];
  return areaIds.map((area) => ({
    heading: speech.areas[area]?.name ?? area,
    options: numbered.filter(({ id }) => placesIn(area).some((place) => place === id)),
  }));
}
