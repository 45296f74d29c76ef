import { refreshAll } from './widgets.js';

/** What the site that embeds the widgets has told about itself. Shared by all elements of this copy. */
export interface Site {
  readonly clinic?: {
    readonly name?: string;
    /** As it should be read; the link is made from its digits. */
    readonly phone?: string;
    /** An https address. */
    readonly booking?: string;
    readonly email?: string;
  };
  /** Number to call in an emergency, for example 112, 911, 999. Without one the text says "your local emergency number". */
  readonly emergencyNumber?: string;
}

let current: Site = {};

export function site(): Site {
  return current;
}

/** Replaces what is known about the site. The caller has checked it (src/dataset/overlay). */
export function setSite(next: Site): void {
  current = next;
  refreshAll();
}
