import { it } from 'node:test';
import type { Questionnaire as R4Questionnaire, QuestionnaireResponse as R4Response } from 'fhir/r4.js';
import type { Questionnaire, QuestionnaireResponse } from '../../src/fhir/index.js';

/** Does not compile unless every `Ours` is a `Theirs`. */
type Is<Theirs, Ours extends Theirs> = Ours;

export type OursAreTheirs = [Is<R4Questionnaire, Questionnaire>, Is<R4Response, QuestionnaireResponse>];

it('our types are those of @types/fhir, or this file would not compile', () => undefined);
