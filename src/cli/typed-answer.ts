import type { Answer } from '../triage/index.js';
import type { ToldQuestion } from './told-question.js';

/** What somebody typed at a question; undefined when it does not fit. An empty line keeps what was answered before. */
export type Typed = { readonly answer: Answer } | 'back' | 'why' | 'quit' | 'keep' | undefined;

const commands: Readonly<Record<string, Typed>> = { '<': 'back', '!': 'why', q: 'quit', '?': { answer: { kind: 'unknown' } }, '': 'keep' };

/** Reads numbers (Arabic ones too) and the signs that stand beside the options. */
export function readTyped({ kind, options }: Pick<ToldQuestion, 'kind' | 'options'>, text: string): Typed {
  const typed = plain(text);
  if (Object.hasOwn(commands, typed)) return commands[typed];
  if (kind === 'age') return /^\d{1,3}$/.test(typed) && Number(typed) <= 120 ? { answer: { kind: 'age', age: Number(typed) } } : undefined;

  const parts = typed.split(/[\s,;]+/).filter(Boolean);
  const unsure = parts.includes('?');
  const numbers = parts.filter((part) => part !== '?');
  if (kind === 'checklist' && !unsure && numbers.join() === '0') return { answer: { kind: 'findings', findings: [] } };
  const chosen = [...new Set(numbers.map((number) => (/^\d+$/.test(number) ? options[Number(number) - 1]?.id : undefined)))];
  if (!chosen.length || !chosen.every((id) => id !== undefined)) return undefined;

  switch (kind) {
    case 'checklist':
      return { answer: { kind: 'findings', findings: chosen, ...(unsure && { unsure }) } };
    case 'places':
      return unsure ? undefined : { answer: { kind: 'places', places: chosen.map((place) => ({ place })) } };
    default:
      return unsure || chosen.length > 1 ? undefined : { answer: kind === 'sex' ? sexOf(chosen[0]) : { kind: 'option', option: chosen[0] as string } };
  }
}

const sexOf = (id: string | undefined): Answer => ({ kind: 'sex', sex: id === 'female' ? 'female' : 'male' });

/** Latin digits and signs in place of the Arabic ones. */
export function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - '٠'.charCodeAt(0)))
    .replaceAll('؟', '?')
    .replaceAll('،', ',')
    .replaceAll('؛', ';');
}
