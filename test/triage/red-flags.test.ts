import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { playCase } from '../../src/cli/play-case.js';
import { triageDataset as dataset } from '../../src/dataset/triage-dataset.js';
import { factsOf } from '../../src/triage/facts.js';
import { holds } from '../../src/triage/rules.js';
import { personaOf, waysToHold } from './personas.js';

const rank = (level: keyof typeof dataset.careLevels) => dataset.careLevels[level].rank;

describe('red flags: somebody of whom a red flag is so', () => {
  for (const [id, flag] of Object.entries(dataset.redFlags)) {
    it(`is asked what it takes and is told at least "${flag.level}": ${id}`, () => {
      let people = 0;
      for (const facts of waysToHold(flag.when)) {
        for (const otherwise of ['no', 'unknown'] as const) {
          const persona = personaOf(dataset, facts, otherwise);
          if (!persona) continue;
          people++;
          const { outcome } = playCase(dataset, persona.patient, persona.sheet);
          assert.ok(
            rank(outcome.level) >= rank(flag.level),
            `${facts.join(' + ')}, else "${otherwise}": told "${outcome.level}" after ${outcome.answers.map(({ question }) => question).join(', ')}`,
          );
        }
      }
      assert.ok(people, `nobody can be as the rule "${id}" says; no way of answering makes it hold`);
    });
  }
});

describe('red flags: the other side of the line', () => {
  for (const [id, flag] of Object.entries(dataset.redFlags)) {
    it(`does not hold when any one of its conditions is missing: ${id}`, () => {
      const when: readonly (readonly string[])[] = flag.when;
      when.forEach((missing, index) => {
        for (const facts of waysToHold(when.filter((_clause, other) => other !== index))) {
          const persona = personaOf(dataset, facts, 'no');
          if (!persona || met(missing, persona.sheet.yes, facts)) continue;
          assert.equal(holds(flag.when, factsFor(persona)), false, `${facts.join(' + ')} without ${missing.join(' or ')}`);
        }
      });
    });
  }
});

/** A fact chosen for another clause may meet this one too, by itself or by what it implies. */
function met(clause: readonly string[], findings: readonly string[], facts: readonly string[]): boolean {
  return clause.some(
    (fact) =>
      findings.includes(fact) ||
      facts.includes(fact) ||
      fact.startsWith('age') ||
      (fact.startsWith('area:') && facts.some((other) => other.startsWith('place:') && dataset.places[other.slice(6)]?.area === fact.slice(5))) ||
      (fact.startsWith('place:') && facts.some((other) => other.startsWith('area:') || other === fact)),
  );
}

function factsFor({ patient, sheet }: NonNullable<ReturnType<typeof personaOf>>) {
  const checklists = Object.entries(dataset.questions).flatMap(([question, { kind, ...rest }]) => {
    if (kind !== 'checklist' || !('findings' in rest)) return [];
    const findings = rest.findings.filter((finding) => sheet.yes.includes(finding));
    return findings.length ? [{ question, answer: { kind: 'findings' as const, findings } }] : [];
  });
  const singles = Object.entries(dataset.questions).flatMap(([question, record]) => {
    if (record.kind !== 'single') return [];
    const option = Object.entries(record.options).find(([, { findings }]) => findings.some((finding) => sheet.yes.includes(finding)))?.[0];
    return option ? [{ question, answer: { kind: 'option' as const, option } }] : [];
  });
  return factsOf(dataset, [
    ...checklists,
    ...singles,
    ...(sheet.places.length ? [{ question: 'place', answer: { kind: 'places' as const, places: sheet.places } }] : []),
    ...(patient.age === null ? [] : [{ question: 'age', answer: { kind: 'age' as const, age: patient.age } }]),
  ]);
}
