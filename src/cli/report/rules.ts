import { triageDataset } from '../../dataset/index.js';
import { conditionName, withNumber, type Speech } from '../speech.js';
import { field, fieldList, heading, paragraph, type Block } from './document.js';
import { whenLines } from './facts.js';
import { sourceList } from './sources.js';

/** What is advised at each level. */
export function careLevelChapter(speech: Speech): Block[] {
  return [
    heading(2, 'Care levels', 'care-levels'),
    ...Object.values(speech.interview.careLevels).flatMap(({ name, when, what, who }) => [heading(3, name), ...field('When', when), ...field('What', withNumber(speech, what)), ...field('Who', who)]),
  ];
}

/** What overrides everything. */
export function redFlagChapter(speech: Speech): Block[] {
  const flags = Object.entries(triageDataset.redFlags);
  return [
    heading(2, `Red flags (${flags.length})`, 'red-flags'),
    paragraph('When such a rule holds, the level is at least the one it names, whatever else is answered. A rule never asks for something to be absent.'),
    ...flags.flatMap(([id, { level, when, suggests }]) => {
      const words = speech.outcome.redFlags[id];
      return [
        heading(3, `${id}: ${speech.interview.careLevels[level].name}`),
        paragraph(withNumber(speech, words?.because ?? '')),
        ...whenLines(speech, 'Holds for', when),
        ...fieldList('Until help comes', (words?.now ?? []).map((text) => withNumber(speech, text))),
        ...field('Makes one think of', suggests.map((condition) => conditionName(speech, condition)).join(', ')),
        ...sourceList(triageDataset.references?.redFlags[id]?.sources ?? []),
      ];
    }),
  ];
}

/** What asks for an appointment. */
export function careRuleChapter(speech: Speech): Block[] {
  const rules = Object.entries(triageDataset.careRules);
  return [
    heading(2, `Rules that ask for an appointment (${rules.length})`, 'care-rules'),
    ...rules.flatMap(([id, { level, when }]) => [
      heading(3, `${id}: ${speech.interview.careLevels[level].name}`),
      paragraph(withNumber(speech, speech.outcome.careRules[id]?.because ?? '')),
      ...whenLines(speech, 'Holds for', when),
      ...sourceList(triageDataset.references?.careRules[id]?.sources ?? []),
    ]),
  ];
}
