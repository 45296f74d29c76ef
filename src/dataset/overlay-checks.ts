/** How a value out of a site's JSON is checked, piece by piece. Nothing here knows what a site may say. */
import type { Rule } from './overlay-rules.js';

/** Gives what can be used, or undefined after a sentence about why not. */
export type Check<T> = (value: unknown, place: string, problems: string[]) => T | undefined;

/** A text, trimmed, that follows a rule or is in a closed list. */
export function text(allowed: Rule | readonly string[]): Check<string> {
  const { fits, needed } = 'matches' in allowed ? { fits: (given: string) => allowed.matches.test(given), needed: allowed.needed } : oneOf(allowed);
  return (value, place, problems) => {
    const given = typeof value === 'string' ? value.trim() : '';
    if (fits(given)) return given;
    problems.push(`${place}: ${shown(value)} is left out; ${needed} is needed.`);
    return undefined;
  };
}

const oneOf = (names: readonly string[]) => ({ fits: (given: string) => names.includes(given), needed: `one of ${names.join(', ')}` });

/** A name of the site's own. */
export function notOneOf(taken: readonly string[], rule: Rule): Check<string> {
  const check = text(rule);
  return (value, place, problems) => {
    const given = check(value, place, problems);
    if (given === undefined || !taken.includes(given)) return given;
    problems.push(`${place}: ${shown(given)} is left out; it belongs to the library, a name of your own is needed.`);
    return undefined;
  };
}

/**
 * An object with known names. Only those are ever copied, so a "__proto__" in the JSON is one more unknown name; and only
 * what the object itself has counts.
 */
export function record(known: Readonly<Record<string, Check<unknown>>>, required: readonly string[] = []): Check<object> {
  const names = Object.keys(known).join(', ');
  return (value, place, problems) => {
    if (!isObject(value)) {
      problems.push(`${place || 'The settings'}: an object is needed, with ${names}.`);
      return {};
    }
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(known, key)) problems.push(`${within(place, key)} is not known. Known: ${names}.`);
    }
    for (const key of required) {
      if (!Object.hasOwn(value, key)) problems.push(`${within(place, key)} is missing.`);
    }
    return copy(Object.entries(known).filter(([key]) => Object.hasOwn(value, key)), value, place, problems);
  };
}

/** An object whose names follow a rule. */
export function byKey<T>(rule: Rule, check: Check<T>): Check<object> {
  return (value, place, problems) => {
    if (!isObject(value)) {
      problems.push(`${place}: ${shown(value)} is left out; an object is needed, each name ${rule.needed}.`);
      return undefined;
    }
    const keys = Object.keys(value);
    for (const key of keys) {
      if (!rule.matches.test(key)) problems.push(`${within(place, key)} is left out; ${rule.needed} is needed.`);
    }
    return copy(keys.filter((key) => rule.matches.test(key)).map((key) => [key, check]), value, place, problems);
  };
}

function copy(checks: [string, Check<unknown>][], value: Record<string, unknown>, place: string, problems: string[]): object {
  const copied: Record<string, unknown> = {};
  for (const [key, check] of checks) {
    const part = check(value[key], within(place, key), problems);
    if (part !== undefined) copied[key] = part;
  }
  return copied;
}

/** @param unique the property in which no two may be alike. */
export function listOf<T>(check: Check<T>, [least, most]: readonly [number, number], unique?: string): Check<T[]> {
  return (value, place, problems) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) {
      problems.push(`${place}: ${shown(value)} is left out; a list of ${least} to ${most} is needed.`);
      return undefined;
    }
    const kept: T[] = [];
    const seen = new Set<unknown>();
    for (const [index, given] of Array.from(value as unknown[]).entries()) {
      const part = check(given, `${place}[${index}]`, problems);
      const mark = unique && isObject(part) ? part[unique] : index;
      if (seen.has(mark)) problems.push(`${place}[${index}].${unique}: ${shown(mark)} is there already; the first one counts.`);
      else if (part !== undefined) kept.push(part);
      if (part !== undefined) seen.add(mark);
    }
    return kept;
  };
}

/** For what would be wrong in half: one problem in it, and all of it is left out. */
export function whole<T>(check: Check<T>): Check<T> {
  return (value, place, problems) => {
    const inside: string[] = [];
    const part = check(value, place, inside);
    if (inside.length === 0) return part;
    problems.push(...inside, `So ${place} is left out.`);
    return undefined;
  };
}

/** An object is checked by the second, everything else by the first. */
export function either(other: Check<unknown>, object: Check<unknown>): Check<unknown> {
  return (value, place, problems) => (isObject(value) ? object : other)(value, place, problems);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const within = (place: string, key: string): string =>
  /^[\w$-]{1,60}$/.test(key) ? [place, key].filter(Boolean).join('.') : `${place}[${shown(key)}]`;

/** A value as the site's author wrote it, cut short. */
function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
  return (typeof value === 'string' ? JSON.stringify(value) : String(value)).slice(0, 80);
}
