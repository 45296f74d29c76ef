/** The pages behind general advice: when to seek care, what helps. Loaded when somebody asks for them. */
import { careAdviceReferences } from '../../data/care-advice-references.js';
import { guidance } from '../../data/guidance.js';
import type { SourceId } from '../../data/schema.js';
import { treatments } from '../../data/treatments.js';
import { sharedSources, type Source } from './shared-sources.js';

export const sourcesOfCareAdvice = (): readonly Source[] => eachOnce(careAdviceReferences);

export const sourcesOfTreatments = (): readonly Source[] => eachOnce({ ...treatments, ...guidance });

/** In the order in which they are cited. */
function eachOnce(record: Readonly<Record<string, { readonly sources: readonly SourceId[] }>>): readonly Source[] {
  const ids = new Set(Object.values(record).flatMap(({ sources }) => sources));
  return [...ids].flatMap((id) => sharedSources[id] ?? []);
}
