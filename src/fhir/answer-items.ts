import type { Question } from '../../data/schema.js';
import type { TriageDataset } from '../dataset/triage-dataset.js';
import { factsOf } from '../triage/facts.js';
import type { Answer, AnsweredQuestion, PlaceAnswer } from '../triage/index.js';
import { optionsOf } from '../triage/next-question.js';
import { absentBecauseNotKnown, intensityId, kindsId, no, notSure, optionCode, painTypeCode, sexes, shown, sides, yes } from './code-systems.js';
import { whenId } from './question-items.js';
import type { Coding, ResponseItem } from './types.js';
import { withNumber, type Saying } from './words.js';

/** The answers in their order, each in the item of its question. */
export function answerItems(dataset: TriageDataset, saying: Saying, answers: readonly AnsweredQuestion[]): ResponseItem[] {
  return answers.flatMap(({ question: id, answer }, index) => {
    const question = dataset.questions[id];
    if (!question) return [];
    // What an earlier answer had told was not asked again.
    const offered = optionsOf(dataset, question, factsOf(dataset, answers.slice(0, index)));
    const depth = question.when?.length ?? 0;
    const groups = Array.from({ length: Math.max(0, depth - 1) }, (_, clause) => whenId(id, clause));
    const item = answerItem(saying, id, question, answer, offered);
    return [groups.reduceRight<ResponseItem>((inner, linkId) => ({ linkId, item: [inner] }), item)];
  });
}

function answerItem(saying: Saying, id: string, question: Question, answer: Answer, offered: readonly string[]): ResponseItem {
  const { clinical, form } = saying;
  const base = { linkId: id, text: withNumber(saying, clinical.interview.questions[id]?.ask ?? id) };
  const coded = (coding: Coding): ResponseItem => ({ ...base, answer: [{ valueCoding: coding }] });
  switch (answer.kind) {
    case 'option':
      return coded(shown(optionCode(id, answer.option), clinical.interview.options[id]?.[answer.option] ?? answer.option));
    case 'sex':
      return coded(shown(sexes[answer.sex], form[answer.sex]));
    case 'age':
      return { ...base, answer: [{ valueInteger: answer.age }] };
    case 'findings':
      return { ...base, item: findingAnswers(saying, id, answer.findings, answer.unsure ? notSure : no, offered) };
    case 'places':
      return { ...base, item: placeAnswers(saying, id, answer.places) };
    case 'unknown':
      if (question.kind === 'checklist') return { ...base, item: findingAnswers(saying, id, [], notSure, offered) };
      if (question.kind === 'places') return { ...base, extension: [absentBecauseNotKnown] };
      if (question.kind === 'age') return { ...base, answer: [{ _valueInteger: { extension: [absentBecauseNotKnown] } }] };
      return coded(shown(notSure, form.notSure));
  }
}

/** Yes for what was ticked; for what was offered and not ticked, no or "not sure". */
function findingAnswers({ clinical, form }: Saying, question: string, ticked: readonly string[], other: Coding, offered: readonly string[]): ResponseItem[] {
  const told = [...new Set([...offered, ...ticked])];
  return told.map((finding) => ({
    linkId: `${question}.${finding}`,
    text: clinical.interview.findings[finding] ?? finding,
    answer: [{ valueCoding: ticked.includes(finding) ? shown(yes, form.yes) : shown(other, other === no ? form.no : form.notSure) }],
  }));
}

function placeAnswers({ clinical, form }: Saying, question: string, places: readonly PlaceAnswer[]): ResponseItem[] {
  return [...bothLegsTogether(places).values()].flatMap(({ place, side, intensity, kinds = [] }): ResponseItem[] => {
    const linkId = `${question}.${place}`;
    const kindText = (kind: string) => clinical.interview.painTypes[kind]?.name ?? kind;
    return [
      { linkId, text: clinical.places[place]?.name ?? place, answer: [{ valueCoding: side ? shown(sides[side], form[side]) : shown(notSure, form.notSure) }] },
      ...(intensity === undefined ? [] : [{ linkId: intensityId(linkId), text: form.intensity, answer: [{ valueInteger: intensity }] }]),
      ...(kinds.length ? [{ linkId: kindsId(linkId), text: form.kinds, answer: kinds.map((kind) => ({ valueCoding: shown(painTypeCode(kind), kindText(kind)) })) }] : []),
    ];
  });
}

/** A place named once for each leg hurts on both: as strongly as the worse one, and in each way that was told. */
function bothLegsTogether(places: readonly PlaceAnswer[]): Map<string, PlaceAnswer> {
  const byPlace = new Map<string, PlaceAnswer>();
  for (const told of places) {
    const before = byPlace.get(told.place);
    if (!before) byPlace.set(told.place, told);
    else {
      const intensities = [before.intensity, told.intensity].filter((each) => each !== undefined);
      byPlace.set(told.place, {
        place: told.place,
        side: before.side && told.side && before.side !== told.side ? 'both' : (told.side ?? before.side),
        ...(intensities.length && { intensity: Math.max(...intensities) }),
        kinds: [...new Set([...(before.kinds ?? []), ...(told.kinds ?? [])])],
      });
    }
  }
  return byPlace;
}
