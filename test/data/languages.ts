/** The words of every language as they are at run time, to be laid beside the English ones. */
import { pathToFileURL } from 'node:url';
import { exists, filesUnder, foldersIn, root } from '../house/files.js';

export const languages = foldersIn('data/words');
export const translations = languages.filter((language) => language !== 'en');

/** Each file of words but the one about the language itself, as paths inside the language's folder. */
export const wordFiles = filesUnder('data/words/en', /\.ts$/)
  .map((file) => file.slice('data/words/en/'.length))
  .filter((file) => file !== 'language.ts');

/** What a file of words holds; undefined when the language does not have it. */
export async function wordsOf(language: string, file: string): Promise<object | undefined> {
  if (!exists(`data/words/${language}/${file}`)) return undefined;
  return { ...((await import(pathToFileURL(root(`build/data/words/${language}/${file.replace(/\.ts$/, '.js')}`)).href)) as object) };
}

/** Other names and search words are what people of that language say, so they may be fewer or more. */
const free = /\.alsoCalled$|\bfaqSynonyms\./;

/** Where a translation does not have the shape of the English words. */
export function differences(english: unknown, other: unknown, path: string): string[] {
  if (typeof english === 'string') {
    if (typeof other !== 'string' || !other.trim()) return [`${path} says nothing`];
    return numbers(english) === numbers(other) ? [] : [`${path} has ${numbers(other)} times {emergencyNumber}, English ${numbers(english)}`];
  }
  if (free.test(path)) return Array.isArray(other) && other.every((word) => typeof word === 'string' && word.trim()) ? [] : [`${path} is no list of words`];
  if (Array.isArray(english)) {
    if (!Array.isArray(other) || english.length !== other.length) return [`${path} has ${Array.isArray(other) ? other.length : 'no'} lines, English ${english.length}`];
    return english.flatMap((part, index) => differences(part, other[index], `${path}[${index}]`));
  }
  const [ours, theirs] = [english as Record<string, unknown>, (other ?? {}) as Record<string, unknown>];
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].flatMap((key) =>
    key in ours && key in theirs ? differences(ours[key], theirs[key], `${path}.${key}`) : [`${path}.${key} stands only in ${key in ours ? 'English' : 'the translation'}`],
  );
}

const numbers = (text: string): number => text.split('{emergencyNumber}').length - 1;
