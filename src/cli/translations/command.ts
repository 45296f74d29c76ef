/** `npm run translations -- export fr` writes .translations/fr.xlf; `npm run translations -- import fr FILE` takes it back. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { CliError } from '../cli-error.js';
import { exportTranslations, importTranslations } from './translations.js';

const folder = '.translations';
const [action, language = '', file = `${folder}/${language}.xlf`] = process.argv.slice(2);

try {
  if (!language || language === 'en' || !['export', 'import'].includes(action ?? '')) throw new CliError('usage', 'Write: npm run translations -- export LANGUAGE, or import LANGUAGE [FILE].');
  if (action === 'export') {
    await mkdir(folder, { recursive: true });
    await writeFile(file, await exportTranslations('.', language));
    console.log(`Written: ${file}`);
  } else {
    const changed = await importTranslations('.', language, await readFile(file, 'utf8'));
    console.log(changed.length ? `Changed:\n${changed.join('\n')}\nNow run: npm run localize:build && npm test` : 'Nothing in it differs from what we have.');
  }
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
