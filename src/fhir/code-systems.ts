/** Which code means what. Ours are named by URNs, because nothing of ours can be looked up on the web. */
import type { Coding, Extension } from './types.js';

export const questionnaireUrl = 'urn:leg-pain-widgets:questionnaire:triage';

/** Our own code systems; the codes are the ids of the record. */
export const ours = {
  findings: 'urn:leg-pain-widgets:findings',
  options: 'urn:leg-pain-widgets:options',
  places: 'urn:leg-pain-widgets:places',
  painTypes: 'urn:leg-pain-widgets:pain-types',
  conditions: 'urn:leg-pain-widgets:conditions',
  careLevels: 'urn:leg-pain-widgets:care-levels',
  reasons: 'urn:leg-pain-widgets:reasons',
  fits: 'urn:leg-pain-widgets:fits',
} as const;

export const uberon = 'http://purl.obolibrary.org/obo/uberon.owl';

/** LOINC's "Pain severity - 0-10 verbal numeric rating". */
export const intensityCode: Coding = { system: 'http://loinc.org', code: '72514-3' };

const snomed = 'http://snomed.info/sct';
const yesNo = 'http://terminology.hl7.org/CodeSystem/v2-0136';
const absence = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';
const gender = 'http://hl7.org/fhir/administrative-gender';

/** HL7's YesNoDontKnow: a finding is there, is not there, or the person does not know. */
export const yes: Coding = { system: yesNo, code: 'Y' };
export const no: Coding = { system: yesNo, code: 'N' };
export const notSure: Coding = { system: absence, code: 'asked-unknown' };

/** SNOMED CT qualifiers of side. */
export const sides = {
  left: { system: snomed, code: '7771000' },
  right: { system: snomed, code: '24028007' },
  both: { system: snomed, code: '51440002' },
} as const satisfies Record<string, Coding>;

export const sexes = {
  female: { system: gender, code: 'female' },
  male: { system: gender, code: 'male' },
} as const satisfies Record<string, Coding>;

/** Stands where there is no answer to be coded: the person was asked and does not know. */
export const absentBecauseNotKnown: Extension = {
  url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  valueCode: notSure.code,
};

export const optionCode = (question: string, option: string): Coding => ({ system: ours.options, code: `${question}.${option}` });

export const painTypeCode = (id: string): Coding => ({ system: ours.painTypes, code: id });

/** The items under that of a place. */
export const intensityId = (place: string): string => `${place}.intensity`;
export const kindsId = (place: string): string => `${place}.kinds`;

export const shown = (coding: Coding, display: string): Coding => ({ ...coding, display });
