import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition } from '../../data/schema.js';
import { playCase } from '../../src/cli/play-case.js';
import { triageDataset as dataset } from '../../src/dataset/triage-dataset.js';
import { personaOf } from './personas.js';

/** The textbook patient of a condition: all that most people with it have, in the usual place at the usual age. */
function textbookPatient(condition: Condition) {
  const findings: string[] = Object.entries(condition.findings)
    .filter(([, frequency]) => frequency === 'obligate' || frequency === 'very-frequent' || frequency === 'frequent')
    .map(([finding]) => finding);
  // A person starts in one way and has had it for one length of time: the likeliest.
  const exclusive = Object.values(dataset.questions).flatMap((question): (readonly string[])[][] =>
    question.kind === 'single' ? [Object.values(question.options).map((option) => option.findings)] : [],
  );
  const kept = findings.filter((finding) => {
    const options = exclusive.find((candidates) => candidates.some((option) => option.includes(finding)));
    const likeliest = options && findings.find((other) => options.some((option) => option.includes(other)));
    return !likeliest || options.find((option) => option.includes(likeliest))?.includes(finding);
  });
  const [place] = Object.keys(condition.places);
  const persona = personaOf(dataset, [...kept, `place:${place}`], 'no');
  const age = Math.round((condition.age.usualFrom + condition.age.usualTo) / 2);
  const female = condition.sexRatio && 'female' in condition.sexRatio;
  return persona && { ...persona, patient: { ...persona.patient, age, sex: female ? ('F' as const) : ('M' as const) } };
}

describe('reach', () => {
  const asked = new Set<string>();
  const levels = new Set<string>();

  for (const [id, condition] of Object.entries(dataset.conditions)) {
    it(`the textbook patient is shown ${id} among the explanations, at its level or above`, () => {
      const persona = textbookPatient(condition);
      assert.ok(persona, 'its findings contradict each other');
      const played = playCase(dataset, persona.patient, persona.sheet);
      for (const question of played.asked) asked.add(question);
      levels.add(played.outcome.level);
      // Beside an emergency a cause that can wait is not shown, however well it fits.
      const shown = played.outcome.level === 'emergency' ? played.ranking : played.outcome.explanations.map((explanation) => explanation.condition);
      assert.ok(shown.includes(id), `shown instead: ${shown.join(', ')}`);
      assert.ok(
        dataset.careLevels[played.outcome.level].rank >= dataset.careLevels[condition.level].rank,
        `told "${played.outcome.level}", but the condition asks for "${condition.level}"; said yes to ${persona.sheet.yes.join(', ')}`,
      );
    });
  }

  it('every question is asked of somebody, and every level is reached', () => {
    assert.deepEqual(Object.keys(dataset.questions).filter((id) => !asked.has(id)), []);
    assert.deepEqual(Object.keys(dataset.careLevels).filter((id) => !levels.has(id)), []);
  });

  it('every finding is asked in some question, and what it implies exists', () => {
    const inQuestions = new Set(
      Object.values(dataset.questions).flatMap((question): readonly string[] =>
        question.kind === 'checklist' ? question.findings : question.kind === 'single' ? Object.values(question.options).flatMap((option) => option.findings) : [],
      ),
    );
    assert.deepEqual(Object.keys(dataset.findings).filter((finding) => !inQuestions.has(finding)), []);
    for (const [id, { implies = [] }] of Object.entries(dataset.findings)) {
      for (const implied of implies) assert.ok(implied in dataset.findings, `${id} implies "${implied}", which does not exist`);
    }
  });
});
