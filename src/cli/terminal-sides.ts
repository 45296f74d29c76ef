import type { Answer, PlaceAnswer } from '../triage/index.js';
import { placeText, type Speech } from './speech.js';
import type { Terminal } from './terminal.js';
import { readTyped } from './typed-answer.js';
import { wrap } from './wrap.js';

const sides = ['left', 'right', 'both'] as const;

/** Asks for each place on which leg it is; undefined when somebody would rather choose the places again. */
export async function askSides(terminal: Terminal, speech: Speech, places: readonly PlaceAnswer[]): Promise<Answer | undefined> {
  const told: PlaceAnswer[] = [];
  for (const { place } of places) {
    const side = await askSide(terminal, speech, place);
    if (!side) return undefined;
    told.push(side === 'unknown' ? { place } : { place, side });
  }
  return { kind: 'places', places: told };
}

async function askSide(terminal: Terminal, speech: Speech, place: string): Promise<(typeof sides)[number] | 'unknown' | undefined> {
  const { terminal: say, notSure } = speech.phrases;
  const options = sides.map((side) => ({ id: side, text: speech.phrases[side] }));
  const lines = [...options.map(({ text }, index) => [String(index + 1), text] as const), ['?', notSure] as const, ['<', say.back] as const];
  terminal.write('', wrap(say.whichSide(placeText(speech, { place })), terminal.width), ...lines.map(([sign, text]) => `${sign.padStart(4)}  ${text}`));
  for (;;) {
    const text = await terminal.ask();
    const typed = text === undefined ? 'back' : readTyped({ kind: 'single', options }, text);
    if (typed === 'back' || typed === 'quit') return undefined;
    if (typeof typed === 'object') return sides.find((side) => typed.answer.kind === 'option' && typed.answer.option === side) ?? 'unknown';
    terminal.write(say.notUnderstood(text ?? ''), say.typeOne);
  }
}
