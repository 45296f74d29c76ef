import { causeWords, conditionDetails, conditions, dossiers, treatmentWords, type Condition, type ConditionId, type Dossier, type LineAges, type TreatmentId, type WhoHelps } from '../../dataset/index.js';
import { conditionName, factText, placeText, type Speech } from '../speech.js';
import { field, fieldList, heading, paragraph, table, type Block } from './document.js';
import { byFrequency, frequencyClasses } from './frequency.js';
import { sourceList } from './sources.js';

/** Every condition with all that is known and told about it. */
export async function conditionChapter(speech: Speech): Promise<Block[]> {
  const ids = Object.keys(conditions) as ConditionId[];
  const chapters = await Promise.all(ids.map((id) => conditionSection(speech, id)));
  return [
    heading(2, `Conditions (${ids.length})`, 'conditions'),
    paragraph('The classes say how many of the people with a condition have a finding or a place of pain; the triage counts with them.'),
    ...chapters.flat(),
  ];
}

async function conditionSection(speech: Speech, id: ConditionId): Promise<Block[]> {
  const condition = conditions[id];
  const dossier: Dossier = dossiers[id];
  const { words } = await conditionDetails(id, speech.language);
  return [
    heading(3, conditionName(speech, id), id),
    ...field('Id', id),
    ...field('Also called', words.alsoCalled.join(', ')),
    paragraph(words.summary),
    ...facts(speech, condition, dossier),
    ...field('How it starts and feels', words.onset),
    ...field('Who gets it', words.who),
    ...field('How long it takes', words.course),
    ...fieldList('Worse with', words.worse),
    ...fieldList('Better with', words.better),
    ...fieldList('What helps now', withAges(words.now, dossier.linesOf?.now)),
    ...fieldList('What a physiotherapist does', words.physiotherapist),
    ...fieldList('What a doctor may do', words.doctor),
    ...fieldList('What to watch for', withAges(words.watchFor, dossier.linesOf?.watchFor)),
    ...field('Treatments', named(dossier.treatments)),
    ...field('Only after a doctor has agreed, because it can harm', named(dossier.doctorFirst)),
    table(['Place', 'Class'], byFrequency(condition.places).map(([place, frequency]) => [placeText(speech, { place }), frequencyClasses[frequency]])),
    table(['Finding', 'Class'], byFrequency(condition.findings).map(([finding, frequency]) => [factText(speech, finding), frequencyClasses[frequency]])),
    ...sourceList(dossier.sources),
  ];
}

/** A line that not everybody reads says who does. */
const withAges = (lines: readonly string[], ages: LineAges = {}): string[] =>
  lines.map((line, at) => (ages[at] ? `${line} (told only at ${ages[at].from} to ${ages[at].to} years, or where the age is not known)` : line));

function facts(speech: Speech, { causes, prevalence, age, sexRatio, level, appointmentAfterWeeks }: Condition, { icd10, laterality, whoHelps }: Dossier): Block[] {
  const [sex, ratio] = Object.entries(sexRatio ?? {})[0] ?? [];
  return [
    ...field('Care level by itself', speech.interview.careLevels[level].name + (appointmentAfterWeeks === undefined ? '' : `; an appointment after ${appointmentAfterWeeks} weeks`)),
    ...field('Who helps', whoHelps.map((who) => helpers[who]).join(', ')),
    ...field('Kind of cause', causes.map((cause) => causeWords.in(speech.language)[cause].name).join(', ')),
    ...field('Behind leg pain', prevalence.replace('-', ' ')),
    ...field('Age', `${age.from} to ${age.to}, mostly ${age.usualFrom} to ${age.usualTo}${sex ? `; ${String(ratio)} times as often in ${sex}s` : ''}`),
    ...field('Side', laterality.replaceAll('-', ' ')),
    ...field('ICD-10', icd10.join(', ')),
  ];
}

const helpers: Readonly<Record<WhoHelps, string>> = {
  'emergency-services': 'the emergency services',
  doctor: 'a doctor',
  physiotherapist: 'a physiotherapist',
  podiatrist: 'a podiatrist',
  pharmacist: 'a pharmacist',
  yourself: 'the person',
};

const named = (ids: readonly TreatmentId[] = []): string => ids.map((id) => treatmentWords.in('en')[id].name).join(', ');
