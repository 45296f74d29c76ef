/** build/module-sizes.json: which source put how many bytes into which script, so that a failed budget can say what grew. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const report = 'build/module-sizes.json';

export const moduleSizes = () => ({
  name: 'module-sizes',
  generateBundle(_options, bundle) {
    const known = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
    for (const [file, { modules }] of Object.entries(bundle)) if (modules) known[file] = sizesOf(modules);
    writeFileSync(report, JSON.stringify(known, null, 2));
  },
});

const sizesOf = (modules) =>
  Object.fromEntries(
    Object.entries(modules).map(([id, { renderedLength }]) => [relative(process.cwd(), id.replace('\0', '')), renderedLength]),
  );
