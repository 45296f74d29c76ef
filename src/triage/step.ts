import type { Question } from '../../data/schema.js';
import type { TriageDataset } from '../dataset/triage-dataset.js';
import { TriageError } from './error.js';
import { factsOf } from './facts.js';
import { read } from './read.js';
import { holds } from './rules.js';
import type { Answer, AnsweredQuestion, PlaceAnswer, TriageContext, TriageRequest, TriageState } from './types.js';

/**
 * Begins an interview.
 *
 * @param context what is known already, for example the places chosen on the map.
 * @throws TriageError when the context names a place or a kind of pain that does not exist, or an impossible age or intensity.
 */
export function start(dataset: TriageDataset, context: TriageContext = {}): TriageState {
  const given: [Question['kind'], Answer][] = [];
  if (context.places?.length) given.push(['places', { kind: 'places', places: context.places }]);
  if (context.age !== undefined) given.push(['age', { kind: 'age', age: context.age }]);
  if (context.sex) given.push(['sex', { kind: 'sex', sex: context.sex }]);
  const answers = given.flatMap(([kind, answer]): AnsweredQuestion[] => {
    const id = Object.keys(dataset.questions).find((key) => dataset.questions[key]?.kind === kind);
    if (!id) return [];
    checkAnswer(dataset, id, answer);
    return [{ question: id, answer, given: true }];
  });
  return freeze({ about: context.about ?? 'me', answers, drafts: {} });
}

/**
 * Carries out one request and returns the new state; the old one is never changed.
 *
 * @throws TriageError when the request does not fit: an id that does not exist, a question that is not being asked.
 */
export function step(dataset: TriageDataset, state: TriageState, request: TriageRequest): TriageState {
  switch (request.type) {
    case 'answer':
      return answer(dataset, state, request.question, request.answer);
    case 'change':
      return change(dataset, state, request.question, request.answer);
    case 'goBack':
      return goBack(state);
    case 'restart':
      return freeze({ about: state.about, answers: [], drafts: {} });
    default:
      throw new TriageError(
        'unknown-request',
        `request type "${String((request as { type?: unknown }).type)}" is not one of answer, goBack, change, restart.`,
      );
  }
}

function answer(dataset: TriageDataset, state: TriageState, question: string, given: Answer): TriageState {
  checkAnswer(dataset, question, given);
  const reading = read(dataset, state);
  if (reading.kind !== 'question' || reading.id !== question) {
    const asked = reading.kind === 'question' ? `"${reading.id}" is being asked` : 'the interview has ended';
    throw new TriageError('not-asked', `"${question}" cannot be answered now: ${asked}. Use type "change" for an earlier answer.`);
  }
  const { [question]: _answered, ...drafts } = state.drafts;
  return freeze({ ...state, answers: [...state.answers, { question, answer: given }], drafts });
}

function goBack(state: TriageState): TriageState {
  const last = state.answers.at(-1);
  if (!last || last.given) throw new TriageError('nothing-to-go-back-to', 'there is no answer to take back. Check canGoBack first.');
  return freeze({ ...state, answers: state.answers.slice(0, -1), drafts: { ...state.drafts, [last.question]: last.answer } });
}

function change(dataset: TriageDataset, state: TriageState, question: string, given: Answer): TriageState {
  checkAnswer(dataset, question, given);
  if (!state.answers.some((entry) => entry.question === question)) {
    throw new TriageError('not-asked', `"${question}" has not been answered yet, so it cannot be changed.`);
  }
  let answers: readonly AnsweredQuestion[] = state.answers.map((entry) => (entry.question === question ? { ...entry, answer: given } : entry));
  let drafts = state.drafts;
  // Answers to questions that no longer arise are set aside, not lost; setting one aside may free another.
  for (;;) {
    const stale = answers.find((entry) => entry.question !== question && !stillArises(dataset, answers, entry));
    if (!stale) return freeze({ ...state, answers, drafts });
    answers = answers.filter((entry) => entry !== stale);
    drafts = { ...drafts, [stale.question]: stale.answer };
  }
}

function stillArises(dataset: TriageDataset, answers: readonly AnsweredQuestion[], entry: AnsweredQuestion): boolean {
  const when = dataset.questions[entry.question]?.when;
  return !when || holds(when, factsOf(dataset, answers.filter((other) => other !== entry)));
}

function checkAnswer(dataset: TriageDataset, id: string, given: Answer): void {
  const question = own(dataset.questions, id);
  if (!question) throw new TriageError('unknown-question', `there is no question "${id}".`);
  if (given.kind === 'unknown') return;
  const needed = { single: 'option', checklist: 'findings', age: 'age', sex: 'sex', places: 'places' }[question.kind];
  if (given.kind !== needed) {
    throw new TriageError('wrong-answer-kind', `question "${id}" takes an answer of kind "${needed}" or "unknown", not "${given.kind}".`);
  }
  if (given.kind === 'option' && question.kind === 'single' && !own(question.options, given.option)) {
    throw new TriageError('unknown-option', `question "${id}" has no option "${given.option}"; it has ${Object.keys(question.options).join(', ')}.`);
  }
  if (given.kind === 'findings' && question.kind === 'checklist') {
    const stranger = given.findings.find((finding) => !(question.findings as readonly string[]).includes(finding));
    if (stranger !== undefined) throw new TriageError('unknown-finding', `question "${id}" does not list the finding "${stranger}".`);
  }
  if (given.kind === 'age' && !(Number.isInteger(given.age) && given.age >= 0 && given.age <= 120)) {
    throw new TriageError('age-out-of-range', `age ${given.age} is not a whole number from 0 to 120.`);
  }
  if (given.kind === 'sex' && given.sex !== 'female' && given.sex !== 'male') {
    throw new TriageError('unknown-option', `sex "${String(given.sex)}" is not one of female, male; use kind "unknown" to leave it open.`);
  }
  if (given.kind === 'places') {
    const stranger = given.places.find(({ place }) => !own(dataset.places, place));
    if (stranger) throw new TriageError('unknown-place', `there is no place "${stranger.place}".`);
    for (const place of given.places) checkPain(dataset, place);
  }
}

function checkPain(dataset: TriageDataset, { place, intensity, kinds = [] }: PlaceAnswer): void {
  if (intensity !== undefined && !isIntensity(intensity)) {
    throw new TriageError('intensity-out-of-range', `intensity ${String(intensity)} of "${place}" is not a whole number from 0 to 10.`);
  }
  const stranger = kinds.find((kind) => !own(dataset.painTypes, kind));
  if (stranger !== undefined) {
    throw new TriageError('unknown-pain-type', `there is no kind of pain "${stranger}", which "${place}" names; there are ${Object.keys(dataset.painTypes).join(', ')}.`);
  }
}

export const isIntensity = (number: number): boolean => Number.isInteger(number) && number >= 0 && number <= 10;

/** A record's own entry, so that "constructor" or "__proto__" is as unknown as any other stranger. */
function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

function freeze(state: TriageState): TriageState {
  Object.freeze(state.answers);
  Object.freeze(state.drafts);
  return Object.freeze(state);
}
