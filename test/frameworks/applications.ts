/** How each framework checks and builds its application, with its own tools. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { InlineConfig, PluginOption } from 'vite';
import { root } from '../house/files.js';

interface Application {
  /** Commands of node_modules/.bin that fail when a type is wrong. */
  check: [command: string, ...args: string[]];
  /** Where its page is, when its compiler has put it elsewhere. */
  page?: string;
  plugins?: () => Promise<PluginOption[]>;
  alias?: Record<string, string>;
}

const at = (name: string, file = ''): string => root(`test/frameworks/${name}${file && `/${file}`}`);
const compiled = (name: string): string => root(`build/frameworks/${name}`);

export const applications: Record<string, Application> = {
  plain: { check: ['tsc', '-p', at('plain')] },
  'react-18': {
    check: ['tsc', '-p', at('react-18')],
    alias: { react: root('node_modules/react18'), 'react-dom': root('node_modules/react-dom18') },
  },
  'react-19': { check: ['tsc', '-p', at('react-19')] },
  preact: { check: ['tsc', '-p', at('preact')] },
  'vue-3': {
    check: ['vue-tsc', '-p', at('vue-3')],
    plugins: async () => {
      const { default: vue } = await import('@vitejs/plugin-vue');
      return [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'faq-accordion' } } })];
    },
  },
  'svelte-5': {
    check: ['svelte-check', '--workspace', at('svelte-5'), '--tsconfig', at('svelte-5', 'tsconfig.json'), '--fail-on-warnings'],
    plugins: async () => {
      const { svelte, vitePreprocess } = await import('@sveltejs/vite-plugin-svelte');
      return [svelte({ configFile: false, preprocess: vitePreprocess() })];
    },
  },
  angular: {
    // Its compiler writes what it has checked, and Vite bundles that.
    check: ['ngc', '-p', at('angular')],
    alias: { '/main.js': `${compiled('angular')}/main.js` },
  },
};

/** What the compiler has to say against the application; empty when all is well. */
export async function complaints(name: string): Promise<string> {
  const [command, ...args] = applications[name]!.check;
  return promisify(execFile)(root(`node_modules/.bin/${command}`), args, { cwd: root() }).then(
    () => '',
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr || 'It ended without a word.',
  );
}

/** Builds the application as its authors would, and gives the folder that they would publish. */
export async function build(name: string): Promise<string> {
  const { build: bundle } = await import('vite');
  const { plugins, alias = {} } = applications[name]!;
  const outDir = `${compiled(name)}-site`;
  const config: InlineConfig = {
    root: at(name),
    configFile: false,
    logLevel: 'error',
    plugins: (await plugins?.()) ?? [],
    define: { ngDevMode: 'false' },
    resolve: { alias: Object.entries(alias).map(([from, replacement]) => ({ find: new RegExp(`^(\\.)?${from}(?=/|$)`), replacement })) },
    build: { outDir, emptyOutDir: true, target: 'es2022', minify: false },
  };
  await bundle(config);
  return outDir;
}
