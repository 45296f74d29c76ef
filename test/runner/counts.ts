/** How many tests of each run passed; kept in build/counts/ until the next run of the same name. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { filesUnder, read, root } from '../house/files.js';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export function writeCount(run: string, count: Count): void {
  mkdirSync(root('build/counts'), { recursive: true });
  writeFileSync(root(`build/counts/${run}.json`), JSON.stringify(count));
}

export function totalCount(): Count {
  const total: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const file of filesUnder('build/counts', /\.json$/)) {
    const count = JSON.parse(read(file)) as Count;
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
  return total;
}
