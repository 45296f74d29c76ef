/** dist/integrity.json: the `integrity` attribute for each script and theme that a page may load. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

export const integrity = () => ({
  name: 'integrity',
  // Runs after each bundle and reads what is there, so the last one leaves the whole list.
  writeBundle() {
    const files = readdirSync('dist', { recursive: true })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => (file.endsWith('.js') && !file.startsWith('npm/')) || file.startsWith('themes/'))
      .sort();
    writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(files.map(withHash)), null, 2)}\n`);
  },
});

const withHash = (file) => [
  file,
  `sha384-${createHash('sha384').update(readFileSync(`dist/${file}`)).digest('base64')}`,
];
