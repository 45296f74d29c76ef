/** What a visitor can answer, in words, as on every screen so in every list of answers. */
import { msg, str } from '@lit/localize';
import { placeWords } from '../../dataset/places.js';
import type { Question } from '../../dataset/triage-rules.js';
import { direction, language } from '../../shared/language.js';
import { none, unsure, type Draft } from './symptom-checker.types.js';

export const noneText = (): string => msg('None of these', { id: 'checker-none', desc: 'Answer to a list of signs' });

export function unsureText(kind?: Question['kind'], draft?: Draft): string {
  return kind === 'checklist' && draft?.chosen.some((id) => id !== unsure && id !== none)
    ? msg('Not sure about the others', { id: 'checker-unsure-others', desc: 'Answer to a list of signs of which some are ticked' })
    : msg('Not sure', { id: 'checker-unsure', desc: 'Answer that fits every question' });
}

export const checkText = (): string => msg('Check your answers', { id: 'checker-check', desc: 'Button to, and heading over, the list of answers so far' });

/** A place with its side, as in a list. */
export function spotText(place: string, side: string | undefined): string {
  const name = (placeWords.in(language()).places as Record<string, { name: string }>)[place]?.name ?? place;
  return side === 'left'
    ? msg(str`${name}, left`, { id: 'checker-left', desc: 'A place on the left leg' })
    : side === 'right'
      ? msg(str`${name}, right`, { id: 'checker-right', desc: 'A place on the right leg' })
      : name;
}

/** Several things in one line. What is listed may hold commas itself. */
export const listText = (texts: readonly string[]): string => texts.join(direction() === 'rtl' ? '؛ ' : language() === 'fr' ? '\u00a0; ' : '; ');
