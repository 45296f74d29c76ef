import type { ReactiveController, ReactiveElement } from 'lit';

/** The element that has led the visitor where the address points. */
let led: { readonly hash: string; readonly host: ReactiveElement } | undefined;

/** Follows the part of the page's address after `#`: at the start, and whenever it changes. Where several elements could, the first does. */
export class DeepLink implements ReactiveController {
  private _followed = '';

  /** @param follow goes to what the fragment names; false when that is not here, or not yet. */
  constructor(
    private readonly _host: ReactiveElement,
    private readonly _follow: (fragment: string) => boolean,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this._look);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this._look);
    if (led?.host === this._host) led = undefined;
  }

  /** What it names may only now have been drawn. It is followed once, so that nothing is torn open again. */
  hostUpdated(): void {
    if (location.hash !== this._followed) queueMicrotask(this._look);
  }

  private readonly _look = (): void => {
    const { hash } = location;
    if (!this._host.isConnected) return; // a last drawing may come after it has left the page
    if (led?.hash === hash && led.host !== this._host) this._followed = hash;
    else if (this._follow(hash.slice(1))) {
      this._followed = hash;
      led = { hash, host: this._host };
    }
  };
}
