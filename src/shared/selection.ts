/**
 * What the visitor has chosen, shared by the elements of one group: all on the page unless their `group` says otherwise.
 * It lives on a registered symbol, so that two loaded copies of the library share it too. Kept in memory only.
 */
export interface ChosenPlace {
  readonly place: string;
  readonly side: 'left' | 'right';
  /** 0 (none) to 10 (worst); absent until the visitor has said. */
  readonly intensity?: number;
  /** Ids of the record's pain types. */
  readonly kinds?: readonly string[];
  /** Places of the same leg to which the pain travels from here. */
  readonly travelsTo?: readonly string[];
}

export interface Selection {
  readonly places: readonly ChosenPlace[];
  /** The visitor said that no place on the drawing fits. */
  readonly none: boolean;
}

export interface Store {
  selection: Selection;
  readonly listeners: Set<() => void>;
}

const empty: Selection = Object.freeze({ places: Object.freeze([]), none: false });
const key = Symbol.for('leg-pain-widgets/selection');
const holder = globalThis as unknown as Record<symbol, Map<string, Store> | undefined>;
const stores = (holder[key] ??= new Map<string, Store>());

function storeOf(group: string): Store {
  let store = stores.get(group);
  if (!store) stores.set(group, (store = { selection: empty, listeners: new Set() }));
  return store;
}

export function selectionOf(group: string): Selection {
  return storeOf(group).selection;
}

export function setSelection(group: string, selection: Selection): void {
  const store = storeOf(group);
  store.selection = selection;
  for (const listener of [...store.listeners]) listener();
  dispatchEvent(new Event('leg-pain-widgets-choice')); // heard by first-choice.ts
}

/** Calls back after each change; returns the function that stops it. */
export function onSelection(group: string, listener: () => void): () => void {
  const store = storeOf(group);
  store.listeners.add(listener);
  return () => store.listeners.delete(listener);
}

export function samePlace(a: ChosenPlace, b: Pick<ChosenPlace, 'place' | 'side'>): boolean {
  return a.place === b.place && a.side === b.side;
}
