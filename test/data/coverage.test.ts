import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areas } from '../../data/areas.js';
import { careAdvice } from '../../data/care-advice.js';
import { causes } from '../../data/causes.js';
import { bone } from '../../data/conditions/bone.js';
import { child } from '../../data/conditions/child.js';
import { foot } from '../../data/conditions/foot.js';
import { infection } from '../../data/conditions/infection.js';
import { injury } from '../../data/conditions/injury.js';
import { joint } from '../../data/conditions/joint.js';
import { muscle } from '../../data/conditions/muscle.js';
import { nerve } from '../../data/conditions/nerve.js';
import { other } from '../../data/conditions/other.js';
import { vessel } from '../../data/conditions/vessel.js';
import { vesselDossiers } from '../../data/dossiers/vessel.js';
import { faqs } from '../../data/faqs.js';
import { guidance } from '../../data/guidance.js';
import { painTypes } from '../../data/pain-types.js';
import { places } from '../../data/places.js';
import type { AreaId, Condition, Dossier, Place, TreatmentId } from '../../data/schema.js';
import { symptomGroups } from '../../data/symptom-groups.js';
import { treatments } from '../../data/treatments.js';
import { areaWords } from '../../data/words/en/areas.js';
import { careAdviceWords } from '../../data/words/en/care-advice.js';
import { causeWords } from '../../data/words/en/causes.js';
import { faqWords } from '../../data/words/en/faqs.js';
import { guidanceWords } from '../../data/words/en/guidance.js';
import { painTypeWords } from '../../data/words/en/pain-types.js';
import { symptomGroupWords } from '../../data/words/en/symptom-groups.js';
import { treatmentWords } from '../../data/words/en/treatments.js';
import { conditions as listed, sections } from './coverage.js';
import type { Part, RecordId } from './coverage.js';

const conditions: Readonly<Record<string, Condition>> = {
  ...muscle,
  ...joint,
  ...nerve,
  ...vessel,
  ...infection,
  ...injury,
  ...foot,
  ...child,
  ...bone,
  ...other,
};

const record: Readonly<Record<string, object>> = {
  area: areas,
  cause: causes,
  condition: conditions,
  'symptom-group': symptomGroups,
  'pain-type': painTypes,
  'care-advice': careAdvice,
  treatment: treatments,
  guidance,
  faq: faqs,
};

const words: Readonly<Record<string, object>> = {
  area: areaWords,
  cause: causeWords,
  'symptom-group': symptomGroupWords,
  'pain-type': painTypeWords,
  'care-advice': careAdviceWords,
  treatment: treatmentWords,
  guidance: guidanceWords,
  faq: faqWords,
};

describe('the record carries the page it was made from', () => {
  for (const { name, parts, count } of sections) {
    it(`${name}: every part of the page is listed`, () => {
      assert.equal(parts.length, count, `The page has ${count} parts under "${name}", test/data/coverage.ts lists ${parts.length}.`);
    });

    for (const part of parts) {
      it(`${name}: ${part.part}`, () => {
        assert.notEqual(part.ids.length, 0, 'No record carries this part of the page.');
        assert.deepEqual(part.ids.filter((id) => !exists(id)), [], 'These records do not exist.');
        assert.deepEqual(unsaid(part), [], `The English words of ${part.ids.join(', ')} no longer say this.`);
      });
    }
  }
});

describe('each condition is found where the page lists it', () => {
  for (const [area, parts] of Object.entries(listed)) {
    for (const { part, ids } of parts) {
      it(`${area}: ${part}`, () => {
        for (const id of ids) {
          const found = areasOf(idIn(id));
          assert.ok(found.includes(area as AreaId), `${id} has no place in the area "${area}", only in: ${found.join(', ')}.`);
        }
      });
    }
  }
});

describe('the dangerous line of the page is made safe', () => {
  it('compression says that a clot needs a doctor first', () => {
    assert.match(treatmentWords.compression.caution, /clot.*See a doctor that day/);
  });

  for (const id of ['exercise-therapy', 'manual-therapy'] as const) {
    it(`${id} says that a clot needs a doctor first`, () => {
      assert.match(treatmentWords[id].caution, /clot.*doctor/);
    });
  }
});

describe('a clot or a narrowed artery', () => {
  for (const [id, dossier] of Object.entries<Dossier>(vesselDossiers)) {
    const { causes: of } = vessel[id as keyof typeof vessel] as Condition;
    if (of.includes('clot')) {
      it(`${id} has compression, hands-on treatment and exercise only after a doctor`, () => {
        assert.deepEqual(withoutDoctor(dossier, ['compression', 'manual-therapy', 'exercise-therapy']), []);
      });
    } else if (dossier.treatments.includes('compression')) {
      it(`${id} has compression only after a doctor`, () => {
        assert.deepEqual(withoutDoctor(dossier, ['compression']), []);
      });
    }
  }
});

/** Those of the treatments that the dossier lets somebody use without asking a doctor. */
function withoutDoctor(dossier: Dossier, treatmentIds: readonly TreatmentId[]): TreatmentId[] {
  return treatmentIds.filter((id) => !dossier.doctorFirst?.includes(id));
}

function kindOf(id: RecordId): string {
  return id.slice(0, id.indexOf(':'));
}

function idIn(id: RecordId): string {
  return id.slice(id.indexOf(':') + 1);
}

function exists(id: RecordId): boolean {
  return Object.hasOwn(record[kindOf(id)] ?? {}, idIn(id));
}

/** What a part should say and its records do not. The words of the conditions have tests of their own. */
function unsaid({ ids, says = [] }: Part): string[] {
  const all = ids.map((id) => JSON.stringify((words[kindOf(id)] as Record<string, unknown> | undefined)?.[idIn(id)] ?? '')).join(' ');
  return says.filter((text) => !all.toLowerCase().includes(text.toLowerCase()));
}

function areasOf(condition: string): AreaId[] {
  const felt = Object.entries(conditions[condition]?.places ?? {});
  const there = felt.filter(([, frequency]) => frequency !== 'excluded');
  return [...new Set(there.map(([place]) => (places as Readonly<Record<string, Place>>)[place]!.area))];
}
