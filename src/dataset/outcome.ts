/** What an outcome says besides its care level: why, and what might explain it. Loaded when an interview begins. */
import * as references from '../../data/rule-references.js';
import type { RedFlagWords, RuleReferences, RuleWords } from '../../data/schema.js';
import { careRuleWords } from '../../data/words/en/care-rules.js';
import { conditionNames } from '../../data/words/en/condition-names.js';
import { redFlagWords } from '../../data/words/en/red-flags.js';
import { Words } from './words.js';

export { review } from '../../data/review.js';
export { conditions } from './conditions.js';

type ById<T> = Readonly<Record<string, T>>;

export const redFlagReferences: ById<RuleReferences> = references.redFlagReferences;
export const careRuleReferences: ById<RuleReferences> = references.careRuleReferences;

/** By the ids that the triage gives, which are plain strings. */
export interface OutcomeWords {
  readonly redFlags: ById<RedFlagWords>;
  readonly careRules: ById<RuleWords>;
  readonly conditions: ById<string>;
}

export const outcomeWords = new Words<OutcomeWords>({ redFlags: redFlagWords, careRules: careRuleWords, conditions: conditionNames }, {
  fr: async () => {
    const [redFlags, careRules, conditions] = await Promise.all([
      import('../../data/words/fr/red-flags.js'),
      import('../../data/words/fr/care-rules.js'),
      import('../../data/words/fr/condition-names.js'),
    ]);
    return { redFlags: redFlags.redFlagWords, careRules: careRules.careRuleWords, conditions: conditions.conditionNames };
  },
  ar: async () => {
    const [redFlags, careRules, conditions] = await Promise.all([
      import('../../data/words/ar/red-flags.js'),
      import('../../data/words/ar/care-rules.js'),
      import('../../data/words/ar/condition-names.js'),
    ]);
    return { redFlags: redFlags.redFlagWords, careRules: careRules.careRuleWords, conditions: conditions.conditionNames };
  },
});
