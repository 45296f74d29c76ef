/**
 * Interface and clinical words of a language, in one file for its translator and back. What comes back is checked as a whole:
 * a text that cannot be used is named, and then nothing is written.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document, Element } from '@xmldom/xmldom';
import { CliError } from '../cli-error.js';
import { unitsOf, withTexts } from './clinical-units.js';
import { addClinical, filesOf, markup, parse, part, serialize, textOf, unitsOfFile, type WordFile } from './xliff.js';

const interfaceFile = (language: string): string => `src/locales/xliff/${language}.xlf`;
const words = (language: string): string => `data/words/${language}`;

/** @param root the repository's folder. @throws CliError `usage` for a language without words. */
export async function exportTranslations(root: string, language: string): Promise<string> {
  const document = parse(await readText(root, interfaceFile(language)));
  addClinical(document, language, await wordFiles(root, language));
  return serialize(document);
}

/** Writes what the translator has changed and gives the paths of the files. @throws CliError `usage` with every problem, and nothing is written. */
export async function importTranslations(root: string, language: string, xliff: string): Promise<string[]> {
  const given = new Map(filesOf(readXliff(xliff)).map((file) => [file.getAttribute('original') ?? '', new Map(unitsOfFile(file).map((unit) => [unit.getAttribute('id') ?? '', unit]))]));
  const problems: string[] = [];
  const changed = new Map<string, string>();
  const files = await wordFiles(root, language);
  const ours = parse(await readText(root, interfaceFile(language)));
  const [interfaceOriginal = ''] = filesOf(ours).map((file) => file.getAttribute('original') ?? '');
  const known = new Set([interfaceOriginal, ...files.map(({ path }) => path)]);
  problems.push(...[...given.keys()].filter((path) => !known.has(path)).map((path) => `"${path}" is no file of words.`));

  for (const { path, english } of files) {
    const source = await readText(root, path);
    const texts = checkedTexts(path, new Map(english.map(({ id, text }) => [id, text])), given.get(path) ?? new Map(), problems);
    const result = withTexts(source, texts);
    if (result !== source) changed.set(path, result);
  }
  if (takeInterface(ours, interfaceOriginal, given.get(interfaceOriginal) ?? new Map(), problems)) changed.set(interfaceFile(language), serialize(ours));

  if (problems.length > 0) throw new CliError('usage', `Nothing was written.\n${problems.join('\n')}`);
  for (const [path, text] of changed) await writeFile(join(root, path), text);
  return [...changed.keys()];
}

type Given = ReadonlyMap<string, Element>;

/** The texts that can be used; what cannot is named. Without a target, ours stays. */
function checkedTexts(path: string, english: ReadonlyMap<string, string>, given: Given, problems: string[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [id, unit] of given) {
    const text = textOf(unit, 'target').trim();
    const problem = problemOf(english.get(id), unit);
    if (problem) problems.push(`${path}, ${id}: ${problem}`);
    else if (text) texts.set(id, text);
  }
  return texts;
}

function problemOf(english: string | undefined, unit: Element): string | undefined {
  if (english === undefined) return 'there is no such text.';
  if (english !== textOf(unit, 'source')) return `the English text has changed since; it is now "${english}".`;
  return textOf(unit, 'target').trim() && placeholders(part(unit, 'source')) !== placeholders(part(unit, 'target')) ? 'it must hold the same {places} and <x/> tags as the English text.' : undefined;
}

/** What the page puts something in for. */
function placeholders(element: Element | undefined): string {
  const tags = element ? [...element.getElementsByTagName('x')].map((tag) => tag.getAttribute('id')) : [];
  return [...(element?.textContent?.match(/\{\w+\}/g) ?? []), ...tags].sort().join();
}

/** Puts the translator's targets into lit-localize's own document; true when one differs. */
function takeInterface(ours: Document, original: string, given: Given, problems: string[]): boolean {
  const units = new Map(filesOf(ours).flatMap(unitsOfFile).map((unit) => [unit.getAttribute('id') ?? '', unit]));
  const texts = checkedTexts(original, new Map([...units].map(([id, unit]) => [id, textOf(unit, 'source')])), given, problems);
  let differs = false;
  for (const id of texts.keys()) {
    const [from, to] = [part(given.get(id) as Element, 'target'), part(units.get(id) as Element, 'target')];
    if (!from || !to || markup(from) === markup(to)) continue;
    while (to.firstChild) to.removeChild(to.firstChild);
    for (const node of from.childNodes) to.appendChild(ours.importNode(node, true));
    differs = true;
  }
  return differs;
}

function readXliff(text: string): Document {
  try {
    return parse(text);
  } catch (error) {
    throw new CliError('unreadable-file', `This is no XLIFF: ${(error as Error).message}`);
  }
}

async function wordFiles(root: string, language: string): Promise<WordFile[]> {
  const paths = (await readdir(join(root, words('en')), { recursive: true })).filter((path) => path.endsWith('.ts') && path !== 'language.ts').sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: `${words(language)}/${path}`,
      english: unitsOf(await readText(root, `${words('en')}/${path}`)),
      translated: unitsOf(await readText(root, `${words(language)}/${path}`)),
    })),
  );
}

const readText = (root: string, path: string): Promise<string> =>
  readFile(join(root, path), 'utf8').catch(() => {
    throw new CliError('usage', `${path} does not exist. A new language begins as a copy of data/words/en and a line in src/locales/lit-localize.json; its README says more.`);
  });
