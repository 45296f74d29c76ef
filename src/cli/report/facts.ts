import { factText, type Speech } from '../speech.js';
import { fieldList, type Block } from './document.js';

/** A rule's conditions as a clinician reads them: all lines, and in each line any one of its signs. */
export function whenLines(speech: Speech, name: string, when: readonly (readonly string[])[]): Block[] {
  return fieldList(
    `${name}${when.length > 1 ? ' (all of these lines; of each line, any one)' : ''}`,
    when.map((anyOf) => anyOf.map((fact) => quoted(speech, fact)).join(' or ')),
  );
}

/** With its kind, where the words alone do not tell it. */
export function quoted(speech: Speech, fact: string): string {
  const [kind] = fact.split(':');
  const text = factText(speech, fact);
  return kind === 'place' || kind === 'area' ? `pain in: ${text}` : fact.startsWith('age') || kind === 'sex' ? text.toLowerCase() : `“${text}”`;
}
