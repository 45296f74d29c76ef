/**
 * The same value with a plain space for every other one: a FHIR string may not hold the no-break spaces that French sets
 * before its signs.
 */
export function plainSpaces<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/[^\S \r\n\t]/g, ' ') as T;
  if (Array.isArray(value)) return value.map(plainSpaces) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainSpaces(part as unknown)])) as T;
}
