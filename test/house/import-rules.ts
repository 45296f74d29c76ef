/** Which room may import what. The sentence is what a failing test says, so it tells where the thing belongs. */
import { posix } from 'node:path';
import type { Import } from './syntax.js';

interface Room {
  /** Matches the files of the room. */
  files: RegExp;
  /** What a file here may import, as paths from the top of the repository or as package names. */
  may: RegExp[];
  /** What it may import for its types alone. */
  mayTypes?: RegExp[];
  sentence: string;
}

const lit = /^(lit|@lit\/localize)(\/|$)/;

/** The first room that matches is the file's room, so a narrower one stands above a wider one. */
export const rooms: Room[] = [
  {
    files: /^data\//,
    may: [],
    mayTypes: [/^data\//],
    sentence: 'data/ holds literals and imports only types of its own; code that reads the record belongs in src/dataset.',
  },
  {
    files: /^src\/dataset\//,
    may: [/^data\//, /^src\/dataset\//],
    sentence: 'src/dataset reads the record and nothing else; what shows it belongs in src/elements, what decides in src/triage.',
  },
  {
    files: /^src\/triage\//,
    may: [/^src\/triage\//],
    mayTypes: [/^data\//, /^src\/dataset\//],
    sentence: 'src/triage is pure: the dataset arrives as an argument, so it imports only types from data and src/dataset.',
  },
  {
    files: /^src\/shared\//,
    may: [/^src\/shared\//, lit, /^@lit-labs\/ssr-client$/],
    sentence: 'src/shared knows no record and no element; what one element needs belongs in its folder, what reads the record in src/dataset.',
  },
  {
    files: /^src\/elements\//,
    may: [/^src\/(shared|dataset|triage|fhir)\//, lit],
    sentence:
      'An element imports its own folder, src/shared, src/dataset, src/triage and src/fhir; what two elements need belongs in src/shared, and they meet through its selection.',
  },
  {
    files: /^src\/locales\//,
    may: [/^src\/(locales|shared)\//, lit],
    sentence: 'src/locales holds interface wording and sets the language; it knows no record and no element, because the bundles join them.',
  },
  {
    files: /^src\/fhir\//,
    may: [/^src\/(fhir|dataset|triage)\//],
    mayTypes: [/^data\//],
    sentence:
      'src/fhir is a pure mapping of the record and the engine, typed by itself, because whoever installs the package has no @types/fhir; what shows or sends it belongs elsewhere.',
  },
  {
    files: /^src\/cli\/translations\//,
    may: [/^node:/, /^typescript$/, /^@xmldom\/xmldom$/, /^src\/cli\//],
    sentence: 'src/cli/translations reads and writes files of words for a translator; it decides nothing about them.',
  },
  {
    files: /^src\/cli\/render\.ts$/,
    may: [/^node:/, /^lit\//, /^@lit-labs\/ssr(\/|$)/, /^src\/(cli|dataset|shared|locales)\//, /^src\/bundles\/tags\.js$/],
    sentence: 'src/cli/render.ts draws the elements that src/bundles/tags.ts lists; what an element shows belongs in src/elements.',
  },
  {
    files: /^src\/cli\//,
    may: [/^node:/, /^data\//, /^src\/(cli|dataset|triage|fhir)\//],
    sentence: 'src/cli works in Node without a page; what needs the DOM belongs in src/elements or src/pages.',
  },
  {
    files: /^src\/pages\//,
    may: [/^src\/(pages|shared)\//, /^src\/dataset\/overlay\.js$/],
    sentence: 'A published page is embedded like any other: it loads the bundles by a script tag and talks to elements by attributes and events.',
  },
  {
    files: /^src\/bundles\/again\.ts$/,
    may: [/^other \?\? href$/, /^src\/bundles\/pinned\.js$/],
    sentence: 'src/bundles/again.ts is the one place that imports an address made at run time; it is part of the loader and must stay small.',
  },
  {
    files: /^src\/bundles\//,
    may: [/^src\/(bundles|locales|shared|dataset)\//, /^src\/site\.js$/, /^src\/elements\/[^/]+\/define\.js$/],
    sentence: 'A bundle registers tags and sets the language: it imports define.ts files, src/site.ts, src/locales, src/shared and src/dataset, which hold the logic.',
  },
  {
    files: /^src\/site\.ts$/,
    may: [/^src\/(dataset|shared)\//],
    sentence: 'src/site.ts joins the check of a site’s settings (src/dataset) with what they do (src/shared), and knows no element.',
  },
  {
    files: /^src\/index\.ts$/,
    may: [/^src\/(dataset|triage|shared)\//, /^src\/elements\/([^/]+)\/(?!define\.js)[^/]+$/],
    sentence: 'src/index.ts is the quiet door: classes, events, types and the engine; what registers or configures belongs in src/bundles.',
  },
];

/** What is wrong with the imports of one file, as sentences; empty when all is well. */
export function importComplaints(file: string, imports: Import[]): string[] {
  const room = rooms.find(({ files }) => files.test(file));
  if (!room) return [`${file} lies in no room: add its room to test/house/import-rules.ts, or move it.`];
  return imports
    .filter((one) => !allowed(room, file, one))
    .map(({ from }) => `${file} imports ${from}. ${room.sentence}`);
}

function allowed(room: Room, file: string, { from, typeOnly }: Import): boolean {
  const target = from.startsWith('.') ? posix.join(posix.dirname(file), from) : from;
  if (isSameElement(file, target)) return true;
  return [...room.may, ...(typeOnly ? (room.mayTypes ?? []) : [])].some((pattern) => pattern.test(target));
}

function isSameElement(file: string, target: string): boolean {
  const folder = /^src\/elements\/[^/]+\//.exec(file)?.[0];
  return folder !== undefined && target.startsWith(folder);
}
