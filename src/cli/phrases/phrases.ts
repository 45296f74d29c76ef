/** What the command line says around the clinical words. One object for each language of the record. */
export interface Phrases {
  /** Stands for the number inside a sentence such as "Call {emergencyNumber} now." */
  readonly emergencyNumber: string;

  readonly none: string;
  readonly notSure: string;
  readonly notSureOthers: string;
  readonly female: string;
  readonly male: string;
  readonly left: string;
  readonly right: string;
  readonly both: string;
  readonly strength: (intensity: number) => string;
  /** A place, and what was told about the pain there. */
  readonly toldAt: (place: string, told: readonly string[]) => string;

  /** Facts that no finding names. */
  readonly theAge: string;
  readonly thePlace: string;
  /** What was chosen of a question that speaks as one. */
  readonly lasted: (answer: string) => string;
  readonly started: (answer: string) => string;
  readonly ageFrom: (years: string) => string;
  readonly ageUnder: (years: string) => string;
  readonly notThere: (finding: string) => string;

  /** Reasons that no rule words. */
  readonly likelyCauses: (names: string) => string;
  readonly lasting: (names: string) => string;
  readonly tooLittleKnown: string;

  readonly fit: { readonly well: string; readonly partly: string };
  readonly limits: { readonly 'under-five': string; readonly pregnancy: string; readonly 'after-surgery': string };
  readonly noDiagnosis: string;
  readonly notReviewed: string;
  readonly reviewed: (by: string, on: string) => string;
  readonly overdue: (due: string) => string;

  readonly terminal: {
    readonly progress: (number: number, usual: number) => string;
    readonly stopHere: string;
    readonly back: string;
    readonly why: string;
    readonly quit: string;
    /** What to type for each kind of question. */
    readonly typeOne: string;
    readonly typeSeveral: string;
    readonly typeAge: string;
    readonly typePlaces: string;
    readonly whichSide: (place: string) => string;
    readonly howStrong: (place: string) => string;
    readonly whatIsItLike: (place: string) => string;
    readonly keep: (answer: string) => string;
    readonly notUnderstood: (typed: string) => string;
    readonly nothingBefore: string;
    readonly whoHelps: string;
    readonly firstAid: string;
    readonly whyTitle: string;
    readonly alsoFound: string;
    readonly explanations: string;
    readonly alsoCalled: string;
    readonly usualLevel: string;
    readonly speaksFor: string;
    readonly speaksAgainst: string;
    readonly answers: string;
    readonly sources: string;
    readonly atTheEnd: string;
  };
}
