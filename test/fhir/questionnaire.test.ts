import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { triageDataset as dataset } from '../../src/dataset/index.js';
import { toQuestionnaire, type QuestionnaireItem } from '../../src/fhir/index.js';
import { itemsIn, questionnaireFaults, schemaFaults } from './r4.js';
import { edition, languages, wordsIn } from './words.js';

const questionnaire = toQuestionnaire(dataset, await wordsIn('en'), 'en', edition);
const items = new Map([...itemsIn(questionnaire.item)].map((item) => [item.linkId, item]));
const itemOf = (linkId: string): QuestionnaireItem => items.get(linkId) ?? assert.fail(`there is no item ${linkId}`);

describe('the questionnaire', () => {
  for (const language of languages) {
    it(`is R4 in "${language}"`, async () => {
      const translated = toQuestionnaire(dataset, await wordsIn(language), language, edition);
      assert.deepEqual(schemaFaults(translated), []);
      assert.deepEqual(questionnaireFaults(translated), []);
      assert.equal(translated.language, language);
      assert.doesNotMatch(JSON.stringify(translated), /\{emergencyNumber\}/);
      if (language !== 'en') assert.notEqual(translated.title, questionnaire.title);
    });
  }

  it('notices what is not R4', () => {
    assert.notDeepEqual(schemaFaults({ ...questionnaire, status: 'new' }), []);
    assert.notDeepEqual(schemaFaults({ ...questionnaire, item: [{ linkId: 'a', type: 'choice', option: [] }] }), []);
    const item: QuestionnaireItem[] = [{ linkId: 'a', type: 'group' }, { linkId: 'a', type: 'integer', answerValueSet: '#none', enableWhen: [{ question: 'b', operator: 'exists' }] }];
    assert.equal(questionnaireFaults({ ...questionnaire, item }).length, 6);
  });

  it('is a draft that says so until a clinician has signed', () => {
    assert.equal(questionnaire.status, 'draft');
    assert.match(questionnaire.description, /Not a diagnosis\. No clinician has reviewed/);
    const signed = toQuestionnaire(dataset, { ...wordsOfNobody }, 'en', { ...edition, review: { state: 'reviewed', by: 'Dr A', on: '2027-01-02', due: '2028-01-02' } });
    assert.deepEqual([signed.status, signed.lastReviewDate], ['active', '2027-01-02']);
    assert.doesNotMatch(signed.description, /No clinician/);
  });

  it('asks every question, the first ones first, and every finding as yes, no or not sure', () => {
    assert.deepEqual(questionnaire.item.slice(0, 4).map(({ linkId }) => linkId), ['emergency', 'place', 'age', 'start']);
    for (const [id, question] of Object.entries(dataset.questions)) {
      assert.ok(items.has(id), id);
      if (question.kind !== 'checklist') continue;
      for (const finding of question.findings) {
        const { code, type, answerValueSet } = itemOf(`${id}.${finding}`);
        assert.deepEqual([code?.[0]?.code, type, answerValueSet], [finding, 'choice', '#yes-no-unknown']);
      }
    }
    const [yesNo, absent] = questionnaire.contained.find(({ id }) => id === 'yes-no-unknown')?.compose.include ?? [];
    assert.deepEqual([yesNo?.concept.map(({ code }) => code), absent?.concept.map(({ code }) => code)], [['Y', 'N'], ['asked-unknown']]);
  });

  it('names each place by UBERON and its side by SNOMED CT', () => {
    const { code } = itemOf('place.calf');
    assert.deepEqual(code, [
      { system: 'urn:leg-pain-widgets:places', code: 'calf' },
      { system: 'http://purl.obolibrary.org/obo/uberon.owl', code: 'UBERON:0003823' },
    ]);
    const [snomed] = questionnaire.contained.find(({ id }) => id === 'sides')?.compose.include ?? [];
    assert.equal(snomed?.system, 'http://snomed.info/sct');
    assert.deepEqual(snomed?.concept.map(({ code: side }) => side), ['7771000', '24028007', '51440002']);
  });

  it('asks how strong the pain is in each place by LOINC, and what it is like, once the place is named', () => {
    const [intensity, kinds] = [itemOf('place.calf.intensity'), itemOf('place.calf.kinds')];
    assert.deepEqual([intensity.code, intensity.type, kinds.answerValueSet, kinds.repeats], [[{ system: 'http://loinc.org', code: '72514-3' }], 'integer', '#pain-types', true]);
    for (const { enableWhen } of [intensity, kinds]) assert.deepEqual(enableWhen, [{ question: 'place.calf', operator: 'exists', answerBoolean: true }]);
    assert.ok(itemOf('joint').enableWhen?.some(({ question, operator, answerInteger }) => question === 'place.shin.intensity' && operator === '>=' && answerInteger === 7));
  });

  it('says when a question is asked, by findings, options, ages and places', () => {
    const injury = itemOf('injury');
    assert.equal(injury.enableBehavior, 'any');
    assert.deepEqual(
      injury.enableWhen?.filter(({ question }) => question === 'start').map(({ answerCoding }) => answerCoding?.code),
      ['start.twist', 'start.blow', 'start.effort'],
    );
    assert.deepEqual(itemOf('growing').enableWhen, [{ question: 'age', operator: '<', answerInteger: 18 }]);
    assert.ok(itemOf('hip').enableWhen?.some(({ question, operator }) => question === 'place.buttock' && operator === 'exists'));
    assert.ok(itemOf('joint').enableWhen?.some(({ question }) => question === 'look.warmth'));
  });
});

const wordsOfNobody = await wordsIn('en');

describe('a dataset of a site', () => {
  const question = (when: string[][]) => ({ ...dataset, questions: { ...dataset.questions, own: { kind: 'checklist', when, findings: ['fever'] } } }) as unknown as typeof dataset;

  it('may ask for several things at once, which become groups', () => {
    const { item } = toQuestionnaire(question([['age>=50', 'sex:female'], ['area:foot'], ['diabetes']]), wordsOfNobody, 'en', edition);
    const outer = item.find(({ linkId }) => linkId === 'own.when-1');
    assert.deepEqual(outer?.enableWhen?.map(({ question: id, operator }) => [id, operator]), [['age', '>='], ['sex', '=']]);
    const inner = outer?.item?.[0];
    assert.equal(inner?.linkId, 'own.when-2');
    assert.ok(inner?.enableWhen?.every(({ question: id }) => id.startsWith('place.')));
    assert.deepEqual(inner?.item?.map(({ linkId }) => linkId), ['own']);
    assert.equal(inner?.item?.[0]?.enableWhen?.[0]?.question, 'health.diabetes');
  });

  it('is refused when a question depends on what no question tells', () => {
    assert.throws(() => toQuestionnaire(question([['green-toes']]), wordsOfNobody, 'en', edition), { name: 'FhirError', message: /no question tells green-toes/ });
  });
});
