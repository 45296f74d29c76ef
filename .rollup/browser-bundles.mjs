/** What a page loads without a build step: everything inside, small, and no newer than ES2021. */
import { basename, dirname } from 'node:path';
import { existsSync, readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { manualChunks, treeshake } from './chunks.mjs';
import { es2021 } from './es2021.mjs';
import { existing, refuseUnresolved } from './inputs.mjs';
import { integrity } from './integrity.mjs';
import { moduleSizes } from './module-sizes.mjs';
import { retry } from './retry.mjs';
import { shortIds } from './short-ids.mjs';
import { shortNames } from './short-names.mjs';
import { slim } from './slim.mjs';
import { snippets } from './snippets.mjs';

const plugins = () => [
  // package.json speaks of side effects in dist/; here every import that a bundle makes is meant.
  nodeResolve({ browser: true, exportConditions: ['production'], ignoreSideEffectsForRoot: true }),
  shortIds(),
  slim(),
  shortNames(),
  es2021(),
  terser({ ecma: 2020, module: true, compress: { passes: 3, unsafe_arrows: true, keep_fargs: false }, format: { comments: false } }),
  moduleSizes(),
  integrity(),
  snippets(),
];

/** Nobody asks our modules what they are: no `Symbol.toStringTag`, nothing frozen. */
const small = { generatedCode: { preset: 'es2015', symbols: false }, freeze: false };

const bundle = (input, output) => ({
  input,
  plugins: plugins(),
  treeshake,
  onwarn: refuseUnresolved,
  output: { ...small, ...output },
});

/** Their lit is the browser's; on a server, where some application imports everything it has, they do nothing instead of throwing. */
const onlyInAPage = { banner: 'if (globalThis.document) {', footer: '}' };

export function browserBundles() {
  return [...loader(), ...oneFile(), ...host(), ...pageScripts()];
}

/** The loader imports an element only when the page holds one, from chunks named by their content. */
function loader() {
  return existing('build/src/bundles/leg-pain-widgets.js').map((input) => ({
    ...bundle(input, {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}-[hash].js`,
      manualChunks,
      onlyExplicitManualChunks: true,
      paths: (id) => (isWhole(id) ? './leg-pain-widgets.all.js' : id),
    }),
    plugins: [retry(), ...plugins()],
    // The loader's last resort: a file that shares nothing with the chunks that could not be had.
    external: isWhole,
  }));
}

const isWhole = (id) => /\/bundles\/all\.js$/.test(id);

/** Every element's entry is called define.js, which would tell nobody what a chunk holds. */
function chunkName({ name, moduleIds }) {
  const define = moduleIds.find((id) => /\/elements\/[^/]+\/define\.js$/.test(id));
  return name === 'define' && define ? basename(dirname(define)) : '[name]';
}

/** For places that hold only one file, as a module and as a classic script. */
function oneFile() {
  return existing('build/src/bundles/all.js').map((input) => ({
    ...bundle(input),
    output: [
      { file: 'dist/leg-pain-widgets.all.js', format: 'es' },
      { file: 'dist/leg-pain-widgets.classic.js', format: 'iife', name: 'LegPainWidgets' },
    ].map((output) => ({ ...small, ...onlyInAPage, inlineDynamicImports: true, ...output })),
  }));
}

/** For a page that holds our frames: one small classic script, which such a page may load from anywhere. */
function host() {
  return existing('build/src/bundles/host.js').map((input) => bundle(input, { file: 'dist/leg-pain-host.js', format: 'iife', ...onlyInAPage }));
}

/**
 * A page's own script: a file, because an inline one would need `unsafe-inline` in the page's policy. A classic one,
 * because a frame without an origin may load no module from a server that does not allow it.
 */
function pageScripts() {
  if (!existsSync('build/src/pages')) return [];
  return readdirSync('build/src/pages')
    .filter((file) => file.endsWith('.js'))
    .map((file) => bundle(`build/src/pages/${file}`, { file: `dist/${basename(file)}`, format: 'iife', ...onlyInAPage }));
}
