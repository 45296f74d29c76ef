/**
 * Makes dist/ from build/src (so `npm run compile` comes first): the npm doors in dist/npm, the browser bundles and the
 * published pages at its top. A source that does not exist is named and skipped.
 */
import { rmSync } from 'node:fs';
import { browserBundles } from './.rollup/browser-bundles.mjs';
import { npmDoors } from './.rollup/npm-doors.mjs';
import { copyPages, copyThemes, copyTypes } from './.rollup/static-files.mjs';

rmSync('dist', { recursive: true, force: true });
rmSync('build/module-sizes.json', { force: true });
copyPages();
copyThemes();
copyTypes();

export default [...npmDoors(), ...browserBundles()];
