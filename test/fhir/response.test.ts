import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { triageDataset as dataset } from '../../src/dataset/index.js';
import { toQuestionnaire, toQuestionnaireResponse, type QuestionnaireResponse, type ResponseItem } from '../../src/fhir/index.js';
import { read, start, step, type Answer, type TriageContext, type TriageState } from '../../src/triage/index.js';
import { anyInterview } from '../triage/arbitrary.js';
import { answersIn, responseFaults, schemaFaults } from './r4.js';
import { edition, languages, wordsIn } from './words.js';

const words = await wordsIn('en');
const questionnaire = toQuestionnaire(dataset, words, 'en', edition);
const authoring = { version: edition.version, authored: '2026-11-23T10:00:00Z' };
const respond = (state: TriageState) => toQuestionnaireResponse(dataset, words, 'en', state, authoring);

function after(context: TriageContext, ...answers: Answer[]): QuestionnaireResponse {
  let state = start(dataset, context);
  for (const answer of answers) {
    const reading = read(dataset, state);
    assert.ok(reading.kind === 'question');
    state = step(dataset, state, { type: 'answer', question: reading.id, answer });
  }
  return respond(state);
}

const answerIn = ({ item }: QuestionnaireResponse, id: string): ResponseItem | undefined => [...answersIn(item)].find(({ linkId }) => linkId === id);
const codeIn = (response: QuestionnaireResponse, id: string) => answerIn(response, id)?.answer?.map(({ valueCoding }) => valueCoding?.code);
const none: Answer = { kind: 'findings', findings: [] };

describe('a response', () => {
  it('is R4 and keeps to its questionnaire, at every step of any interview', () => {
    fc.assert(
      fc.property(anyInterview(dataset), (states) => {
        const last = respond(states.at(-1) as TriageState);
        assert.deepEqual(schemaFaults(last), []);
        for (const state of states) assert.deepEqual(responseFaults(questionnaire, respond(state)), []);
      }),
      { numRuns: 60 },
    );
  });

  it('notices an answer that does not belong', () => {
    const response = after({}, none);
    const wrong = { ...response, item: [{ linkId: 'age', answer: [{ valueString: 'old' }] }, { linkId: 'shoe-size', answer: [{ valueInteger: 40 }] }] };
    assert.equal(responseFaults(questionnaire, wrong).length, 2);
  });

  it('is in progress until there is an outcome, and names edition and date as told', () => {
    const begun = after({}, none);
    assert.equal(begun.status, 'in-progress');
    assert.equal(begun.authored, '2026-11-23T10:00:00Z');
    assert.equal(begun.questionnaire, `${questionnaire.url}|${edition.version}`);
    assert.equal(answerIn(begun, 'outcome'), undefined);
    assert.equal(after({}, { kind: 'findings', findings: ['numb-saddle'] }).status, 'completed');
  });

  it('tells "no" from "not sure"', () => {
    const ticked: Answer = { kind: 'findings', findings: ['weak-both-legs'] };
    assert.deepEqual(codeIn(after({}, ticked), 'emergency.weak-both-legs'), ['Y']);
    assert.deepEqual(codeIn(after({}, ticked), 'emergency.numb-saddle'), ['N']);
    assert.deepEqual(codeIn(after({}, { ...ticked, unsure: true }), 'emergency.numb-saddle'), ['asked-unknown']);
    assert.deepEqual(codeIn(after({}, { kind: 'unknown' }), 'emergency.numb-saddle'), ['asked-unknown']);
  });

  it('says of each kind of question that it was asked and is not known', () => {
    const unknown: Answer = { kind: 'unknown' };
    const response = after({}, unknown, unknown, unknown, unknown);
    const absent = [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'asked-unknown' }];
    assert.deepEqual(answerIn(response, 'place')?.extension, absent);
    assert.deepEqual(answerIn(response, 'age')?.answer, [{ _valueInteger: { extension: absent } }]);
    assert.deepEqual(codeIn(response, 'start'), ['asked-unknown']);
  });

  it('puts a side to each place, both where it is named for each leg', () => {
    const response = after({
      age: 40,
      places: [{ place: 'calf', side: 'left' }, { place: 'shin', side: 'right' }, { place: 'heel' }, { place: 'groin', side: 'left' }, { place: 'groin', side: 'right' }],
    });
    const sides = ['calf', 'shin', 'heel', 'groin'].map((place) => codeIn(response, `place.${place}`)?.[0]);
    assert.deepEqual(sides, ['7771000', '24028007', 'asked-unknown', '51440002']);
    assert.deepEqual(answerIn(response, 'age')?.answer, [{ valueInteger: 40 }]);
  });

  it('says how it hurts in a place: the worse leg where both hurt', () => {
    const response = after({
      places: [{ place: 'calf', side: 'left', intensity: 4, kinds: ['cramping'] }, { place: 'calf', side: 'right', intensity: 8, kinds: ['cramping', 'dull'] }, { place: 'shin', side: 'left' }],
    });
    assert.deepEqual(answerIn(response, 'place.calf.intensity')?.answer, [{ valueInteger: 8 }]);
    assert.deepEqual(codeIn(response, 'place.calf.kinds'), ['cramping', 'dull']);
    assert.equal(answerIn(response, 'place.calf.kinds')?.answer?.[0]?.valueCoding?.display, 'Cramping pain');
    assert.deepEqual([answerIn(response, 'place.shin.intensity'), answerIn(response, 'place.shin.kinds')], [undefined, undefined]);
  });

  it('carries the outcome: level, what to do, each reason with its facts and pages, each explanation', () => {
    const response = after({}, { kind: 'findings', findings: ['numb-saddle'] });
    assert.deepEqual(codeIn(response, 'outcome.level'), ['emergency']);
    assert.match(answerIn(response, 'outcome.advice')?.answer?.[0]?.valueString ?? '', /^Call your local emergency number/);
    assert.deepEqual(codeIn(response, 'outcome.reason.rule'), ['red-flag.cauda-equina']);
    assert.deepEqual(codeIn(response, 'outcome.reason.fact'), ['numb-saddle']);
    assert.match(answerIn(response, 'outcome.reason.source')?.answer?.[0]?.valueUri ?? '', /^https:/);
    assert.deepEqual(codeIn(response, 'outcome.explanation.condition'), ['cauda-equina-syndrome']);
  });

  it('does not answer what was not asked again', () => {
    const states = [...fc.sample(anyInterview(dataset), 20)].flat();
    for (const state of states) {
      const told = new Map<string, string>();
      for (const { linkId, answer } of answersIn(respond(state).item)) {
        const finding = linkId.split('.')[1];
        const code = answer?.[0]?.valueCoding?.code;
        if (!finding || !code || !(finding in dataset.findings)) continue;
        assert.ok(!(told.get(finding) === 'Y' && code === 'N'), `${finding} was there, and then not`);
        told.set(finding, code);
      }
    }
  });

  for (const language of languages) {
    it(`speaks "${language}"`, async () => {
      const theirs = await wordsIn(language);
      const state = step(dataset, start(dataset), { type: 'answer', question: 'emergency', answer: { kind: 'findings', findings: ['numb-saddle'] } });
      const response = toQuestionnaireResponse(dataset, { ...theirs, emergencyNumber: '112' }, language, state, authoring);
      assert.deepEqual(schemaFaults(response), []);
      assert.match(JSON.stringify(response), /112/);
      assert.equal(answerIn(response, 'emergency')?.text, theirs.interview.questions.emergency?.ask.replace(/\s/g, ' '));
    });
  }
});
