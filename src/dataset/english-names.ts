import { conditionNames } from '../../data/words/en/condition-names.js';
import { boneWords } from '../../data/words/en/conditions/bone.js';
import { childWords } from '../../data/words/en/conditions/child.js';
import { footWords } from '../../data/words/en/conditions/foot.js';
import { infectionWords } from '../../data/words/en/conditions/infection.js';
import { injuryWords } from '../../data/words/en/conditions/injury.js';
import { jointWords } from '../../data/words/en/conditions/joint.js';
import { muscleWords } from '../../data/words/en/conditions/muscle.js';
import { nerveWords } from '../../data/words/en/conditions/nerve.js';
import { otherWords } from '../../data/words/en/conditions/other.js';
import { vesselWords } from '../../data/words/en/conditions/vessel.js';
import type { ConditionId } from '../../data/schema.js';

const words = { ...muscleWords, ...jointWords, ...nerveWords, ...vesselWords, ...infectionWords, ...injuryWords, ...footWords, ...childWords, ...boneWords, ...otherWords };

/** Every English name of every condition, the usual one first. */
export const englishNames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (Object.keys(words) as ConditionId[]).map((id) => [id, [conditionNames[id], id.replaceAll('-', ' '), ...words[id].alsoCalled]]),
);
