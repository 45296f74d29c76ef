/**
 * The parts of FHIR R4 that we write. Our own, because whoever installs the package has no @types/fhir; a test holds them
 * against it.
 */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

export interface Extension {
  readonly url: string;
  readonly valueBoolean?: boolean;
  readonly valueCode?: string;
  readonly valueInteger?: number;
  readonly valueCodeableConcept?: { readonly coding: Coding[] };
}

export interface ValueSet {
  readonly resourceType: 'ValueSet';
  readonly id: string;
  readonly status: 'draft' | 'active';
  readonly compose: { readonly include: { readonly system: string; readonly concept: { readonly code: string; readonly display: string }[] }[] };
}

export interface EnableWhen {
  readonly question: string;
  readonly operator: 'exists' | '=' | '>=' | '<';
  readonly answerBoolean?: boolean;
  readonly answerInteger?: number;
  readonly answerCoding?: Coding;
}

export interface QuestionnaireItem {
  readonly linkId: string;
  readonly code?: Coding[];
  readonly text?: string;
  readonly type: 'group' | 'display' | 'choice' | 'open-choice' | 'integer' | 'text' | 'url';
  readonly enableWhen?: EnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
  readonly repeats?: boolean;
  readonly readOnly?: boolean;
  readonly answerValueSet?: string;
  readonly answerOption?: { readonly valueCoding: Coding; readonly extension?: Extension[] }[];
  readonly extension?: Extension[];
  readonly item?: QuestionnaireItem[];
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly language: string;
  readonly contained: ValueSet[];
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'draft' | 'active';
  readonly description: string;
  readonly lastReviewDate?: string;
  readonly item: QuestionnaireItem[];
}

export interface ResponseAnswer {
  readonly valueCoding?: Coding;
  readonly valueInteger?: number;
  readonly valueString?: string;
  readonly valueUri?: string;
  /** Says why there is no number. */
  readonly _valueInteger?: { readonly extension: Extension[] };
}

export interface ResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly extension?: Extension[];
  readonly answer?: ResponseAnswer[];
  readonly item?: ResponseItem[];
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language: string;
  readonly questionnaire: string;
  readonly status: 'in-progress' | 'completed';
  readonly authored: string;
  readonly item: ResponseItem[];
}
