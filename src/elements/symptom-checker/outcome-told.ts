/** An outcome in words, for the screen and for the text that is copied or saved. */
import { msg, str } from '@lit/localize';
import { careLevelWords, type CareLevelId } from '../../dataset/care-level-words.js';
import { interviewWords } from '../../dataset/interview.js';
import { careRuleReferences, conditions, outcomeWords, redFlagReferences } from '../../dataset/outcome.js';
import { placeWords } from '../../dataset/places.js';
import { triageRules } from '../../dataset/triage-rules.js';
import { language } from '../../shared/language.js';
import { levelWords } from '../../shared/site.js';
import { toldEvidence } from '../../triage/told-evidence.js';
import type { AnsweredQuestion, Evidence, Explanation, OutcomeReading, Reason, TriageState } from '../../triage/index.js';
import { listText, noneText, spotText, unsureText } from './answer-texts.js';
import { generalNotices, limitText } from './limits.js';
import { placeText, severeText } from './place-text.js';
import { sexText } from './question-kinds.js';

const { leastBits } = triageRules.settings.explanations;
const mostEvidence = 5;

export interface ToldReason {
  readonly text: string;
  /** The answers that made it count. */
  readonly answers: readonly string[];
  /** Ids of sources. */
  readonly sources: readonly string[];
}

export interface ToldExplanation {
  readonly condition: string;
  readonly name: string;
  readonly fit: string;
  /** Name of the care level that the condition needs by itself; in an emergency nothing is said to be less than one. */
  readonly level: string | undefined;
  readonly pro: readonly string[];
  readonly contra: readonly string[];
}

/** An explanation named so that nobody takes it for a diagnosis. */
export const namedWithFit = ({ name, fit }: ToldExplanation): string => `${name} · ${fit}`;

export interface ToldAnswer {
  readonly question: string;
  readonly ask: string;
  readonly lines: readonly string[];
}

export interface Told {
  readonly level: CareLevelId;
  /** What to do until help comes. */
  readonly firstAid: readonly string[];
  /** At home: the explanation whose care is told, the first that fits well and asks for no more than that. */
  readonly homeCare: ToldExplanation | undefined;
  /** Why the level is what it is. */
  readonly why: readonly ToldReason[];
  /** What was also found, and asks for less. */
  readonly also: readonly ToldReason[];
  readonly explanations: readonly ToldExplanation[];
  readonly answers: readonly ToldAnswer[];
  /** Limits, that it is no diagnosis, and who has reviewed it. */
  readonly notices: readonly string[];
}

export function tell({ level, reasons, explanations, answers, limits }: OutcomeReading, about: TriageState['about']): Told {
  const { redFlags } = outcomeWords.in(language());
  const counting = reasons.filter((reason) => reason.level === level);
  const firstAid = counting.flatMap((reason) => (reason.kind === 'red-flag' && redFlags[reason.id]?.now) || []);
  const told = explanations.map((each) => tellExplanation(each, answers, level));
  return {
    level,
    firstAid: level === 'emergency' ? [...new Set(firstAid)] : [],
    homeCare: level === 'self-care' ? told[explanations.findIndex(isCaredForAtHome)] : undefined,
    why: counting.length ? counting.map((reason) => tellReason(reason, answers)) : [because(nothingFound())],
    also: reasons.filter((reason) => reason.level !== level).map((reason) => tellReason(reason, answers)),
    explanations: told,
    answers: tellAnswers(answers, about),
    notices: [...limits.map(limitText), ...generalNotices()],
  };
}

function tellExplanation({ condition, fit, evidence }: Explanation, answers: readonly AnsweredQuestion[], level: CareLevelId): ToldExplanation {
  const told = toldEvidence(triageRules, evidence);
  return {
    condition,
    name: conditionName(condition),
    fit:
      fit === 'well'
        ? msg('fits well', { id: 'checker-fits-well', desc: 'How well a possible explanation fits the answers' })
        : msg('fits partly', { id: 'checker-fits-partly', desc: 'How well a possible explanation fits the answers' }),
    level: level === 'emergency' ? undefined : levelName(usualLevel(condition)),
    pro: told.filter(({ bits }) => bits >= leastBits).slice(0, mostEvidence).map((each) => evidenceText(each, answers)),
    contra: told.filter(({ bits }) => bits <= -leastBits).slice(0, mostEvidence).map((each) => evidenceText(each, answers)),
  };
}

/** One that usually needs an appointment would say "book" beside a level that says "not now". */
const isCaredForAtHome = ({ condition, fit }: Explanation): boolean => fit === 'well' && usualLevel(condition) === 'self-care';
const usualLevel = (condition: string): CareLevelId => conditions[condition as keyof typeof conditions].level;

const levelName = (level: CareLevelId): string => levelWords(level, careLevelWords.in(language())[level]).name;
const conditionName = (id: string): string => outcomeWords.in(language()).conditions[id] ?? id;
const namesOf = (ids: readonly string[]): string => listText(ids.map(conditionName));

function tellReason(reason: Reason, answers: readonly AnsweredQuestion[]): ToldReason {
  const { redFlags, careRules } = outcomeWords.in(language());
  switch (reason.kind) {
    case 'red-flag':
    case 'care-rule': {
      const [words, references] = reason.kind === 'red-flag' ? [redFlags, redFlagReferences] : [careRules, careRuleReferences];
      return { text: words[reason.id]?.because ?? reason.id, answers: reason.facts.map((fact) => factText(fact, answers)), sources: references[reason.id]?.sources ?? [] };
    }
    case 'likely-causes':
      return because(
        msg(str`Possible causes that need help this soon: ${namesOf(reason.conditions)}.`, {
          id: 'checker-because-likely',
          desc: 'Reason for a care level; ends with names of conditions',
        }),
      );
    case 'lasting':
      return because(
        msg(str`It has lasted longer than it should for: ${namesOf(reason.conditions)}.`, {
          id: 'checker-because-lasting',
          desc: 'Reason for an appointment; ends with names of conditions',
        }),
      );
    case 'too-little-known':
      return because(msg('Too little is known to say that it can wait.', { id: 'checker-because-little', desc: 'Reason for an appointment' }));
  }
}

const nothingFound = (): string =>
  msg('Nothing that you answered asks for a doctor now.', { id: 'checker-because-nothing', desc: 'Reason for care at home' });

const because = (text: string): ToldReason => ({ text, answers: [], sources: [] });

function evidenceText({ fact, known }: Evidence, answers: readonly AnsweredQuestion[]): string {
  const text = factText(fact, answers);
  return known === 'present'
    ? text
    : msg(str`Not there: ${text}`, { id: 'checker-not-there', desc: 'Before a sign that the visitor does not have' });
}

/** A fact that a rule or an explanation rests on, in the visitor's words. */
function factText(fact: string, answers: readonly AnsweredQuestion[]): string {
  const [kind, id = ''] = fact.split(':');
  if (kind === 'answer') return chosenText(id, answers);
  if (kind === 'place') return spotText(id, undefined);
  if (kind === 'area') return (placeWords.in(language()).areas as Record<string, { name: string }>)[id]?.name ?? id;
  if (kind === 'sex') return sexText(id);
  if (fact === 'age') return msg('The age', { id: 'checker-fact-age', desc: 'Something that speaks for or against a condition' });
  if (fact === 'place-unknown') return msg('Not sure where it is', { id: 'checker-fact-nowhere', desc: 'An answer that counted: the place of the pain is not known' });
  if (fact === 'places') return msg('The place of the pain', { id: 'checker-fact-place', desc: 'Something that speaks for or against a condition' });
  if (fact.startsWith('age>=')) return msg(str`Age ${fact.slice(5)} or over`, { id: 'checker-fact-older', desc: 'An answer that counted' });
  if (fact.startsWith('age<')) return msg(str`Age under ${fact.slice(4)}`, { id: 'checker-fact-younger', desc: 'An answer that counted' });
  const strength = fact === triageRules.settings.severe.finding ? severeText(answers) : undefined;
  return strength ?? interviewWords.in(language()).findings[fact] ?? fact;
}

/** What was chosen of a question that speaks as one, with what it is about. */
function chosenText(question: string, answers: readonly AnsweredQuestion[]): string {
  const text = listText(answers.filter((each) => each.question === question).flatMap(answerTexts));
  return question === 'duration'
    ? msg(str`How long it has lasted: ${text}`, { id: 'checker-fact-duration', desc: 'Something that speaks for or against a condition; ends with the answer' })
    : msg(str`How it started: ${text}`, { id: 'checker-fact-start', desc: 'Something that speaks for or against a condition; ends with the answer' });
}

/** Answers with their questions, in the order they were asked. */
export const tellAnswers = (answers: readonly AnsweredQuestion[], about: TriageState['about']): ToldAnswer[] =>
  answers.map((each) => ({ question: each.question, ask: askText(each.question, about), lines: answerTexts(each) }));

function askText(question: string, about: TriageState['about']): string {
  const words = interviewWords.in(language()).questions[question];
  return (about === 'me' ? undefined : words?.askAbout) ?? words?.ask ?? question;
}

/** An answer, one line for each thing that was chosen. */
function answerTexts({ question, answer }: AnsweredQuestion): string[] {
  const { options, findings } = interviewWords.in(language());
  switch (answer.kind) {
    case 'unknown':
      return [unsureText()];
    case 'option':
      return [options[question]?.[answer.option] ?? answer.option];
    case 'age':
      return [String(answer.age)];
    case 'sex':
      return [sexText(answer.sex)];
    case 'places':
      return answer.places.map(placeText);
    case 'findings': {
      const chosen = answer.findings.map((id) => findings[id] ?? id);
      if (answer.unsure) return [...chosen, unsureText(triageRules.questions[question]?.kind, { chosen: answer.findings, age: '' })];
      return chosen.length ? chosen : [noneText()];
    }
  }
}
