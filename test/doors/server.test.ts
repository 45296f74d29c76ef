import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { filesUnder, root } from '../house/files.js';

const run = promisify(execFile);

/** Programs run, pages are loaded, and a chunk is asked for by its door alone. */
const isDoor = (file: string): boolean => !/\/(cli|pages|chunks)\//.test(file);

const shipped = filesUnder('dist', /\.js$/).filter(isDoor);
const compiled = filesUnder('build/src', /^build\/src\/(index\.js|(elements|bundles|locales|shared)\/|.*\/index\.js$).*/).filter((file) => file.endsWith('.js') && isDoor(file));

describe('importing on a server', () => {
  for (const [room, files] of Object.entries({ 'what ships': shipped, 'what is compiled': compiled })) {
    it(`throws nowhere and says nothing: ${room}`, { skip: files.length === 0 && 'it has not been built yet' }, async () => {
      assert.deepEqual(await complaintsOf(files), []);
    });
  }

  it('notices a module that needs a page', async () => {
    assert.match((await complaintsOf(['data:text/javascript,document.title'])).join(), /document is not defined/);
  });

  it('registers the tag for a renderer, and a second copy stays silent', { skip: shipped.length === 0 && 'it has not been built yet' }, async () => {
    const code = `
      await import('leg-pain-widgets/faq-accordion/define');
      const { FaqAccordion } = await import('leg-pain-widgets');
      await import(${JSON.stringify(root('build/src/elements/faq-accordion/define.js'))});
      console.log(customElements.get('faq-accordion') === FaqAccordion);`;
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: root() });
    assert.deepEqual([stdout.trim(), stderr], ['true', '']);
  });
});

/** Each module in a thread of its own, where nothing that another one left behind can help; one after the other in one process. */
async function complaintsOf(files: readonly string[]): Promise<string[]> {
  const addresses = files.map((file) => (file.startsWith('data:') ? file : new URL(file, `file://${root()}/`).href));
  const code = `
    import { Worker } from 'node:worker_threads';
    for (const address of ${JSON.stringify(addresses)}) {
      const thread = new Worker('import(' + JSON.stringify(address) + ').catch((error) => console.log(error.message))', { eval: true, stdout: true, stderr: true });
      let said = '';
      for (const stream of [thread.stdout, thread.stderr]) stream.on('data', (text) => (said += text));
      thread.on('error', (error) => (said += error.message));
      await new Promise((resolve) => thread.on('exit', resolve));
      if (said) console.log(address + ': ' + said.trim());
    }`;
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: root(), maxBuffer: 1e8 });
  return `${stdout}${stderr}`.split('\n').filter(Boolean);
}
