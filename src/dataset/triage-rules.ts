import { careLevels } from '../../data/care-levels.js';
import { careRules } from '../../data/care-rules.js';
import { findings } from '../../data/findings.js';
import { painTypes } from '../../data/pain-types.js';
import { places } from '../../data/places.js';
import { questions } from '../../data/questions.js';
import { redFlags } from '../../data/red-flags.js';
import type { CareLevelId, CareRule, Condition, Finding, PainType, Place, Question, RedFlag, RuleReferences } from '../../data/schema.js';
import { triageSettings } from '../../data/triage-settings.js';

export type { Question };

/** What the triage reads. Ids are plain strings here, so that a site's or a test's own dataset fits too. */
export interface TriageDataset {
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly findings: Readonly<Record<string, Finding>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly painTypes: Readonly<Record<string, PainType>>;
  readonly questions: Readonly<Record<string, Question>>;
  readonly redFlags: Readonly<Record<string, RedFlag>>;
  readonly careRules: Readonly<Record<string, CareRule>>;
  /** What the rules rest on, which an outcome then names. Left out where whoever shows the outcome looks it up. */
  readonly references?: {
    readonly redFlags: Readonly<Record<string, RuleReferences>>;
    readonly careRules: Readonly<Record<string, RuleReferences>>;
  };
  readonly careLevels: Readonly<Record<CareLevelId, { readonly rank: number }>>;
  readonly settings: typeof triageSettings;
}

/** The dataset before its conditions are there: they weigh most, and neither the first questions nor an emergency need them. */
export const triageRules: TriageDataset = {
  conditions: {},
  findings,
  places,
  painTypes,
  questions,
  redFlags,
  careRules,
  careLevels,
  settings: triageSettings,
};
