/**
 * Gives our private members short names, the same in every file of a build: an element's chunk and its base class' must agree,
 * so a minifier that sees one file at a time cannot. Lit is told some of them as strings, which are renamed with the rest.
 */
import { readdirSync, readFileSync } from 'node:fs';

const ours = /\/build\/src\//;

export const shortNames = () => {
  let names;
  return {
    name: 'short-names',
    buildStart: () => void (names = numbered(privateMembers('build/src'))),
    transform: (code, id) => (ours.test(id) ? { code: code.replace(/(?<![\w$-])_[a-z]\w*/g, (name) => names.get(name) ?? name), map: null } : null),
  };
};

/** What stands behind a dot somewhere; `target="_blank"` does not. */
function privateMembers(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'));
  return new Set(files.flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').match(/(?<=\.)_[a-z]\w*/g) ?? []));
}

/** In alphabetical order, so that the same sources make the same files. */
const numbered = (names) => new Map([...names].sort().map((name, index) => [name, `_${index.toString(36)}`]));
