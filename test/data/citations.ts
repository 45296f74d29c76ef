/** Which sources the record cites, and where: every list called `sources` in data/, and the notes beside the numbers. */
import { pathToFileURL } from 'node:url';
import { filesUnder, read, root } from '../house/files.js';

/** By source, the files that cite it. */
export async function citations(): Promise<Map<string, string[]>> {
  const cited = new Map<string, string[]>();
  const note = (source: string, file: string) => cited.set(source, [...(cited.get(source) ?? []), file]);
  for (const file of filesUnder('data', /\.ts$/)) {
    if (/^data\/(sources|words)\//.test(file)) continue;
    for (const [, source = ''] of read(file).matchAll(/\(source: ([\w-]+)\)/g)) note(source, file);
    const module: unknown = await import(pathToFileURL(root(`build/${file.replace(/\.ts$/, '.js')}`)).href);
    for (const source of sourcesIn(module)) note(source, file);
  }
  return cited;
}

function* sourcesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'sources' && Array.isArray(part)) yield* part as string[];
    else yield* sourcesIn(part);
  }
}

/** By id, the files in data/sources that say what it is. */
export async function definitions(): Promise<Map<string, string[]>> {
  const defined = new Map<string, string[]>();
  for (const file of filesUnder('data/sources', /\.ts$/)) {
    const module = (await import(pathToFileURL(root(`build/${file.replace(/\.ts$/, '.js')}`)).href)) as Record<string, object>;
    for (const id of Object.values(module).flatMap(Object.keys)) defined.set(id, [...(defined.get(id) ?? []), file]);
  }
  return defined;
}
