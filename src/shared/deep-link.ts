import type { ReactiveController, ReactiveElement } from 'lit';

/** Follows the part of the page's address after `#`: at the start, and whenever it changes. */
export class DeepLink implements ReactiveController {
  private _followed = '';

  /** @param follow goes to what the fragment names; false when that is not here, or not yet. */
  constructor(
    host: ReactiveElement,
    private readonly _follow: (fragment: string) => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this._look);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this._look);
  }

  /** What it names may only now have been drawn. It is followed once, so that nothing is torn open again. */
  hostUpdated(): void {
    if (location.hash !== this._followed) queueMicrotask(this._look);
  }

  private readonly _look = (): void => {
    const { hash } = location;
    if (this._follow(hash.slice(1))) this._followed = hash;
  };
}
