import fc from 'fast-check';
import type { Question } from '../../data/schema.js';
import type { TriageDataset } from '../../src/dataset/triage-dataset.js';
import { read, start, step, type Answer, type AnsweredQuestion, type TriageState } from '../../src/triage/index.js';

/** Any answer that a question can be given. */
export function anyAnswer(dataset: TriageDataset, question: Question): fc.Arbitrary<Answer> {
  const unknown = fc.constant<Answer>({ kind: 'unknown' });
  switch (question.kind) {
    case 'age':
      return fc.oneof(unknown, fc.integer({ min: 0, max: 120 }).map((age): Answer => ({ kind: 'age', age })));
    case 'sex':
      return fc.oneof(unknown, fc.constantFrom('female' as const, 'male' as const).map((sex): Answer => ({ kind: 'sex', sex })));
    case 'places':
      return fc.oneof(
        unknown,
        fc
          .array(fc.record({ place: fc.constantFrom(...Object.keys(dataset.places)), side: fc.constantFrom('left' as const, 'right' as const, 'both' as const), ...anyPain(dataset) }, { requiredKeys: ['place', 'side'] }), {
            minLength: 1,
            maxLength: 4,
          })
          .map((places): Answer => ({ kind: 'places', places })),
      );
    case 'single':
      return fc.oneof(unknown, fc.constantFrom(...Object.keys(question.options)).map((option): Answer => ({ kind: 'option', option })));
    case 'checklist':
      return fc.oneof(
        unknown,
        fc
          .tuple(fc.subarray([...question.findings], { maxLength: Math.min(4, question.findings.length) }), fc.boolean())
          .map(([findings, unsure]): Answer => ({ kind: 'findings', findings, unsure })),
      );
  }
}

/** What can be told about the pain in a place. */
export const anyPain = ({ painTypes }: TriageDataset) => ({
  intensity: fc.integer({ min: 0, max: 10 }),
  kinds: fc.subarray(Object.keys(painTypes), { minLength: 1, maxLength: 4 }),
});

/** Answers to some of the questions, in any order: what `read` has to cope with, however it came about. */
export function anyAnswers(dataset: TriageDataset, except: readonly string[] = []): fc.Arbitrary<AnsweredQuestion[]> {
  return fc
    .shuffledSubarray(Object.keys(dataset.questions).filter((id) => !except.includes(id)))
    .chain((ids) => fc.tuple(...ids.map((question) => anyAnswer(dataset, dataset.questions[question] as Question).map((answer) => ({ question, answer })))))
    .map((answers) => answers as AnsweredQuestion[]);
}

/** A whole interview: answers drawn for every question, given in the order in which they are asked. */
export function anyInterview(dataset: TriageDataset): fc.Arbitrary<TriageState[]> {
  return fc
    .record(Object.fromEntries(Object.entries(dataset.questions).map(([id, question]) => [id, anyAnswer(dataset, question)])))
    .map((answers) => interview(dataset, (id) => answers[id] as Answer));
}

/** Every state of an interview, from the start to the outcome. */
export function interview(dataset: TriageDataset, answerTo: (question: string) => Answer): TriageState[] {
  const states = [start(dataset)];
  for (;;) {
    const state = states.at(-1) as TriageState;
    const reading = read(dataset, state);
    if (reading.kind === 'outcome') return states;
    states.push(step(dataset, state, { type: 'answer', question: reading.id, answer: answerTo(reading.id) }));
  }
}
