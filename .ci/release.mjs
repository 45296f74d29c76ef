/**
 * `npm run release -- --dry-run` tries everything but the publishing; `npm run release`, in CI, publishes with provenance. Either way:
 * nothing uncommitted, a version of its own that the changelog tells about, every test green, and what ships is what was
 * tested. Leaves build/cdn/leg-pain-widgets/VERSION/, the folder to put on a CDN.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Why this must not be published, as sentences; empty when all is well. */
export function complaints({ version, repository, changelog, status, tags, dryRun }) {
  const told = new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm').test(changelog);
  const unreleased = /^## \[Unreleased\]\n([^]*?)(?=^## \[|(?![^]))/m.exec(changelog)?.[1].trim();
  return [
    status.trim() && `Something is not committed:\n${status.trimEnd()}`,
    tags.includes(`v${version}`) && `v${version} is released already: raise the version in package.json and src/shared/version.ts.`,
    !told && `CHANGELOG.md has no line "## [${version}] - YYYY-MM-DD".`,
    told && unreleased && `CHANGELOG.md still holds something under "Unreleased": it belongs to ${version}.`,
    !repository && !dryRun && 'package.json names no "repository": npm compares it with where the provenance says the package was built.',
  ].filter(Boolean);
}

function release(dryRun) {
  const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' });
  const ask = (command, ...args) => execFileSync(command, args, { encoding: 'utf8' });
  const { version, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
  const found = complaints({
    version,
    repository,
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
    status: ask('git', 'status', '--porcelain'),
    tags: ask('git', 'tag').split('\n'),
    dryRun,
  });
  for (const complaint of found) console.error(complaint);
  if (found.length > 0 && !dryRun) return 1;

  run('npm', 'ci');
  run('npm', 'test');
  const folder = `build/cdn/leg-pain-widgets/${version}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist', folder, { recursive: true, filter: (path) => !/^dist\/(npm|types)$/.test(path.replaceAll('\\', '/')) });
  // Without the scripts, which would build once more what has just been tested.
  run('npm', 'publish', '--ignore-scripts', '--access', 'public', '--provenance', ...(dryRun ? ['--dry-run'] : []));
  if (!dryRun) run('git', 'tag', `v${version}`);
  console.log(`${dryRun ? 'Tried' : 'Published'} ${version}. For a CDN: ${folder}, to be kept for good.`);
  return found.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = release(process.argv.includes('--dry-run'));
