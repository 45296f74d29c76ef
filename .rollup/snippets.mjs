/**
 * dist/snippets.json: for each widget what the loader may ever import, with the checksums, and ready snippets. The
 * embed builder reads it, and writes its snippets with the same code.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The folder's name says the version, so that what a page has pasted never changes under it. */
const base = `https://YOUR-SITE/leg-pain-widgets/${version}/`;

const elementsDefine = /\/elements\/([^/]+)\/define\.js$/;
const oneLanguage = /\/(?:words|generated)\/(\w\w)(?:\/|\.js$)/;

let files;

export const snippets = () => ({
  name: 'snippets',
  // Runs after each bundle: the loader's tells what belongs together, the last one knows every checksum.
  async writeBundle(_options, bundle) {
    if (bundle['leg-pain-widgets.js']) files = filesOfWidgets(bundle);
    const writer = 'build/src/pages/builder/platforms.js';
    if (!files || !existsSync(writer)) return;
    const library = { version, base, integrity: JSON.parse(readFileSync('dist/integrity.json', 'utf8')), files };
    const { platforms } = await import(`../${writer}`);
    const { plainChoice } = await import('../build/src/pages/builder/choice.js');
    const written = (tag) => Object.fromEntries(['html', 'iframe'].map((name) => [name, platforms[name].parts(plainChoice(tag), library)]));
    const ready = Object.fromEntries(Object.keys(files).map((tag) => [tag, written(tag)]));
    writeFileSync('dist/snippets.json', `${JSON.stringify({ ...library, snippets: ready }, null, 1)}\n`);
  },
});

function filesOfWidgets(bundle) {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
  const tags = chunks.flatMap((chunk) => chunk.moduleIds.flatMap((id) => elementsDefine.exec(id)?.slice(1, 2).map((tag) => [tag, chunk]) ?? []));
  const own = new Set(tags.map(([, { fileName }]) => fileName));
  // What the loader imports beside the tags: the language, the site's settings, the mounts.
  const parts = bundle['leg-pain-widgets.js'].dynamicImports.filter((file) => !own.has(file));
  // The loader's last resort, where a chunk cannot be had.
  const whole = { file: 'leg-pain-widgets.all.js' };
  return Object.fromEntries(
    tags.map(([tag, { fileName }]) => [tag, [...[...reachable(bundle, [fileName, ...parts])].sort().map((file) => described(bundle[file])), whole]]),
  );
}

function reachable(bundle, from, found = new Set()) {
  for (const file of from) {
    if (found.has(file) || !bundle[file]) continue;
    found.add(file);
    reachable(bundle, [...bundle[file].imports, ...bundle[file].dynamicImports], found);
  }
  return found;
}

function described({ fileName, moduleIds }) {
  const languages = new Set(moduleIds.map((id) => oneLanguage.exec(id)?.[1]));
  const [language] = languages;
  return languages.size === 1 && language && language !== 'en' ? { file: fileName, language } : { file: fileName };
}
