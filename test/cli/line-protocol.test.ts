import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LineProtocol, type ToldError } from '../../src/cli/line-protocol.js';
import { loadSpeech } from '../../src/cli/speech.js';
import type { ToldOutcome } from '../../src/cli/told-outcome.js';
import type { ToldQuestion } from '../../src/cli/told-question.js';
import { triageDataset } from '../../src/dataset/index.js';
import { command } from './command.js';

type Told = ToldQuestion | ToldOutcome | ToldError;

/** What the command says, line by line: first the first question, then one line for each of ours. */
async function talk(lines: readonly (object | string)[], ...args: string[]): Promise<Told[]> {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { code, out, errors } = await command(['triage', '--json', ...args], input);
  assert.deepEqual([code, errors], [0, '']);
  const told = out.trimEnd().split('\n').map((line) => JSON.parse(line) as Told);
  assert.equal(told.length, lines.length + 1, 'one line out for each line in');
  return told;
}

const asked = (told: readonly Told[]): string[] => told.map((one) => (one.type === 'question' ? one.id : one.type));

describe('triage --json', () => {
  it('asks first for what is an emergency, with everything a program needs to show it', async () => {
    const [first] = await talk([]);
    assert.ok(first?.type === 'question');
    assert.deepEqual([first.id, first.kind, first.canGoBack], ['emergency', 'checklist', false]);
    assert.ok(first.ask && first.means && first.why);
    assert.ok(first.options.some(({ id, text }) => id === 'numb-saddle' && text.startsWith('Numbness')));
    assert.deepEqual(first.answerKinds.at(-1), { kind: 'unknown' });
    assert.deepEqual(first.progress, { answered: 0, expected: 12 });
  });

  it('takes whole and short answers alike', async () => {
    const none = { kind: 'findings', findings: [] };
    const whole = [none, { kind: 'places', places: [{ place: 'calf', side: 'left' }, { place: 'shin' }] }, { kind: 'age', age: 40 }, { kind: 'option', option: 'twist' }, { kind: 'unknown' }];
    const short = [[], ['calf:left', 'shin'], 40, 'twist', 'unknown'];
    const toldWhole = await talk(whole.map((answer) => ({ answer })));
    assert.deepEqual(asked(toldWhole), ['emergency', 'place', 'age', 'start', 'duration', 'look']);
    assert.deepEqual(await talk(short.map((answer) => ({ answer }))), toldWhole);
    assert.deepEqual(
      await talk(whole.map((answer, index) => ({ type: 'answer', question: asked(toldWhole)[index], answer }))),
      toldWhole,
    );
  });

  it('takes the words of an option for its id, an area for its places, and "not sure" in plain words', async () => {
    const ids = await talk([[], ['kneecap:left', 'inner-knee:left', 'outer-knee:left', 'below-kneecap:left', 'back-knee:left', 'above-kneecap:left'], 45, 'twist', 'unknown', ['bruising']].map((answer) => ({ answer })));
    const words = await talk(['None of these', 'Knee:L', '45', ['With a twist, a stumble or an awkward step'], 'Not sure', 'bruising'].map((answer) => ({ answer })));
    assert.deepEqual(asked(words), asked(ids));
    assert.ok(!asked(words).includes('error'));
    const unknown = await talk([{ answer: 'Not sure' }, { answer: 'nowhere' }]);
    assert.deepEqual(asked(unknown), ['emergency', 'place', 'error']);
    assert.match((unknown[2] as ToldError).message, /no place "nowhere"; there are .*kneecap.*and the areas .*knee/);
  });

  it('takes how it hurts in a place, by the answer or at the start, and says so in the outcome', async () => {
    const calf = { place: 'calf', side: 'left', intensity: 8, kinds: ['cramping'] };
    const rest = [{ answer: 30 }, { answer: 'sudden' }, { answer: 'hours' }];
    const answered = await talk([{ answer: [] }, { answer: [calf] }, ...rest]);
    const begun = await talk([{ start: { places: [calf] } }, { answer: [] }, ...rest]);
    assert.deepEqual(asked(answered), ['emergency', 'place', 'age', 'start', 'duration', 'look']);
    assert.deepEqual(asked(begun), ['emergency', 'emergency', 'age', 'start', 'duration', 'look']);
    const outcome = (await talk([{ start: { places: [calf] } }, { answer: [] }, ...rest, ...Array.from({ length: 25 }, () => ({ answer: 'unknown' }))])).find(({ type }) => type === 'outcome');
    assert.ok(outcome?.type === 'outcome');
    assert.deepEqual(outcome.answers.find(({ question }) => question === 'place')?.text, ['Calf, left: strength 8 of 10, cramping pain']);
    const severe = outcome.reasons.flatMap(({ facts }) => facts).find(({ id }) => id === 'severe-pain');
    assert.equal(severe?.text, 'Calf, left: strength 8 of 10');
    const wrong = (await talk([{ answer: [] }, { answer: [{ ...calf, intensity: 12 }] }, { answer: [{ ...calf, kinds: ['funny'] }] }])).slice(2) as ToldError[];
    assert.match(wrong[0]!.message, /intensity 12 of "calf" is not a whole number from 0 to 10/);
    assert.match(wrong[1]!.message, /no kind of pain "funny", which "calf" names; there are .*cramping/);
  });

  it('tells an outcome with reasons, sources, evidence and answers in words', async () => {
    const outcome = (await talk([{ answer: ['numb-saddle'] }])).at(-1);
    assert.ok(outcome?.type === 'outcome');
    assert.deepEqual([outcome.level, outcome.name, outcome.when], ['emergency', 'Emergency', 'Now']);
    assert.match(outcome.what, /^Call your local emergency number/);
    const [reason] = outcome.reasons;
    assert.deepEqual([reason?.kind, reason?.id], ['red-flag', 'cauda-equina']);
    assert.match(reason?.because ?? '', /nerves/);
    assert.ok(reason?.now?.length);
    assert.deepEqual(reason?.facts.map(({ id }) => id), ['numb-saddle']);
    for (const { title, publisher, url } of reason?.sources ?? []) assert.ok(title && publisher && url.startsWith('https://'));
    const [explanation] = outcome.explanations;
    assert.equal(explanation?.id, 'cauda-equina-syndrome');
    assert.ok(explanation?.alsoCalled.length && explanation.evidence.length);
    assert.deepEqual(outcome.answers[0]?.text, ['Numbness between the legs, around the genitals or back passage']);
    assert.equal(outcome.review.state, 'not-reviewed');
    assert.match(outcome.review.text.join(' '), /not a diagnosis.*No clinician/);
  });

  it('goes on after whatever it cannot understand, where it stood', async () => {
    const nonsense: [string | object, string][] = [
      ['{', 'bad-json'],
      ['null', 'unknown-message'],
      ['"unknown"', 'unknown-message'],
      [{}, 'unknown-message'],
      [{ goBack: false }, 'unknown-message'],
      [{ type: 'skip' }, 'unknown-request'],
      [{ type: 'answer', answer: 'unknown' }, 'unknown-message'],
      [{ type: 'answer', question: 'constructor', answer: 'unknown' }, 'unknown-question'],
      [{ type: 'answer', question: 'age', answer: 40 }, 'not-asked'],
      [{ type: 'change', question: 'age', answer: 40 }, 'not-asked'],
      [{ goBack: true }, 'nothing-to-go-back-to'],
      [{ answer: null }, 'wrong-answer'],
      [{ answer: 40 }, 'wrong-answer'],
      [{ answer: [40] }, 'wrong-answer'],
      [{ answer: ['fever'] }, 'unknown-finding'],
      [{ answer: ['__proto__'] }, 'unknown-finding'],
      [{ answer: { kind: 'findings' } }, 'wrong-answer'],
      [{ answer: { kind: 'age', age: 3 } }, 'wrong-answer-kind'],
      [{ start: [] }, 'wrong-context'],
      [{ start: { about: 'you' } }, 'wrong-context'],
      [{ start: { age: '40' } }, 'wrong-context'],
      [{ start: { age: 400 } }, 'age-out-of-range'],
      [{ start: { sex: 'F' } }, 'wrong-context'],
      [{ start: { places: ['calf:middle'] } }, 'wrong-context'],
      [{ start: { places: ['elbow'] } }, 'unknown-place'],
      [{ start: { places: [{ place: 'calf', intensity: 11 }] } }, 'intensity-out-of-range'],
      [{ start: { places: [{ place: 'calf', intensity: '8' }] } }, 'wrong-context'],
      [{ start: { places: [{ place: 'calf', kinds: ['funny'] }] } }, 'unknown-pain-type'],
      [{ start: { weight: 80 } }, 'wrong-context'],
    ];
    const told = await talk([...nonsense.map(([line]) => line), { answer: [] }]);
    nonsense.forEach(([line, code], index) => {
      const answer = told[index + 1];
      assert.ok(answer?.type === 'error', `${JSON.stringify(line)} was understood`);
      assert.equal(answer.code, code, `${JSON.stringify(line)}: ${answer.message}`);
    });
    assert.equal(asked(told).at(-1), 'place');
  });

  it('goes back with the draft, changes an earlier answer, begins anew and goes on after the outcome', async () => {
    const told = await talk([
      { answer: [] },
      { answer: ['calf:left'] },
      { goBack: true },
      { answer: 'unknown' },
      { type: 'change', question: 'emergency', answer: ['chest-symptoms'] },
      { answer: 'unknown' },
      { type: 'change', question: 'emergency', answer: [] },
      { type: 'restart' },
      { start: { age: 7, places: [{ place: 'shin', side: 'left' }], about: 'someone-else' } },
      { answer: [] },
    ]);
    assert.deepEqual(asked(told), ['emergency', 'place', 'age', 'place', 'age', 'outcome', 'error', 'age', 'emergency', 'emergency', 'start']);
    assert.deepEqual((told[3] as ToldQuestion).draft, { kind: 'places', places: [{ place: 'calf', side: 'left' }] });
    assert.equal((told[6] as ToldError).code, 'not-asked');
  });

  it('speaks to whoever answers for somebody else', async () => {
    const [, , mine] = await talk([{ answer: [] }, { answer: 'unknown' }]);
    const [, , theirs] = await talk([{ answer: [] }, { answer: 'unknown' }], '--about', 'someone-else');
    assert.equal((mine as ToldQuestion).ask, 'How old are you?');
    assert.equal((theirs as ToldQuestion).ask, 'How old is the person with the pain?');
  });

  it('says that a review is overdue as soon as it is', async () => {
    const speech = await loadSpeech('en');
    const after = async (today: string) => {
      const outcome = await new LineProtocol(speech, 'me', today).receive('{"answer":["numb-saddle"]}');
      assert.ok(outcome.type === 'outcome');
      return outcome.review;
    };
    const { due, overdue } = await after('2000-01-01');
    assert.equal(overdue, false);
    assert.equal((await after(due)).overdue, false);
    const late = await after('2999-01-01');
    assert.equal(late.overdue, true);
    assert.ok(late.text.some((text) => text.includes(`overdue since ${due}`)));
  });

  it('names the emergency number it was given', async () => {
    const outcome = (await talk([{ answer: ['numb-saddle'] }], '--emergency-number', '112')).at(-1);
    assert.ok(outcome?.type === 'outcome');
    assert.match(outcome.what, /^Call 112 /);
  });

  for (const language of ['fr', 'ar']) {
    it(`speaks ${language} from question to outcome, and leaves no placeholder`, async () => {
      const [english, told] = await Promise.all([talk([{ answer: ['numb-saddle'] }]), talk([{ answer: ['numb-saddle'] }], '--lang', language)]);
      const [ours, theirs] = [english[0] as ToldQuestion, told[0] as ToldQuestion];
      for (const part of ['ask', 'means', 'why'] as const) assert.notEqual(theirs[part], ours[part], part);
      const [outcome, translated] = [english[1] as ToldOutcome, told[1] as ToldOutcome];
      for (const part of ['name', 'when', 'what', 'who'] as const) assert.notEqual(translated[part], outcome[part], part);
      assert.notEqual(translated.reasons[0]?.because, outcome.reasons[0]?.because);
      assert.notEqual(translated.explanations[0]?.name, outcome.explanations[0]?.name);
      assert.notEqual(translated.review.text[0], outcome.review.text[0]);
      assert.doesNotMatch(JSON.stringify(told), /\{emergencyNumber\}/);
    });
  }

  it('reaches an outcome whoever answers "unknown" to everything', async () => {
    const told = await talk(Array.from({ length: triageDataset.settings.interview.most + 1 }, () => ({ answer: 'unknown' })));
    const outcome = told.find(({ type }) => type === 'outcome');
    assert.ok(outcome?.type === 'outcome');
    assert.deepEqual(outcome.reasons.map(({ kind, id }) => [kind, id]), [['too-little-known', 'too-little-known']]);
  });
});
