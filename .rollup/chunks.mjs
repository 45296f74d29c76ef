/**
 * Which modules travel together. Left alone, rollup makes a chunk of every set that some elements share: many small
 * files, each a request of its own. Every widget needs the same base, so the base is one file.
 */
export const manualChunks = (id) => {
  if (onlyInOtherLanguages(id)) return 'localization';
  if (onlyAfterAServer(id)) return 'take-over';
  return /\/node_modules\/|\/src\/shared\/|\/src\/locales\/follow-page\.js$/.test(id) ? 'shared' : undefined;
};

/** English is in the source, so a page in English needs of @lit/localize only `msg` and `str`. */
const onlyInOtherLanguages = (id) =>
  /\/@lit\/localize\/(?!(lit-localize|init\/install|internal\/(default-msg|str-tag))\.js$)|\/src\/locales\/localization\.js$/.test(id);

/** What makes the element's own what a server has drawn. */
const onlyAfterAServer = (id) =>
  /\/@lit-labs\/ssr-client\/|\/lit-html\/private-ssr-support\.js$|\/src\/shared\/take-over\.js$/.test(id);

/** Without this, `msg` would bring all of @lit/localize along, which does not say that loading it does nothing. */
export const treeshake = { moduleSideEffects: (id) => !id.includes('/@lit/localize/') };
