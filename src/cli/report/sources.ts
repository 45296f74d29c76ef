import { sources, type Source } from '../../dataset/index.js';
import { fieldList, heading, paragraph, table, type Block, type Line } from './document.js';

/** The pages that were read, each as a link with who published it. */
export const sourceList = (ids: readonly string[]): Block[] => fieldList('Sources', ids.map(sourceLine));

function sourceLine(id: string): Line {
  const source = sources[id as keyof typeof sources];
  return [{ url: source.url, text: source.title }, `, ${about(source)}`];
}

function about({ publisher, year, read, quotedBy }: Source): string {
  return `${publisher}${year ? `, ${year}` : ''}${quotedBy ? `, as quoted by ${quotedBy}` : ''}; read on ${read}`;
}

/** All pages, in one table. */
export function allSources(): Block[] {
  const rows = Object.entries(sources).map(([id, source]): Line[] => [id, [{ url: source.url, text: source.title }], about(source)]);
  return [
    heading(2, 'All sources', 'sources'),
    paragraph('The pages that were read. Where only a page that quotes the original could be read, that is said.'),
    table(['Id', 'Page', 'Publisher and date'], rows),
  ];
}
