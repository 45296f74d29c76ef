/** The sources that exist. Elements are found by reading their folder, so a new one needs no line here. */
import { existsSync, readdirSync } from 'node:fs';

export function existing(file) {
  if (existsSync(file)) return [file];
  console.warn(`Skipped: ${file} does not exist (yet).`);
  return [];
}

export function elementTags() {
  if (!existsSync('build/src/elements')) return [];
  return readdirSync('build/src/elements', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** A wrong path would otherwise become an external import that fails at the visitor's. */
export function refuseUnresolved(warning, warn) {
  if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
  warn(warning);
}
