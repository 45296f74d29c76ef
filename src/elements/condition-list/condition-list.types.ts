import type { CauseId } from '../../dataset/cause-words.js';
import type { AreaId } from '../../dataset/places.js';

/** What the list is narrowed to. Nothing of it: the visitor is asked first. */
export interface Wanted {
  /** An area of the leg, or the places chosen on the map. */
  readonly where: AreaId | 'chosen' | '';
  readonly cause: CauseId | '';
  readonly typed: string;
  /** The visitor has asked for all. */
  readonly all: boolean;
}

export const nothingWanted: Wanted = { where: '', cause: '', typed: '', all: false };
