/** Finds a Chromium to test in: the machine's own, else the one that an npm package carries. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Launcher } from 'chrome-launcher';
import { read, root } from '../house/files.js';

export interface Chromium {
  executablePath: string;
  args: string[];
  env: NodeJS.ProcessEnv;
}

/** Containers run tests as root, where Chromium refuses its sandbox; and no test may depend on a network. */
const args = ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage'];

export async function findChromium(): Promise<Chromium> {
  const installed = installedChromium();
  return installed ? { executablePath: installed, args, env: process.env } : await packagedChromium();
}

function installedChromium(): string | undefined {
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined; // chrome-launcher throws when the machine has none
  }
}

/** The package is made for functions in the cloud, so it brings the libraries and the font that a bare machine lacks. */
async function packagedChromium(): Promise<Chromium> {
  const { version } = JSON.parse(read('node_modules/@sparticuz/chromium/package.json')) as { version: string };
  const home = root(`node_modules/.cache/chromium-${version}`);
  if (!existsSync(home)) await unpack(home);
  return {
    executablePath: join(home, 'chromium'),
    args: [...args, '--no-zygote'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'fonts/fonts.conf'),
    },
  };
}

/** Unpacks beside the final place and renames at the end, so that an interrupted run leaves nothing half done. */
async function unpack(home: string): Promise<void> {
  const unfinished = `${home}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const { TMPDIR, AWS_EXECUTION_ENV } = process.env;
  process.env.TMPDIR = unfinished;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'; // the package unpacks its libraries only where it sees this
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    writeFileSync(join(unfinished, 'fonts/fonts.conf'), fontSettings(home));
    if (!existsSync(home)) renameSync(unfinished, home); // another run may have been quicker
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
    restore({ TMPDIR, AWS_EXECUTION_ENV });
  }
}

/** The package's own settings name folders of the cloud; without a font every text would be nothing wide. */
const fontSettings = (home: string): string =>
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;

function restore(variables: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
