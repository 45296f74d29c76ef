import { painTypeIds, painWords } from '../dataset/index.js';
import { isIntensity } from '../triage/step.js';
import type { Answer, PlaceAnswer } from '../triage/index.js';
import { placeText, type Speech } from './speech.js';
import type { Terminal } from './terminal.js';
import { plain, readTyped } from './typed-answer.js';
import { wrap } from './wrap.js';

const sides = ['left', 'right', 'both'] as const;

/** Asks of each place on which leg it is and how it hurts there; undefined when somebody would rather choose the places again. */
export async function askAboutPlaces(terminal: Terminal, speech: Speech, places: readonly PlaceAnswer[]): Promise<Answer | undefined> {
  const told: PlaceAnswer[] = [];
  for (const { place } of places) {
    const side = await askSide(terminal, speech, place);
    if (!side) return undefined;
    const spot: PlaceAnswer = side === 'unknown' ? { place } : { place, side };
    const intensity = await askIntensity(terminal, speech, spot);
    if (intensity === undefined) return undefined;
    const kinds = await askKinds(terminal, speech, spot);
    if (!kinds) return undefined;
    told.push({ ...spot, ...(intensity !== 'unknown' && { intensity }), ...(kinds.length && { kinds }) });
  }
  return { kind: 'places', places: told };
}

async function askSide(terminal: Terminal, speech: Speech, place: string): Promise<(typeof sides)[number] | 'unknown' | undefined> {
  const { terminal: say } = speech.phrases;
  const options = sides.map((side) => ({ id: side, text: speech.phrases[side] }));
  show(terminal, speech, say.whichSide(placeText(speech, { place })), options);
  for (;;) {
    const text = await terminal.ask();
    const typed = text === undefined ? 'back' : readTyped({ kind: 'single', options }, text);
    if (typed === 'back' || typed === 'quit') return undefined;
    if (typeof typed === 'object') return sides.find((side) => typed.answer.kind === 'option' && typed.answer.option === side) ?? 'unknown';
    terminal.write(say.notUnderstood(text ?? ''), say.typeOne);
  }
}

async function askIntensity(terminal: Terminal, speech: Speech, spot: PlaceAnswer): Promise<number | 'unknown' | undefined> {
  const { terminal: say } = speech.phrases;
  show(terminal, speech, say.howStrong(placeText(speech, spot)));
  for (;;) {
    const text = await terminal.ask();
    const typed = text === undefined ? '<' : plain(text);
    if (typed === '<' || typed === 'q') return undefined;
    if (typed === '?' || typed === '') return 'unknown';
    if (isIntensity(Number(typed))) return Number(typed);
    terminal.write(say.notUnderstood(text ?? ''));
  }
}

async function askKinds(terminal: Terminal, speech: Speech, spot: PlaceAnswer): Promise<readonly string[] | undefined> {
  const { terminal: say } = speech.phrases;
  const words = painWords.in(speech.language).painTypes;
  const options = painTypeIds.map((id) => ({ id, text: words[id].name }));
  show(terminal, speech, say.whatIsItLike(placeText(speech, spot)), options);
  for (;;) {
    const text = await terminal.ask();
    const typed = text === undefined ? 'back' : readTyped({ kind: 'checklist', options }, text);
    if (typed === 'back' || typed === 'quit') return undefined;
    if (typed === 'keep') return [];
    if (typeof typed === 'object') return typed.answer.kind === 'findings' ? typed.answer.findings : [];
    terminal.write(say.notUnderstood(text ?? ''), say.typeSeveral);
  }
}

function show(terminal: Terminal, { phrases: { terminal: say, notSure } }: Speech, ask: string, options: readonly { readonly text: string }[] = []): void {
  const lines = [...options.map(({ text }, index) => [String(index + 1), text] as const), ['?', notSure] as const, ['<', say.back] as const];
  terminal.write('', wrap(ask, terminal.width), ...lines.map(([sign, text]) => `${sign.padStart(4)}  ${text}`));
}
