import { painTypes } from '../../../data/pain-types.js';
import type { PainType, PainTypeId } from '../../../data/schema.js';
import { causeIds, causeWords, painTypeIds, painWords, symptomGroups, symptomGroupWords, type CauseId, type SymptomGroupId } from '../../dataset/index.js';
import { conditionName, type Speech } from '../speech.js';
import { field, heading, paragraph, type Block } from './document.js';
import { quoted } from './facts.js';

/** Kinds of cause, signs that often come together, and how pain behaves. */
export function causeChapters(speech: Speech): Block[] {
  const causes = causeWords.in(speech.language);
  const groups = symptomGroupWords.in(speech.language);
  const types = painWords.in(speech.language).painTypes;
  const pointsTo = (ids: readonly CauseId[]) => field('Points to', ids.map((id) => causes[id].name).join(', '));
  const means = (id: PainTypeId) => {
    const { finding }: PainType = painTypes[id];
    return finding ? field('Chosen on the map, the triage takes as told', quoted(speech, finding)) : [];
  };
  return [
    heading(2, 'Kinds of cause', 'causes'),
    ...causeIds.flatMap((id) => [heading(3, causes[id].name), paragraph(causes[id].text)]),
    heading(2, 'Signs that often come together', 'symptom-groups'),
    ...(Object.keys(symptomGroups) as SymptomGroupId[]).flatMap((id) => [
      heading(3, groups[id].name),
      paragraph(groups[id].text),
      ...pointsTo(symptomGroups[id].causes),
      ...field('For example', symptomGroups[id].conditions.map((condition) => conditionName(speech, condition)).join(', ')),
      ...field('Care level while nobody has looked at it', speech.interview.careLevels[symptomGroups[id].level].name),
    ]),
    heading(2, 'How pain behaves and feels', 'pain-types'),
    ...painTypeIds.flatMap((id) => [heading(3, types[id].name), paragraph(types[id].text), ...pointsTo(painTypes[id].causes), ...means(id)]),
  ];
}
