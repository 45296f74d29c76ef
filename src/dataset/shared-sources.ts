/** The pages that stand behind rules and advice, by id; conditions of every group cite them too. */
import type { Source } from '../../data/schema.js';
import { sourcesOfCare } from '../../data/sources/care.js';
import { sourcesOfRules } from '../../data/sources/rules.js';

export type { Source };

export const sharedSources: Readonly<Record<string, Source>> = { ...sourcesOfRules, ...sourcesOfCare };
