import { triageDataset } from '../dataset/index.js';
import { TriageError, type TriageContext, type TriageRequest } from '../triage/index.js';
import { isObject, placesFrom, readAnswer } from './answer-reader.js';
import { inIds } from './answer-words.js';
import { CliError } from './cli-error.js';
import type { ToldQuestion } from './told-question.js';

/** What a program asks for with one line: a request to the interview it is in, or a new interview. */
export type Message = { readonly request: TriageRequest } | { readonly begin: TriageContext };

/**
 * Reads one line of JSON.
 *
 * @param asked the question being asked, which `{"answer": ...}` answers; undefined after the outcome.
 * @throws CliError, or TriageError for a question that does not exist.
 */
export function readMessage(line: string, asked: ToldQuestion | undefined): Message {
  const message = parse(line);
  if (isObject(message)) {
    if ('type' in message) return { request: readRequest(message) };
    if ('start' in message) return { begin: readContext(message.start) };
    if (message.goBack === true) return { request: { type: 'goBack' } };
    if ('answer' in message) {
      if (asked === undefined) throw new CliError('not-asked', 'The interview has ended, so there is no question to answer. Write {"goBack":true} or {"start":{}}.');
      return { request: { type: 'answer', question: asked.id, answer: readAnswer(asked.id, asked.kind, inIds(message.answer, asked)) } };
    }
  }
  throw new CliError('unknown-message', `${line.slice(0, 80)} is not known. Write {"answer":…}, {"goBack":true}, {"start":{…}} or a request with "type": answer, change, goBack, restart.`);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new CliError('bad-json', `This line is not JSON: ${(error as Error).message}.`);
  }
}

function readRequest({ type, question, answer }: Readonly<Record<string, unknown>>): TriageRequest {
  if (type === 'answer' || type === 'change') {
    if (typeof question !== 'string') throw new CliError('unknown-message', `A request of type "${type}" needs "question", the id of a question.`);
    return { type, question, answer: readAnswer(question, kindOf(question), answer) };
  }
  // Anything else is the triage's to carry out or to refuse.
  return { type } as TriageRequest;
}

function kindOf(question: string) {
  const kind = Object.hasOwn(triageDataset.questions, question) ? triageDataset.questions[question]?.kind : undefined;
  if (!kind) throw new TriageError('unknown-question', `there is no question "${question}".`);
  return kind;
}

const contextForm = 'Write {"start":{"about":"me" or "someone-else","age":NUMBER,"sex":"female" or "male","places":["calf:left"]}}, each part only if it is known.';

function readContext(value: unknown): TriageContext {
  const known = ['about', 'age', 'sex', 'places'];
  if (!isObject(value)) throw new CliError('wrong-context', `"start" needs an object. ${contextForm}`);
  const refuse = (part: string) => new CliError('wrong-context', `start.${part}: ${JSON.stringify(value[part])?.slice(0, 80)} does not fit. ${contextForm}`);
  for (const part of Object.keys(value)) if (!known.includes(part)) throw refuse(part);

  const { about, age, sex, places } = value;
  if (!(about === undefined || about === 'me' || about === 'someone-else')) throw refuse('about');
  if (!(age === undefined || typeof age === 'number')) throw refuse('age');
  if (!(sex === undefined || sex === 'female' || sex === 'male')) throw refuse('sex');
  const read = places === undefined ? [] : placesFrom(places);
  if (!read) throw refuse('places');
  return { ...(about && { about }), ...(age !== undefined && { age }), ...(sex && { sex }), ...(read.length && { places: read }) };
}
