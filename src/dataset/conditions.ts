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
import type { Condition, ConditionId } from '../../data/schema.js';

/** All conditions of the record by id. */
export const conditions: Readonly<Record<ConditionId, Condition>> = {
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
