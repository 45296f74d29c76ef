/** `triage` asks and judges; `information` tells everybody the same, without a personal verdict. */
export const modes = ['triage', 'information'] as const;
export type Mode = (typeof modes)[number];

/** Whether the browser's Back leads from question to question. */
export const historyUses = ['auto', 'on', 'off'] as const;
export type HistoryUse = (typeof historyUses)[number];

/** Who has the pain. */
export const people = ['me', 'child', 'someone-else'] as const;
export type Person = (typeof people)[number];

/** Why it does not go on: nothing was chosen, or the engine has refused what was. */
export type Problem = 'unanswered' | 'refused';

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

/** What a tick, or one taken back, means for an emergency. */
export type Warning = 'warns' | 'still-warns' | 'warns-no-more';
