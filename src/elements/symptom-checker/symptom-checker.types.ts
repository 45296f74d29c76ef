/** `triage` asks and judges; `information` tells everybody the same, without a personal verdict. */
export const modes = ['triage', 'information'] as const;
export type Mode = (typeof modes)[number];

/** What is ticked and typed on a screen that has not been answered yet. */
export interface Draft {
  /** Ids of options, `place:side`, and the two below. */
  readonly chosen: readonly string[];
  readonly age: string;
}

/** Stands among the chosen ids for "None of these". */
export const none = '*none';
/** Stands among the chosen ids for "Not sure". */
export const unsure = '*unsure';
