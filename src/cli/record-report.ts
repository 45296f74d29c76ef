/** `npm run record:report`: writes the record for a clinician to read and sign, as .record-report/record.html and record.md. */
import { mkdir, writeFile } from 'node:fs/promises';
import { toHtml } from './report/html.js';
import { toMarkdown } from './report/markdown.js';
import { recordDocument, recordTitle } from './report/record.js';
import { readSettings } from './report/settings.js';
import { loadSpeech } from './speech.js';

const folder = '.record-report';
const today = new Date().toISOString().slice(0, 10);
const blocks = await recordDocument(await loadSpeech('en'), await readSettings(), today);
await mkdir(folder, { recursive: true });
await writeFile(`${folder}/record.html`, toHtml(recordTitle, blocks));
await writeFile(`${folder}/record.md`, toMarkdown(blocks));
for (const block of blocks.slice(0, 8)) if (block.kind === 'notice') console.log(block.text);
console.log(`Written: ${folder}/record.html and ${folder}/record.md`);
