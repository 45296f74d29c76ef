import { interviewWords, loadAllWords, outcomeWords, placeWords, triageDataset, type InterviewWords, type OutcomeWords } from '../dataset/index.js';
import type { AnsweredQuestion, PlaceAnswer, TriageState } from '../triage/index.js';
import { phrases, type LanguageCode, type Phrases } from './phrases/index.js';

/** Everything that is needed to say a question or an outcome in one language. */
export interface Speech {
  readonly language: LanguageCode;
  readonly phrases: Phrases;
  readonly interview: InterviewWords;
  readonly outcome: OutcomeWords;
  readonly places: Readonly<Record<string, { readonly name: string }>>;
  readonly areas: Readonly<Record<string, { readonly name: string }>>;
  /** Stands for `{emergencyNumber}` in clinical words. */
  readonly emergencyNumber: string;
}

export async function loadSpeech(language: LanguageCode, emergencyNumber?: string): Promise<Speech> {
  await loadAllWords(language);
  return {
    language,
    phrases: phrases[language],
    interview: interviewWords.in(language),
    outcome: outcomeWords.in(language),
    places: placeWords.in(language).places,
    areas: placeWords.in(language).areas,
    emergencyNumber: emergencyNumber ?? phrases[language].emergencyNumber,
  };
}

/** Clinical words with the emergency number in its place. */
export const withNumber = (speech: Speech, text: string): string => text.replaceAll('{emergencyNumber}', speech.emergencyNumber);

/** The question, put to the person with the pain or to whoever answers for them. */
export function askText(speech: Speech, question: string, about: TriageState['about']): string {
  const words = speech.interview.questions[question];
  const asked = about === 'someone-else' ? (words?.askAbout ?? words?.ask) : words?.ask;
  return withNumber(speech, asked ?? question);
}

export const conditionName = (speech: Speech, id: string): string => speech.outcome.conditions[id] ?? id;

/** A place with what was told about the pain there. */
export function placeText({ places, phrases: say, interview, language }: Speech, { place, side, intensity, kinds = [] }: PlaceAnswer): string {
  const name = places[place]?.name ?? place;
  const spot = side ? `${name}, ${say[side]}` : name;
  const told = kinds.map((kind) => (interview.painTypes[kind]?.name ?? kind).toLocaleLowerCase(language));
  if (intensity !== undefined) told.unshift(say.strength(intensity));
  return told.length ? say.toldAt(spot, told) : spot;
}

/** The strongest pain told about a place, if it alone counts as severe: nobody has then said so in other words. */
function severeText(speech: Speech, answers: readonly AnsweredQuestion[]): string | undefined {
  const places = answers.flatMap(({ answer }) => (answer.kind === 'places' ? answer.places : []));
  const [strongest] = [...places].sort((one, other) => (other.intensity ?? 0) - (one.intensity ?? 0));
  return strongest && (strongest.intensity ?? 0) >= triageDataset.settings.severe.from ? placeText(speech, { ...strongest, kinds: [] }) : undefined;
}

/**
 * A fact that a rule or an explanation rests on, for example `age>=50`, `area:calf` or a finding.
 *
 * @param answers the answers that made it so, where there are some.
 */
export function factText(speech: Speech, fact: string, answers: readonly AnsweredQuestion[] = []): string {
  const { phrases: say } = speech;
  const [kind, id = ''] = fact.split(':');
  if (kind === 'answer') {
    const chosen = answers.filter(({ question }) => question === id).flatMap((each) => answerLines(speech, each)).join('; ');
    return id === 'duration' ? say.lasted(chosen) : say.started(chosen);
  }
  if (kind === 'place') return placeText(speech, { place: id });
  if (kind === 'area') return speech.areas[id]?.name ?? id;
  if (kind === 'sex') return id === 'female' ? say.female : say.male;
  if (fact === 'age') return say.theAge;
  if (fact === 'places') return say.thePlace;
  if (fact.startsWith('age>=')) return say.ageFrom(fact.slice('age>='.length));
  if (fact.startsWith('age<')) return say.ageUnder(fact.slice('age<'.length));
  const strength = fact === triageDataset.settings.severe.finding ? severeText(speech, answers) : undefined;
  return strength ?? speech.interview.findings[fact] ?? fact;
}

/** An answer in words, one line for each thing that was chosen. */
export function answerLines(speech: Speech, { question, answer }: AnsweredQuestion): string[] {
  const { phrases: say, interview } = speech;
  switch (answer.kind) {
    case 'unknown':
      return [say.notSure];
    case 'option':
      return [interview.options[question]?.[answer.option] ?? answer.option];
    case 'age':
      return [String(answer.age)];
    case 'sex':
      return [say[answer.sex]];
    case 'places':
      return answer.places.map((place) => placeText(speech, place));
    case 'findings': {
      const ticked = answer.findings.map((finding) => interview.findings[finding] ?? finding);
      if (answer.unsure) return [...ticked, ticked.length ? say.notSureOthers : say.notSure];
      return ticked.length ? ticked : [say.none];
    }
  }
}
