/** The repository as the house tests see it: paths are relative to its top and use forward slashes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = join(dirname(fileURLToPath(import.meta.url)), '../../..');

export const root = (path = '.'): string => join(top, path);

export const read = (path: string): string => readFileSync(root(path), 'utf8');

export const exists = (path: string): boolean => existsSync(root(path));

/** Every file below a folder, in a stable order; none when the folder does not exist. */
export function filesUnder(folder: string, matching = /./): string[] {
  if (!exists(folder)) return [];
  return readdirSync(root(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(top.length + 1))
    .filter((path) => matching.test(path))
    .sort();
}

/** The names of the folders directly inside a folder; none when it does not exist. */
export function foldersIn(folder: string): string[] {
  if (!exists(folder)) return [];
  return readdirSync(root(folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}
