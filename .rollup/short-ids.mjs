/** Gives interface sentences short names, the same where they are said and where they are translated; translators keep the long ones. */
import { readFileSync } from 'node:fs';

const said = /(\bid:\s*')([\w-]+)(?=',\s*desc:)/g;
const translated = /^(\s*')([\w-]+)(?=':)/gm;
const translations = /\/build\/src\/locales\/generated\/(?!locale-codes)/;

export const shortIds = () => {
  let names;
  const shorten = (code, where) => code.replace(where, (all, before, id) => (names.has(id) ? before + names.get(id) : all));
  return {
    name: 'short-ids',
    buildStart: () => void (names = numbered('build/src/locales/generated/fr.js')),
    transform: (code, id) => (/\/build\/src\//.test(id) ? { code: shorten(code, translations.test(id) ? translated : said), map: null } : null),
  };
};

/** In alphabetical order, so that the same sentences make the same files. */
const numbered = (file) => new Map([...readFileSync(file, 'utf8').matchAll(translated)].map(([, , id]) => id).sort().map((id, index) => [id, index.toString(36)]));
