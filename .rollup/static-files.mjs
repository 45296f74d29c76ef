/** What dist/ holds as it was written or compiled: pages, themes and type declarations. */
import { cpSync, existsSync } from 'node:fs';
import { existing } from './inputs.mjs';

export function copyPages() {
  for (const pages of existing('src/pages')) cpSync(pages, 'dist', { recursive: true, filter: isPageFile });
}

export function copyThemes() {
  for (const themes of existing('src/themes')) cpSync(themes, 'dist/themes', { recursive: true, filter: isPageFile });
}

/** src and data keep their places under dist/types, so that the declarations' own imports still lead somewhere. */
export function copyTypes() {
  for (const room of ['src', 'data']) {
    if (existsSync(`build/${room}`)) cpSync(`build/${room}`, `dist/types/${room}`, { recursive: true, filter: isDeclaration });
  }
}

const isPageFile = (file) => !/(\.ts|README\.md)$/.test(file);
// The command line and the pages are run, never imported.
const isDeclaration = (file) => !/\.(js|map|json)$|^build\/src\/(cli|pages)/.test(file);
