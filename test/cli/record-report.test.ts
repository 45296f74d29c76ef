import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { paragraph, table, type Block } from '../../src/cli/report/document.js';
import { toHtml } from '../../src/cli/report/html.js';
import { toMarkdown } from '../../src/cli/report/markdown.js';
import { recordDocument } from '../../src/cli/report/record.js';
import { reviews } from '../../src/cli/report/reviews.js';
import { readSettings, type Setting } from '../../src/cli/report/settings.js';
import { loadSpeech, type Speech } from '../../src/cli/speech.js';
import { triageSettings } from '../../data/triage-settings.js';
import { conditionDetails, conditions, dossiers, interviewWords, outcomeWords, sources, triageDataset } from '../../src/dataset/index.js';

describe('the dossier that a clinician reads and signs', () => {
  let speech: Speech;
  let settings: Setting[];
  let blocks: Block[];
  let text: string;
  before(async () => {
    speech = await loadSpeech('en');
    settings = await readSettings();
    blocks = await recordDocument(speech, settings, '2026-12-01');
    text = toMarkdown(blocks).replaceAll('\\', '');
  });
  const says = (words: string) => assert.ok(text.includes(words), `It does not say: ${words}`);

  it('holds every condition with its words, findings, codes and sources', async () => {
    for (const id of Object.keys(conditions)) {
      says(`### ${outcomeWords.in('en').conditions[id]}`);
      const { words } = await conditionDetails(id, 'en');
      for (const part of Object.values(words).flat() as string[]) says(part);
      for (const code of dossiers[id as keyof typeof dossiers].icd10) says(code);
    }
    says('very frequent, 80 to 99 % |');
  });

  it('holds every rule, question, finding and source', () => {
    for (const id of Object.keys(triageDataset.redFlags)) says(`### ${id}: `);
    for (const id of Object.keys(triageDataset.careRules)) says(`### ${id}: `);
    for (const { because, now = [] } of Object.values(outcomeWords.in('en').redFlags)) [because, ...now].forEach((words) => says(words.replace('{emergencyNumber}', 'your local emergency number')));
    for (const { ask, means, why } of Object.values(interviewWords.in('en').questions)) [ask, means, why].forEach((words) => says(words.replace('{emergencyNumber}', 'your local emergency number')));
    for (const finding of Object.values(interviewWords.in('en').findings)) says(finding);
    for (const { title, url } of Object.values(sources)) says(`[${title}](<${url}>)`);
    assert.doesNotMatch(text, /\{emergencyNumber\}|undefined|\[object/);
  });

  it('gives the reason of every number', () => {
    assert.deepEqual(settings.map(({ name }) => name).filter((name) => name in triageSettings), Object.keys(triageSettings));
    for (const { name, value, reason } of settings) {
      assert.ok(value && reason.length > 20, `${name} = ${value}: ${reason}`);
      says(reason);
    }
    for (const engine of ['mostFor', 'leastAnswers']) assert.ok(settings.some(({ name }) => name === engine), `${engine} is a number of the engine.`);
  });

  it('says that nobody has signed, and where to sign', () => {
    says('NOT REVIEWED BY A CLINICIAN');
    says('## Signature');
    for (const part of Object.keys(reviews)) says(`| ${part} | ____`);
  });

  it('says OVERDUE as soon as a review is, and not before', async () => {
    const overdue = async (today: string) => toMarkdown(await recordDocument(speech, [], today)).split('OVERDUE').length - 1;
    const last = Object.values(reviews).map(({ due }) => due).sort().at(-1) ?? '';
    assert.equal(await overdue('2000-01-01'), 0);
    assert.equal(await overdue(last), 0);
    // At the top and beside the signature.
    assert.equal(await overdue('2999-01-01'), 2 * Object.keys(reviews).length);
  });

  it('names who has signed, once somebody has', async () => {
    const signed = { 'The clinical record': { state: 'reviewed', by: 'Dr A, surgeon', on: '2026-12-02', due: '2027-12-02' } } as const;
    const document = toMarkdown(await recordDocument(speech, [], '2026-12-03', signed));
    assert.match(document, /reviewed by Dr A, surgeon on 2026-12-02; next review due on 2027-12-02/);
    assert.doesNotMatch(document, /NOT REVIEWED/);
  });

  it('leads from the contents to chapters that are there once', () => {
    const ids = blocks.flatMap((block) => (block.kind === 'heading' && block.id ? [block.id] : []));
    assert.equal(new Set(ids).size, ids.length);
    const html = toHtml('Record', blocks);
    for (const [, id = ''] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(id), id);
  });
});

describe('the two forms of a document', () => {
  it('show signs of their own language as they are', () => {
    const blocks = [paragraph(['<b> & *stars* ', { url: 'https://a.example/?a=1&b="2"', text: 'a_b' }]), table(['a|b'], [['1 | 2']])];
    assert.equal(toMarkdown(blocks), '\\<b\\> & \\*stars\\* [a\\_b](<https://a.example/?a=1&b="2">)\n\n| a\\|b |\n| --- |\n| 1 \\| 2 |\n');
    const html = toHtml('T & U', blocks);
    assert.match(html, /<title>T &#38; U<\/title>/);
    assert.match(html, /<p>&#60;b&#62; &#38; \*stars\* <a href="https:\/\/a\.example\/\?a=1&#38;b=&#34;2&#34;">a_b<\/a><\/p>/);
  });
});
