import type { ReactiveController, ReactiveElement } from 'lit';
import { onSelection, selectionOf, setSelection, type Selection } from '../../shared/selection.js';
import type { PlaceAnswer } from '../../triage/index.js';
import { placesOf, samePlaces, selectionOfAnswer, toldPlaces } from './symptom-checker.logic.js';

/** What is chosen on the map of the host's group, and whether the visitor wants it used. */
export class MapChoice implements ReactiveController {
  /** A choice that the visitor does not want to use. */
  private _leftOut?: Selection;
  private _stop?: () => void;

  constructor(
    private readonly _host: ReactiveElement & { readonly group: string },
    private readonly _onChange: () => void,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    this._stop = onSelection(this._host.group, this._onChange);
    this._onChange();
  }

  hostDisconnected(): void {
    this._stop?.();
    this._stop = undefined;
  }

  /** The host is in another group. */
  follow(): void {
    if (!this._stop) return;
    this.hostDisconnected();
    this.hostConnected();
  }

  /** What the interview begins with. */
  get places(): readonly PlaceAnswer[] {
    return this._isLeftOut ? [] : placesOf(this._selection);
  }

  /** What is chosen there, where it differs from what the interview uses and the visitor has not said to leave it. */
  offered(used: readonly PlaceAnswer[], begun: boolean): readonly PlaceAnswer[] | undefined {
    const places = placesOf(this._selection);
    return !places.length || (begun && this._isLeftOut) || samePlaces(places, used) ? undefined : places;
  }

  /** The places that were ticked, with what the map was told about them. */
  told(ticked: readonly PlaceAnswer[]): readonly PlaceAnswer[] {
    return this._isLeftOut ? ticked : toldPlaces(ticked, this._selection);
  }

  /** Shows on the map what was answered. */
  show(places: readonly PlaceAnswer[]): void {
    const selection = selectionOfAnswer(places, this._selection);
    if (this._isLeftOut) this._leftOut = selection;
    setSelection(this._host.group, selection);
  }

  clear(): void {
    setSelection(this._host.group, { places: [], none: false });
  }

  leaveOut(): void {
    this._leftOut = this._selection;
  }

  use(): void {
    this._leftOut = undefined;
  }

  private get _selection(): Selection {
    return selectionOf(this._host.group);
  }

  private get _isLeftOut(): boolean {
    return this._selection === this._leftOut;
  }
}
