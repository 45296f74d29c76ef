import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CareLevelId, Condition, Question } from '../../data/schema.js';
import { triageDataset as dataset } from '../../src/dataset/triage-dataset.js';
import { beliefOf, evidenceFor } from '../../src/triage/belief.js';
import { factsOf, findingsAt, type Facts } from '../../src/triage/facts.js';
import { read, step, toldEvidence, type Answer, type AnsweredQuestion, type Evidence, type PlaceAnswer, type TriageState } from '../../src/triage/index.js';
import { levelOf } from '../../src/triage/level.js';
import { concerns } from '../../src/triage/next-question.js';
import { holds, rulesThatHold } from '../../src/triage/rules.js';
import { anyAnswer, anyAnswers, anyInterview, anyPain, interview } from './arbitrary.js';
import { waysToHold } from './personas.js';

const runs = { numRuns: 2000 };
const rank = (level: CareLevelId) => dataset.careLevels[level].rank;

function levelAfter(answers: readonly AnsweredQuestion[]): CareLevelId {
  const facts = factsOf(dataset, answers);
  return levelOf(dataset, facts, beliefOf(dataset, facts), answers).level;
}

describe('laws of the triage', () => {
  it('one more red flag never lowers the level', () => {
    const emergency = dataset.questions.emergency;
    assert.ok(emergency?.kind === 'checklist');
    fc.assert(
      fc.property(anyAnswers(dataset, ['emergency']), fc.subarray([...emergency.findings]), fc.constantFrom(...emergency.findings), (others, ticked, oneMore) => {
        const before = levelAfter([{ question: 'emergency', answer: { kind: 'findings', findings: ticked } }, ...others]);
        const after = levelAfter([{ question: 'emergency', answer: { kind: 'findings', findings: [...ticked, oneMore] } }, ...others]);
        assert.ok(rank(after) >= rank(before), `${before} became ${after}`);
      }),
      runs,
    );
  });

  it('an answer that completes a red flag never lowers the level', () => {
    fc.assert(
      fc.property(anyAnswers(dataset), (answers) => {
        let held: CareLevelId = 'self-care';
        answers.forEach((_answer, index) => {
          const so = answers.slice(0, index + 1);
          const facts = factsOf(dataset, so);
          const flags = Object.values(dataset.redFlags).filter((flag) => holds(flag.when, facts));
          const level = levelAfter(so);
          for (const flag of flags) {
            assert.ok(rank(level) >= rank(flag.level));
            if (rank(flag.level) > rank(held)) held = flag.level;
          }
          assert.ok(rank(level) >= rank(held), `a red flag of level ${held} was lost: ${level}`);
        });
      }),
      runs,
    );
  });

  it('a strength of pain or a kind of pain told about a place weighs what the same finding ticked in a list weighs', () => {
    const listing = Object.entries(dataset.questions).flatMap(([id, question]) => (question.kind === 'checklist' ? question.findings.map((finding): [string, string] => [finding, id]) : []));
    const questionOf = new Map(listing);
    fc.assert(
      fc.property(anyAnswers(dataset, ['place']), anyAnswer(dataset, dataset.questions.place as Question), (others, answer) => {
        fc.pre(answer.kind === 'places');
        const told = answer.places.flatMap((place) => findingsAt(dataset, place));
        const bare: AnsweredQuestion = { question: 'place', answer: { kind: 'places', places: answer.places.map(({ place, side }) => ({ place, ...(side && { side }) })) } };
        const ticked = told.map((finding): AnsweredQuestion => ({ question: questionOf.get(finding) as string, answer: { kind: 'findings', findings: [finding], unsure: true } }));
        const [onMap, inLists] = [[{ question: 'place', answer }, ...others], [bare, ...ticked, ...others]].map((answers) => factsOf(dataset, answers));
        assert.deepEqual(beliefOf(dataset, onMap as Facts), beliefOf(dataset, inLists as Facts));
        assert.deepEqual(rulesThatHold(dataset, onMap as Facts), rulesThatHold(dataset, inLists as Facts));
      }),
      runs,
    );
  });

  it('how it hurts in a place never lowers the level, nor does one more kind of pain, and it takes no rule away that spoke before', () => {
    const groinTwistedDaysAgo: AnsweredQuestion[] = [
      { question: 'age', answer: { kind: 'age', age: 45 } },
      { question: 'start', answer: { kind: 'option', option: 'twist' } },
      { question: 'duration', answer: { kind: 'option', option: 'days' } },
    ];
    const cramping: Answer = { kind: 'places', places: [{ place: 'groin', side: 'left', kinds: ['cramping'] }] };
    const places = anyAnswer(dataset, dataset.questions.place as Question);
    fc.assert(
      fc.property(anyAnswers(dataset, ['place']), places, fc.nat(3), fc.record(anyPain(dataset)), (others, answer, which, pain) => {
        fc.pre(answer.kind === 'places');
        const saying = (told: readonly PlaceAnswer[]): AnsweredQuestion[] => [{ question: 'place', answer: { kind: 'places', places: told } }, ...others];
        const bare = answer.places.map(({ place, side }) => ({ place, ...(side && { side }) }));
        assert.ok(rank(levelAfter(saying(answer.places))) >= rank(levelAfter(saying(bare))));
        const more = answer.places.map((place, at) => (at === which % answer.places.length ? { ...place, intensity: Math.max(place.intensity ?? 0, pain.intensity), kinds: [...(place.kinds ?? []), ...pain.kinds] } : place));
        assert.ok(rank(levelAfter(saying(more))) >= rank(levelAfter(saying(answer.places))), 'more about the pain lowered the level');
        const [held, holding] = [answer.places, more].map((told) => rulesThatHold(dataset, factsOf(dataset, saying(told))).map(({ id }) => id));
        assert.deepEqual(held?.filter((id) => !holding?.includes(id)), []);
      }),
      // Sharp pain beside cramps makes what needs help today less likely.
      { ...runs, examples: [[groinTwistedDaysAgo, cramping, 0, { intensity: 0, kinds: ['sharp'] }]] },
    );
  });

  it('"not sure" changes neither the level nor what might explain the pain; about the place it never lowers the level', () => {
    fc.assert(
      fc.property(anyAnswers(dataset), fc.constantFrom(...Object.keys(dataset.questions)), (answers, question) => {
        fc.pre(!answers.some((entry) => entry.question === question));
        const unsure: AnsweredQuestion[] = [...answers, { question, answer: { kind: 'unknown' } }];
        // A place that nobody can name is taken for every place, so that it hides no hot joint.
        if (dataset.questions[question]?.kind === 'places') assert.ok(rank(levelAfter(unsure)) >= rank(levelAfter(answers)));
        else assert.equal(levelAfter(unsure), levelAfter(answers));
        assert.deepEqual(beliefOf(dataset, factsOf(dataset, unsure)), beliefOf(dataset, factsOf(dataset, answers)));
      }),
      runs,
    );
  });

  it('"not sure" about the lines left unticked never lowers the level by a red flag', () => {
    fc.assert(
      fc.property(anyAnswers(dataset), (answers) => {
        const unsure = answers.map((entry) => (entry.answer.kind === 'findings' ? { ...entry, answer: { ...entry.answer, unsure: true } } : entry));
        const sure = answers.map((entry) => (entry.answer.kind === 'findings' ? { ...entry, answer: { ...entry.answer, unsure: false } } : entry));
        for (const flag of Object.values(dataset.redFlags)) {
          assert.equal(holds(flag.when, factsOf(dataset, unsure)), holds(flag.when, factsOf(dataset, sure)));
        }
      }),
      runs,
    );
  });

  it('the order of the answers does not matter', () => {
    fc.assert(
      fc.property(
        anyAnswers(dataset).chain((answers) => fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length }))),
        ([answers, shuffled]) => {
          assert.equal(levelAfter(shuffled), levelAfter(answers));
          assert.deepEqual(beliefOf(dataset, factsOf(dataset, shuffled)), beliefOf(dataset, factsOf(dataset, answers)));
        },
      ),
      runs,
    );
  });

  it('every interview ends, within 25 questions, and going back restores each step', () => {
    fc.assert(
      fc.property(anyInterview(dataset), (states) => {
        assert.ok(states.length - 1 <= dataset.settings.interview.most);
        for (let i = states.length - 1; i > 0; i--) {
          const back = step(dataset, states[i] as TriageState, { type: 'goBack' });
          assert.deepEqual(back.answers, states[i - 1]?.answers);
          const [again, before] = [read(dataset, back), read(dataset, states[i - 1] as TriageState)];
          assert.ok(again.kind === 'question' && before.kind === 'question' && again.id === before.id);
          assert.deepEqual(again.draft, states[i]?.answers.at(-1)?.answer, 'what was entered is shown again');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same state the same way, and leaves it as it was', () => {
    fc.assert(
      fc.property(anyInterview(dataset), (states) => {
        const state = states.at(-1) as TriageState;
        const before = JSON.stringify(state);
        assert.deepEqual(read(dataset, state), read(dataset, state));
        assert.equal(JSON.stringify(state), before);
        assert.ok(Object.isFrozen(state) && Object.isFrozen(state.answers));
      }),
      { numRuns: 300 },
    );
  });

  it('whoever is told to hurry by a red flag reads what for', () => {
    fc.assert(
      fc.property(anyInterview(dataset), (states) => {
        const reading = read(dataset, states.at(-1) as TriageState);
        if (reading.kind !== 'outcome') return;
        const suggested = reading.reasons.flatMap((reason) => (reason.kind === 'red-flag' && reason.level === reading.level ? (dataset.redFlags[reason.id]?.suggests ?? []) : []));
        if (!suggested.length) return;
        assert.ok(reading.explanations.some(({ condition }) => suggested.includes(condition as (typeof suggested)[number])), suggested.join(', '));
      }),
      { numRuns: 300 },
    );
  });

  it('whoever is told of an emergency reads of no cause that can wait, but for what the red flag itself makes one think of', () => {
    let people = 0;
    fc.assert(
      fc.property(anyAnswers(dataset, ['emergency']), (answers) => {
        const reading = read(dataset, { about: 'me', answers, drafts: {} });
        if (reading.kind !== 'outcome' || reading.level !== 'emergency') return;
        people++;
        const suggested = new Set<string>(reading.reasons.flatMap((reason) => (reason.kind === 'red-flag' ? (dataset.redFlags[reason.id]?.suggests ?? []) : [])));
        const calm = reading.explanations.filter(({ condition }) => !suggested.has(condition) && rank((dataset.conditions[condition] as Condition).level) < rank('urgent'));
        assert.deepEqual(calm.map(({ condition }) => condition), []);
        assert.deepEqual(reading.reasons.filter((reason) => reason.level !== 'emergency' && !('id' in reason)), [], 'what is merely possible stands beside an emergency');
      }),
      runs,
    );
    assert.ok(people > 200, `only ${people} emergencies were read`);
  });

  it('a cause fits well only where the place or something that is there speaks for it, and no more against it, and where nothing does none is shown', () => {
    const least = dataset.settings.explanations.leastBits;
    fc.assert(
      fc.property(anyAnswers(dataset), (answers) => {
        const said = new Map(answers.map(({ question, answer }) => [question, answer]));
        const reading = read(dataset, interview(dataset, (question) => said.get(question) ?? { kind: 'unknown' }).at(-1) as TriageState);
        assert.ok(reading.kind === 'outcome');
        const { present } = factsOf(dataset, reading.answers);
        const suggested = new Set<string>(reading.reasons.flatMap((reason) => (reason.kind === 'red-flag' ? (dataset.redFlags[reason.id]?.suggests ?? []) : [])));
        for (const { condition, fit, evidence } of reading.explanations) {
          const spoken = evidence.some(({ fact, known, bits }) => known === 'present' && bits >= least && (fact === 'places' || present.has(fact)));
          assert.ok(spoken || (fit === 'partly' && suggested.has(condition)), `${condition} "${fit}" with nothing that speaks for it`);
          const balance = evidence.reduce((sum, { bits }) => sum + bits, 0);
          assert.ok(fit === 'partly' || balance >= least, `${condition} fits well though as much speaks against it`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('how it started and how long it has lasted each speak as one thing, for or against a cause, with all that they weigh', () => {
    const asOne = Object.values(dataset.questions).flatMap((question) => (question.kind === 'single' && question.asOne ? Object.values(question.options).flatMap((option): readonly string[] => option.findings) : []));
    assert.ok(asOne.includes('for-weeks') && asOne.includes('sudden-no-injury'));
    const total = (evidence: readonly Evidence[]) => evidence.reduce((sum, { bits }) => sum + bits, 0);
    fc.assert(
      fc.property(anyAnswers(dataset), fc.constantFrom(...Object.values(dataset.conditions)), (answers, condition) => {
        const evidence = evidenceFor(dataset, condition, factsOf(dataset, answers));
        const told = toldEvidence(dataset, evidence);
        assert.deepEqual(told.filter(({ fact }) => asOne.includes(fact)), [], 'a length of time is told as a missing sign');
        assert.equal(new Set(told.map(({ fact }) => fact)).size, told.length);
        assert.ok(Math.abs(total(told) - total(evidence)) < 1e-9);
        assert.ok(told.every(({ fact, known }) => !fact.startsWith('answer:') || (known === 'present' && answers.some(({ question }) => fact === `answer:${question}`))));
      }),
      { numRuns: 300 },
    );
  });

  it('a place alone is evidence, and who is sure of nothing else is shown what fits it', () => {
    for (const place of Object.keys(dataset.places)) {
      const unsure = interview(dataset, (question) => (question === 'place' ? { kind: 'places', places: [{ place }] } : { kind: 'unknown' })).at(-1) as TriageState;
      const reading = read(dataset, unsure);
      assert.ok(reading.kind === 'outcome' && reading.explanations[0]?.fit === 'well', place);
    }
  });

  it('nobody is asked what cannot be at their age, and is told no less than whoever is asked it and says no', () => {
    const askingAll = { ...dataset, findings: Object.fromEntries(Object.entries(dataset.findings).map(([id, { of: _of, ...finding }]) => [id, finding])) };
    const age = fc.oneof(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 18, max: 120 }));
    fc.assert(
      fc.property(anyAnswers(dataset, ['age']), age, (answers, age) => {
        const can = (finding: string) => concerns(dataset, finding, { age, sex: undefined });
        const said = new Map(answers.map(({ question, answer }) => [question, answer.kind === 'findings' ? { ...answer, findings: answer.findings.filter(can) } : answer]));
        said.set('age', { kind: 'age', age });
        const [asked, askedAll] = [dataset, askingAll].map((which) => interview(which, (question) => said.get(question) ?? { kind: 'unknown' })) as [TriageState[], TriageState[]];
        for (const state of asked.filter((each) => each.answers.some(({ question }) => question === 'age'))) {
          const reading = read(dataset, state);
          if (reading.kind === 'question' && reading.question.kind === 'checklist') assert.deepEqual(reading.options.filter((option) => !can(option)), [], reading.id);
        }
        const [told, toldAll] = [levelAfter(asked.at(-1)!.answers), levelAfter(askedAll.at(-1)!.answers)];
        assert.ok(rank(told) >= rank(toldAll), `asked less at ${age}, and told "${told}" in the place of "${toldAll}"`);
      }),
      { numRuns: 200 },
    );
  });

  it('every way to an emergency that can be at all stays open to somebody: what is not asked at an age never closes one', () => {
    for (const [id, flag] of Object.entries(dataset.redFlags).filter(([, { level }]) => level === 'emergency')) {
      for (const facts of waysToHold(flag.when)) {
        const ages = Array.from({ length: 121 }, (_each, age) => age).filter((age) => facts.every((fact) => !(fact in dataset.findings) || concerns(dataset, fact, { age, sex: undefined })));
        const fitting = ages.filter((age) => facts.filter((fact) => fact.startsWith('age')).every((fact) => (fact.startsWith('age>=') ? age >= Number(fact.slice(5)) : age < Number(fact.slice(4)))));
        assert.ok(fitting.length, `${id}: nobody is asked ${facts.join(' + ')}`);
      }
    }
  });

  it('a red flag of the level emergency ends the interview at once', () => {
    fc.assert(
      fc.property(anyInterview(dataset), (states) => {
        states.slice(0, -1).forEach((state) => assert.notEqual(levelAfter(state.answers), 'emergency'));
      }),
      { numRuns: 300 },
    );
  });
});
