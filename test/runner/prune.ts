/** Removes compiled files whose source is gone, so that a deleted test does not go on passing. */
import { existsSync, rmSync } from 'node:fs';
import { filesUnder, root } from '../house/files.js';

const stale = filesUnder('build', /\.(js|d\.ts)(\.map)?$/)
  .filter((file) => !existsSync(root(file.replace(/^build\//, '').replace(/(\.d)?\.(js|ts)(\.map)?$/, '.ts'))));

for (const file of stale) rmSync(root(file));
