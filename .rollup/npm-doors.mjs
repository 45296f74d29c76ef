/** What `import 'leg-pain-widgets/...'` opens: readable modules, with lit and @lit/localize left to the application. */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { elementTags, existing, refuseUnresolved } from './inputs.mjs';

const doors = {
  index: 'build/src/index.js',
  triage: 'build/src/triage/index.js',
  dataset: 'build/src/dataset/index.js',
  fhir: 'build/src/fhir/index.js',
  localization: 'build/src/locales/localization.js',
  site: 'build/src/site.js',
  // Run as `npx leg-pain-widgets`, not imported; it shares the record's chunks with the doors.
  'cli/leg-pain-widgets': 'build/src/cli/leg-pain-widgets.js',
};

export function npmDoors() {
  const input = Object.entries({ ...doors, ...elementDoors() }).flatMap(([name, file]) =>
    existing(file).map((found) => [name, found]),
  );
  if (input.length === 0) return [];
  return [
    {
      input: Object.fromEntries(input),
      external: /^(lit|@lit\/localize|@lit-labs\/ssr)(\/|$)/,
      plugins: [withoutHydration(), nodeResolve({ ignoreSideEffectsForRoot: true })],
      onwarn: refuseUnresolved,
      output: {
        dir: 'dist/npm',
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // An application that takes one door must not be made to load what its neighbours need.
        hoistTransitiveImports: false,
      },
    },
  ];
}

/**
 * Hydration reaches into lit-html, which an application cannot be asked to have beside lit. Without it an element still takes
 * the place of what a server has drawn, in one step.
 */
const withoutHydration = () => ({
  name: 'without-hydration',
  resolveId: (id) => (id === '@lit-labs/ssr-client' ? `\0${id}` : undefined),
  load: (id) => (id === '\0@lit-labs/ssr-client' ? 'export const hydrate = () => { throw new Error("not in this build"); };' : undefined),
});

function elementDoors() {
  return Object.fromEntries(
    elementTags().flatMap((tag) => [
      [`elements/${tag}/${tag}`, `build/src/elements/${tag}/${tag}.js`],
      [`elements/${tag}/define`, `build/src/elements/${tag}/define.js`],
    ]),
  );
}
