/**
 * The shape of the clinical record. Every id is a literal type taken from the records themselves, so a rule or a word
 * that names an id which does not exist does not compile. Types only: nothing here reaches the visitor's browser.
 */
import type { areas } from './areas.js';
import type { careAdvice } from './care-advice.js';
import type { careLevels } from './care-levels.js';
import type { careRules } from './care-rules.js';
import type { causes } from './causes.js';
import type { bone } from './conditions/bone.js';
import type { child } from './conditions/child.js';
import type { foot } from './conditions/foot.js';
import type { infection } from './conditions/infection.js';
import type { injury } from './conditions/injury.js';
import type { joint } from './conditions/joint.js';
import type { muscle } from './conditions/muscle.js';
import type { nerve } from './conditions/nerve.js';
import type { other } from './conditions/other.js';
import type { vessel } from './conditions/vessel.js';
import type { faqTags, faqs } from './faqs.js';
import type { findings } from './findings.js';
import type { guidance } from './guidance.js';
import type { painTypes } from './pain-types.js';
import type { places } from './places.js';
import type { questions } from './questions.js';
import type { redFlags } from './red-flags.js';
import type { sourcesOfBone } from './sources/bone.js';
import type { sourcesOfCare } from './sources/care.js';
import type { sourcesOfChild } from './sources/child.js';
import type { sourcesOfFoot } from './sources/foot.js';
import type { sourcesOfInfection } from './sources/infection.js';
import type { sourcesOfInjury } from './sources/injury.js';
import type { sourcesOfJoint } from './sources/joint.js';
import type { sourcesOfMuscle } from './sources/muscle.js';
import type { sourcesOfNerve } from './sources/nerve.js';
import type { sourcesOfOther } from './sources/other.js';
import type { sourcesOfRules } from './sources/rules.js';
import type { sourcesOfVessel } from './sources/vessel.js';
import type { symptomGroups } from './symptom-groups.js';
import type { treatments } from './treatments.js';

// ---- ids ------------------------------------------------------------------------------------------------------------

/** One of the nine areas of the leg. */
export type AreaId = keyof typeof areas;
/** A finer place inside an area, the unit a visitor points at. */
export type PlaceId = keyof typeof places;
export type CauseId = keyof typeof causes;
/** Something a visitor can notice or knows about themselves. */
export type FindingId = keyof typeof findings;
export type ConditionId =
  | keyof typeof muscle
  | keyof typeof joint
  | keyof typeof nerve
  | keyof typeof vessel
  | keyof typeof infection
  | keyof typeof injury
  | keyof typeof foot
  | keyof typeof child
  | keyof typeof bone
  | keyof typeof other;
export type QuestionId = keyof typeof questions;
/** What the first question asks for. */
export type EmergencySignId = (typeof questions)['emergency']['findings'][number];
export type RedFlagId = keyof typeof redFlags;
export type CareRuleId = keyof typeof careRules;
export type CareLevelId = keyof typeof careLevels;
export type TreatmentId = keyof typeof treatments;
export type SymptomGroupId = keyof typeof symptomGroups;
export type PainTypeId = keyof typeof painTypes;
export type CareAdviceId = keyof typeof careAdvice;
export type GuidanceId = keyof typeof guidance;
export type FaqId = keyof typeof faqs;
export type FaqTagId = keyof typeof faqTags;
export type SourceId =
  | keyof typeof sourcesOfRules
  | keyof typeof sourcesOfCare
  | keyof typeof sourcesOfMuscle
  | keyof typeof sourcesOfJoint
  | keyof typeof sourcesOfNerve
  | keyof typeof sourcesOfVessel
  | keyof typeof sourcesOfInfection
  | keyof typeof sourcesOfInjury
  | keyof typeof sourcesOfFoot
  | keyof typeof sourcesOfChild
  | keyof typeof sourcesOfBone
  | keyof typeof sourcesOfOther;

// ---- places ---------------------------------------------------------------------------------------------------------

export type View = 'front' | 'back' | 'inner' | 'outer' | 'sole';
/** From the visitor's own body, never from the picture. */
export type Side = 'left' | 'right';

export interface Area {
  /** UBERON term of the area, `UBERON:` and digits. */
  readonly uberon: string;
}

export interface Place {
  readonly area: AreaId;
  /** The views of the drawing on which the place can be seen. */
  readonly views: readonly View[];
  /** Proximal: near the hip or the knee. Distal: further down than the knee. */
  readonly segment: 'proximal' | 'distal';
  readonly uberon: string;
  /** What pain that travels from here is called as a finding. */
  readonly travelling?: FindingId;
}

/** One view of the drawing: SVG paths of one leg, which the other leg mirrors about the middle of the view box. */
export interface BodyView {
  readonly viewBox: string;
  /** The leg that the paths draw, from the body's own point of view. */
  readonly drawn: Side;
  /** The body goes on above the upper edge, which is drawn fading out. */
  readonly cut: boolean;
  /** The body goes on in the middle, where the other leg begins: one leg alone is drawn fading out there. */
  readonly joined: boolean;
  /** The contour: filled, it is the whole leg; its line is left open where the body goes on. */
  readonly outline: string;
  /** Lines that make it a leg: tendons, edges of bone and muscle, toes. Nothing to choose. */
  readonly detail: string;
  /** In anatomical order. They tile the outline; what they leave free is belly and back. */
  readonly places: Readonly<Partial<Record<PlaceId, string>>>;
}

// ---- conditions -----------------------------------------------------------------------------------------------------

/**
 * How many of the people with a condition have a finding. The classes of the Human Phenotype Ontology:
 * obligate 100 %, very frequent 80-99 %, frequent 30-79 %, occasional 5-29 %, very rare 1-4 %, excluded 0 %.
 */
export type FrequencyClass = 'obligate' | 'very-frequent' | 'frequent' | 'occasional' | 'very-rare' | 'excluded';

/** How often a condition stands behind leg pain that makes somebody look for help. */
export type Prevalence = 'very-common' | 'common' | 'uncommon' | 'rare' | 'very-rare';

export interface Condition {
  readonly causes: readonly CauseId[];
  /** Where it is felt: how often each place is among the painful ones. */
  readonly places: Readonly<Partial<Record<PlaceId, FrequencyClass>>>;
  readonly prevalence: Prevalence;
  /** Years of age in which it occurs, and (usual) in which it mostly occurs. Both ends included. */
  readonly age: { readonly from: number; readonly to: number; readonly usualFrom: number; readonly usualTo: number };
  /** How many times more often in this sex. Left out where it makes no difference worth counting. */
  readonly sexRatio?: { readonly female: number } | { readonly male: number };
  readonly findings: Readonly<Partial<Record<FindingId, FrequencyClass>>>;
  /** The care level when nothing else raises it. */
  readonly level: CareLevelId;
  /** After this many weeks a self-care condition deserves an appointment, unless care at home is still to be tried. */
  readonly appointmentAfterWeeks?: number;
}

/** What is not needed to ask questions, only to read about a condition or to hand it over. Same ids as the conditions. */
export interface Dossier {
  /** Codes of ICD-10 (WHO), for example `M72.2`. */
  readonly icd10: readonly string[];
  readonly laterality: 'one-side' | 'either-or-both' | 'both-sides';
  readonly whoHelps: readonly WhoHelps[];
  /** What may help, from the list of treatments. */
  readonly treatments: readonly TreatmentId[];
  /** Treatments that a doctor must have agreed to first, because they can harm in this condition. */
  readonly doctorFirst?: readonly TreatmentId[];
  /** Lines of its words that speak of these ages alone, by their place in the list. The others speak to everybody. */
  readonly linesOf?: { readonly now?: LineAges; readonly watchFor?: LineAges };
  readonly sources: readonly SourceId[];
}

/** Years of age, both ends included, for whom a line is meant; keyed by the place of the line, from 0. */
export type LineAges = Readonly<Record<number, { readonly from: number; readonly to: number }>>;

export type WhoHelps = 'emergency-services' | 'doctor' | 'physiotherapist' | 'podiatrist' | 'pharmacist' | 'yourself';

/** What is told about a condition. Plain words, in the second person, one idea a sentence. */
export interface ConditionWords {
  /** What people also call it; the words a search should find. */
  readonly alsoCalled: readonly string[];
  readonly summary: string;
  /** How it starts and what it feels like. */
  readonly onset: string;
  readonly worse: readonly string[];
  readonly better: readonly string[];
  /** Age, sex, activity, risk factors. */
  readonly who: string;
  /** What helps now. */
  readonly now: readonly string[];
  readonly physiotherapist: readonly string[];
  readonly doctor: readonly string[];
  /** Signs after which to seek care, or to seek it sooner. */
  readonly watchFor: readonly string[];
  /** How long it usually takes. */
  readonly course: string;
}

// ---- findings, questions, rules --------------------------------------------------------------------------------------

export interface Finding {
  /** The share (0 to 1) of visitors with some other leg pain who have this finding too. Our choice where no figure exists. */
  readonly background: number;
  /** Asked only of these ages (both ends included) and this sex, as far as they are known; left out: of everyone. */
  readonly of?: { readonly from: number; readonly to: number; readonly sex?: 'female' | 'male' };
  /** Who has this has those too, ticked or not. Plain strings here, because the ids come from this very record; a test checks them. */
  readonly implies?: readonly string[];
}

/**
 * A fact that a rule or a question may ask for: a finding, a place, an area, an age (whole years) or the sex.
 * `onset:` and the like are findings too, so that one list says all that can be known.
 */
export type Fact =
  | FindingId
  | `place:${PlaceId}`
  | `area:${AreaId}`
  | `age>=${number}`
  | `age<${number}`
  | 'sex:female'
  | 'sex:male'
  /** The visitor is not sure where it hurts, which is never a "not there". */
  | 'place-unknown';

/** All of these; inside each, any one of those. */
export type When = readonly (readonly Fact[])[];

export interface SingleOption {
  /** What choosing this option says. What the other options say, and this one does not, is then known not to be so. */
  readonly findings: readonly FindingId[];
}

interface QuestionBase {
  /** Asked only when this holds; left out: may always be asked. */
  readonly when?: When;
  /** Questions with a number come first, lowest first; the others are chosen by what they tell. */
  readonly order?: number;
}

/** One answer of several. */
export interface SingleQuestion extends QuestionBase {
  readonly kind: 'single';
  /** What is chosen is told as one thing, for or against a condition, and not by what it says is so and not so. */
  readonly asOne?: true;
  readonly options: Readonly<Record<string, SingleOption>>;
}

/** Any number of findings, or "none of these". The options are the findings, in this order. */
export interface ChecklistQuestion extends QuestionBase {
  readonly kind: 'checklist';
  readonly findings: readonly FindingId[];
  /** The checklist of red flags that opens every interview. */
  readonly emergency?: true;
  /** Asks once more for findings that an earlier list has had: a long list is easily misread, and these matter most. */
  readonly again?: true;
}

/** Age in whole years. */
export interface AgeQuestion extends QuestionBase {
  readonly kind: 'age';
}

export interface SexQuestion extends QuestionBase {
  readonly kind: 'sex';
}

/** Places on the leg, each with its side. */
export interface PlacesQuestion extends QuestionBase {
  readonly kind: 'places';
}

export type Question = SingleQuestion | ChecklistQuestion | AgeQuestion | SexQuestion | PlacesQuestion;

/** A rule that overrides everything: when it holds, the level is at least this. */
export interface RedFlag {
  readonly level: 'emergency' | 'urgent';
  readonly when: When;
  /** What it makes one think of first. */
  readonly suggests: readonly ConditionId[];
}

/** A rule that asks for an appointment. */
export interface CareRule {
  readonly level: 'soon';
  readonly when: When;
}

/** What a rule rests on. */
export interface RuleReferences {
  readonly sources: readonly SourceId[];
}

export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** Year of publication or of the last update named on the page; left out where the page names none. */
  readonly year?: number;
  /** ISO date on which somebody of this project read it. */
  readonly read: string;
  /** Set where only a page that quotes the original could be read. */
  readonly quotedBy?: string;
}

/** Who has looked at a part of the record, and when it must be looked at again. */
export interface Review {
  readonly state: 'not-reviewed' | 'reviewed';
  /** Name and profession; absent until somebody has signed. */
  readonly by?: string;
  /** ISO dates. */
  readonly on?: string;
  readonly due: string;
}

// ---- what is told besides the conditions ------------------------------------------------------------------------------

export interface Treatment {
  readonly kind: 'self-care' | 'medical' | 'physiotherapy' | 'assessment';
  readonly sources: readonly SourceId[];
}

/** Signs that often come together, and what they point to. */
export interface SymptomGroup {
  readonly causes: readonly CauseId[];
  /** Typical ones, not all of them. */
  readonly conditions: readonly ConditionId[];
  /** How soon to seek help when the whole group is there and nobody has looked at it yet. */
  readonly level: CareLevelId;
}

/** A way in which pain behaves (type) or feels (quality). */
export interface PainType {
  readonly kind: 'type' | 'quality';
  readonly causes: readonly CauseId[];
  /** What a place that hurts like this is called as a finding. */
  readonly finding?: FindingId;
}

/** One reason to seek care, or to wait and see. */
export interface CareAdvice {
  readonly level: CareLevelId;
}

/** What a reason to seek care makes one think of first, and what it rests on. */
export interface CareAdviceReferences {
  readonly conditions: readonly ConditionId[];
  readonly sources: readonly SourceId[];
}

/** What a visitor should know about leg pain and about professional help. */
export interface Guidance {
  readonly sources: readonly SourceId[];
}

export interface Faq {
  readonly tags: readonly FaqTagId[];
}

/** Where it must hurt for a frequent question to be offered. */
export type FaqAreas = Readonly<Record<FaqId, readonly AreaId[] | 'all'>>;

/** What a frequent question speaks of, and what it rests on. */
export interface FaqReferences {
  readonly conditions: readonly ConditionId[];
  readonly sources: readonly SourceId[];
}

// ---- words, one interface for each kind -------------------------------------------------------------------------------
// All of it is plain text. `{emergencyNumber}` in the words of care levels, care advice and questions stands for the
// site's emergency number or for "your local emergency number": it is never the first word of a sentence.

export interface AreaWords {
  readonly name: string;
  readonly description: string;
}

export interface PlaceWords {
  readonly name: string;
}

/** Of causes, symptom groups, types of pain and care advice. */
export interface NamedWords {
  readonly name: string;
  readonly text: string;
}

export interface TreatmentWords extends NamedWords {
  /** When not to use it, or not before a doctor has agreed. Always shown with the text. */
  readonly caution?: string;
}

export interface CareLevelWords {
  readonly name: string;
  /** Comes before everything else that is said at this level, on the screen and when read aloud. */
  readonly label: string;
  readonly when: string;
  /** What to do now. */
  readonly what: string;
  /** Who can help. */
  readonly who: string;
}

export interface GuidanceWords {
  readonly name: string;
  readonly text: readonly string[];
}

export interface FaqWords {
  readonly question: string;
  /** Paragraphs. */
  readonly answer: readonly string[];
}

/** Words a visitor may search for that the question and the answer do not contain. In a file of their own: most visitors never search. */
export type FaqSynonyms = Readonly<Record<FaqId, readonly string[]>>;

/** A language of the record. */
export interface Language {
  /** In the language itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly review: Review;
}

/** A question as it is read. Grade 6 or below: measured in the tests for English. */
export interface QuestionWords {
  /** To the person with the painful leg. */
  readonly ask: string;
  /** To somebody who answers for another person, a child for example. Left out where `ask` fits both. */
  readonly askAbout?: string;
  /** "What does this mean?" */
  readonly means: string;
  /** "Why do you ask?" */
  readonly why: string;
}

/** The options of each question with one answer, as they are read. */
export type SingleOptionWords = {
  readonly [Q in keyof typeof questions as (typeof questions)[Q] extends { kind: 'single' } ? Q : never]: Readonly<
    Record<keyof ((typeof questions)[Q] & { options: object })['options'], string>
  >;
};

/** What the visitor is told about a rule that spoke. */
export interface RuleWords {
  /** Why it matters, in one plain sentence. */
  readonly because: string;
}

/** What to do at once in an emergency, besides calling. */
export interface RedFlagWords extends RuleWords {
  /** First aid until help comes; nothing that could harm. */
  readonly now?: readonly string[];
}
