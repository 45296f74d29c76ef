import { placeIds } from '../dataset/index.js';
import type { Answer, QuestionReading, TriageState } from '../triage/index.js';
import { askText, factText, withNumber, type Speech } from './speech.js';

export interface ToldOption {
  readonly id: string;
  readonly text: string;
}

/** A question as the command line says it; with `--json`, exactly this object. */
export interface ToldQuestion {
  readonly type: 'question';
  readonly id: string;
  readonly kind: QuestionReading['question']['kind'];
  readonly ask: string;
  /** "What does this mean?" */
  readonly means: string;
  /** "Why do you ask?" */
  readonly why: string;
  /** Empty for an age. */
  readonly options: readonly ToldOption[];
  /** An example of each form an answer may take. */
  readonly answerKinds: readonly Answer[];
  /** What was answered before going back. */
  readonly draft?: Answer;
  readonly progress: QuestionReading['progress'];
  readonly canGoBack: boolean;
}

export function tellQuestion(speech: Speech, { id, question, options, draft, progress, canGoBack }: QuestionReading, about: TriageState['about']): ToldQuestion {
  const words = speech.interview.questions[id];
  const told = toldOptions(speech, id, question.kind, options);
  return {
    type: 'question',
    id,
    kind: question.kind,
    ask: askText(speech, id, about),
    means: withNumber(speech, words?.means ?? ''),
    why: withNumber(speech, words?.why ?? ''),
    options: told,
    answerKinds: [...examples(question.kind, told[0]?.id ?? ''), { kind: 'unknown' }],
    ...(draft && { draft }),
    progress,
    canGoBack,
  };
}

function toldOptions(speech: Speech, id: string, kind: ToldQuestion['kind'], options: readonly string[]): ToldOption[] {
  switch (kind) {
    case 'single':
      return options.map((option) => ({ id: option, text: speech.interview.options[id]?.[option] ?? option }));
    case 'checklist':
      return options.map((finding) => ({ id: finding, text: factText(speech, finding) }));
    case 'places':
      return placeIds.map((place) => ({ id: place, text: speech.places[place]?.name ?? place }));
    case 'sex':
      return (['female', 'male'] as const).map((sex) => ({ id: sex, text: speech.phrases[sex] }));
    case 'age':
      return [];
  }
}

function examples(kind: ToldQuestion['kind'], first: string): Answer[] {
  switch (kind) {
    case 'single':
      return [{ kind: 'option', option: first }];
    case 'checklist':
      return [
        { kind: 'findings', findings: [first] },
        { kind: 'findings', findings: [] },
        { kind: 'findings', findings: [first], unsure: true },
      ];
    case 'places':
      return [{ kind: 'places', places: [{ place: first, side: 'left' }] }];
    case 'sex':
      return [{ kind: 'sex', sex: 'female' }];
    case 'age':
      return [{ kind: 'age', age: 40 }];
  }
}
