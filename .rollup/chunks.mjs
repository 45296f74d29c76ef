/**
 * Which modules travel together. Left alone, rollup makes a chunk of every set that some elements share: many small
 * files, each a request of its own. Every widget needs the same base class with all it imports, so the base is one file, with
 * the few small modules that nearly all use; what only some elements need stays out of it.
 */
export const manualChunks = (id, { getModuleInfo, getModuleIds }) => {
  if (onlyInOtherLanguages(id)) return 'localization';
  if (onlyAfterAServer(id)) return 'take-over';
  return baseOf(getModuleInfo, getModuleIds).has(id) ? 'shared' : undefined;
};

const needed = /\/src\/(shared\/(element|define|heading|announcer|deep-link|emergency-number)|dataset\/words)\.js$/;
/** Imported by all as the compiler sees it; but slim.mjs leaves no use of them. */
const perElement = /\/tslib\/|\/(lit|reactive-element)\/decorators(\/|\.js$)/;
const bases = new WeakMap();

/** What the base class imports, directly or through others; worked out once for each build. */
function baseOf(getModuleInfo, getModuleIds) {
  const known = bases.get(getModuleInfo);
  if (known) return known;
  const base = new Set([...getModuleIds()].filter((id) => needed.test(id)));
  for (const id of base) {
    for (const imported of getModuleInfo(id)?.importedIds ?? []) if (!perElement.test(imported)) base.add(imported);
  }
  bases.set(getModuleInfo, base);
  return base;
}

/** English is in the source, so a page in English needs of @lit/localize only `msg` and `str`. */
const onlyInOtherLanguages = (id) =>
  /\/@lit\/localize\/(?!(lit-localize|init\/install|internal\/(default-msg|str-tag))\.js$)|\/src\/locales\/localization\.js$/.test(id);

/** What makes the element's own what a server has drawn. */
const onlyAfterAServer = (id) =>
  /\/@lit-labs\/ssr-client\/|\/lit-html\/private-ssr-support\.js$|\/src\/shared\/take-over\.js$/.test(id);

/** Without this, `msg` would bring all of @lit/localize along, which does not say that loading it does nothing. */
export const treeshake = { moduleSideEffects: (id) => !id.includes('/@lit/localize/') };
