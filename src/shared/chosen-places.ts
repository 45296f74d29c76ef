import type { ReactiveController, ReactiveElement } from 'lit';
import { onSelection, selectionOf } from './selection.js';

/** Follows the places that are chosen in the host's group, whichever that is; how strong the pain is there makes no difference. */
export class ChosenPlaces implements ReactiveController {
  /** Each once, whether on one side or on both. */
  ids: readonly string[] = [];

  private _group?: string;
  private _stop?: () => void;

  constructor(
    private readonly _host: ReactiveElement & { readonly group: string },
    private readonly _onChange: () => void,
  ) {
    _host.addController(this);
  }

  /** Every element of ours is drawn anew when it comes into a page. */
  hostUpdate(): void {
    const { group, isConnected } = this._host;
    if (!isConnected || group === this._group) return;
    this.hostDisconnected();
    this._group = group;
    this._stop = onSelection(group, this._look);
    this._look();
  }

  hostDisconnected(): void {
    this._stop?.();
    this._group = undefined;
  }

  private readonly _look = (): void => {
    const ids = [...new Set(selectionOf(this._host.group).places.map(({ place }) => place))];
    if (ids.join() === this.ids.join()) return;
    this.ids = ids;
    this._onChange();
  };
}
