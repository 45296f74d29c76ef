import type { ReactiveController, ReactiveElement } from 'lit';
import type { Store } from './selection.js';

/** The name, by itself, that selection.ts has too: a page without a choice need not download that. */
const key = Symbol.for('leg-pain-widgets/selection');
const page = globalThis as { [key]?: ReadonlyMap<string, Store> };

/** Tells when something is chosen on the page, in whichever group and by whichever copy of the library, and when it is already. */
export class FirstChoice implements ReactiveController {
  constructor(
    host: ReactiveElement,
    private readonly _onChoice: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('leg-pain-widgets-choice', this._onChoice);
    if ([...(page[key]?.values() ?? [])].some(({ selection }) => selection.places.length > 0)) this._onChoice();
  }

  hostDisconnected(): void {
    removeEventListener('leg-pain-widgets-choice', this._onChoice);
  }
}
