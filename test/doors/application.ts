/** An application that has installed the package: a folder elsewhere that holds what ships and what that depends on. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { root } from '../house/files.js';

export interface Application {
  folder: string;
  /** Bundles one module as an application's bundler would, and gives the code that remains. */
  bundle(code: string): Promise<string>;
  remove(): void;
}

/** lit and @lit/localize with their own dependencies. */
const installedWithLit = ['lit', '@lit', 'lit-element', 'lit-html', '@types/trusted-types'];

export function makeApplication(): Application {
  const folder = mkdtempSync(join(tmpdir(), 'application-'));
  for (const scope of ['leg-pain-widgets', '@types']) mkdirSync(join(folder, 'node_modules', scope), { recursive: true });
  for (const shipped of ['package.json', 'dist']) {
    symlinkSync(root(shipped), join(folder, 'node_modules/leg-pain-widgets', shipped));
  }
  for (const dependency of installedWithLit) {
    symlinkSync(root(`node_modules/${dependency}`), join(folder, 'node_modules', dependency));
  }
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true }),
    async bundle(code) {
      const input = join(folder, 'entry.js');
      writeFileSync(input, code);
      const build = await rollup({
        input,
        preserveSymlinks: true,
        logLevel: 'silent', // that nothing is left is what some of the tests hope for
        external: /^(lit|@lit\/localize)(\/|$)/,
        treeshake: { moduleSideEffects: 'no-external' },
        plugins: [nodeResolve()], // which reads the package's own word on side effects
      });
      const { output } = await build.generate({ format: 'es' });
      return output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
    },
  };
}
