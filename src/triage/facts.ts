import type { TriageDataset } from '../dataset/triage-dataset.js';
import type { AnsweredQuestion, PlaceAnswer } from './types.js';

/** What the answers say. A finding in neither set is unknown. */
export interface Facts {
  readonly present: ReadonlySet<string>;
  readonly absent: ReadonlySet<string>;
  /** Undefined as long as it is not known. */
  readonly age: number | undefined;
  readonly sex: 'female' | 'male' | undefined;
  readonly places: readonly PlaceAnswer[] | undefined;
  /** Everything a rule can ask for that is so, as the strings rules use (`place:calf`, `area:calf`, finding ids ...). */
  readonly true: ReadonlySet<string>;
}

/** Reads the answers. Their order does not matter: where two disagree, "yes" wins over "no". */
export function factsOf(dataset: TriageDataset, answers: readonly AnsweredQuestion[]): Facts {
  const present = new Set<string>();
  const absent = new Set<string>();
  let age: number | undefined;
  let sex: 'female' | 'male' | undefined;
  let places: readonly PlaceAnswer[] | undefined;
  let placeUnknown = false;

  for (const { question: id, answer } of answers) {
    const question = dataset.questions[id];
    if (answer.kind === 'unknown' && question?.kind === 'places') placeUnknown = true;
    else if (answer.kind === 'age') age = answer.age;
    else if (answer.kind === 'sex') sex = answer.sex;
    else if (answer.kind === 'places') places = answer.places;
    else if (answer.kind === 'option' && question?.kind === 'single') {
      for (const option of Object.values(question.options)) for (const finding of option.findings) absent.add(finding);
      for (const finding of question.options[answer.option]?.findings ?? []) present.add(finding);
    } else if (answer.kind === 'findings' && question?.kind === 'checklist') {
      if (!answer.unsure) for (const finding of question.findings) absent.add(finding);
      for (const finding of answer.findings) present.add(finding);
    }
  }

  const sides = new Set(places?.map(({ side }) => side));
  if (sides.has('both') || (sides.has('left') && sides.has('right'))) present.add('both-legs-pain');
  else if (sides.size && !sides.has(undefined)) absent.add('both-legs-pain');
  for (const finding of (places ?? []).flatMap((place) => findingsAt(dataset, place))) present.add(finding);
  // A set grows while it is walked, so what is implied is followed to its end.
  for (const finding of present) {
    absent.delete(finding);
    for (const implied of dataset.findings[finding]?.implies ?? []) present.add(implied);
  }

  const isTrue = new Set(present);
  for (const { place } of places ?? []) {
    isTrue.add(`place:${place}`);
    isTrue.add(`area:${dataset.places[place]?.area}`);
  }
  if (placeUnknown) isTrue.add('place-unknown');
  if (sex) isTrue.add(`sex:${sex}`);
  return { present, absent, age, sex, places, true: isTrue };
}

/** What was told about a place, as findings. What was not told says nothing, and neither does pain that is less than severe. */
export function findingsAt({ painTypes, places, settings }: TriageDataset, { place, travels, intensity = 0, kinds = [] }: PlaceAnswer): string[] {
  const told = [
    travels && places[place]?.travelling,
    intensity >= settings.severe.from ? settings.severe.finding : undefined,
    ...kinds.map((kind) => painTypes[kind]?.finding),
  ];
  return told.filter((finding) => finding !== undefined);
}

/** Whether a fact as rules write it is so. Not known counts as not so: rules only ever ask for what is there. */
export function isFact(facts: Facts, fact: string): boolean {
  if (!fact.startsWith('age')) return facts.true.has(fact);
  if (facts.age === undefined) return false;
  return fact.startsWith('age>=') ? facts.age >= Number(fact.slice(5)) : facts.age < Number(fact.slice(4));
}
