const warned = new Set<string>();

/**
 * A value out of a closed list. Anything else is named once in a warning and replaced by the fallback, so that a typing
 * mistake in a page never leaves a blank box.
 */
export function oneOf<T extends string>(tag: string, name: string, value: string, allowed: readonly T[], fallback: T): T {
  if ((allowed as readonly string[]).includes(value)) return value as T;
  warnOnce(`<${tag} ${name}="${value}">: "${value}" is not one of ${allowed.join(', ')}. "${fallback}" is used.`);
  return fallback;
}

/** A whole number between two bounds, both included; anything else is named once and replaced. */
export function wholeNumber(tag: string, name: string, value: number, from: number, to: number, fallback: number): number {
  if (Number.isInteger(value) && value >= from && value <= to) return value;
  warnOnce(`<${tag} ${name}="${value}">: a whole number from ${from} to ${to} is needed. ${fallback} is used.`);
  return fallback;
}

/** Warns once a page, however many elements say the same. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`leg-pain-widgets: ${message}`);
}
