import type { ReactiveControllerHost } from 'lit';

/** Loads a thing when something first asks for it, and draws the host again when it is there. */
export class OnDemand<T> {
  private readonly _things = new Map<string, T | 'failed' | undefined>();
  private readonly _loads = new Map<string, Promise<void>>();

  constructor(
    private readonly _host: ReactiveControllerHost,
    private readonly _load: (name: string) => Promise<T>,
  ) {}

  /** Undefined while it is on its way. */
  get(name: string): T | 'failed' | undefined {
    void this.ready(name);
    return this._things.get(name);
  }

  /** Only what is there. Asks for nothing. */
  there(name: string): Exclude<T, 'failed'> | undefined {
    const thing = this._things.get(name);
    return thing === 'failed' ? undefined : (thing as Exclude<T, 'failed'> | undefined);
  }

  /** Resolves when it is there, or could not be had. */
  ready(name: string): Promise<void> {
    return this._loads.get(name) ?? this.ask(name);
  }

  /** Asks for it, also once more after it failed. */
  ask(name: string): Promise<void> {
    const load = this._try(name);
    this._loads.set(name, load);
    return load;
  }

  private async _try(name: string): Promise<void> {
    this._things.set(name, undefined);
    this._host.requestUpdate();
    try {
      this._things.set(name, await this._load(name));
    } catch (error) {
      console.error('leg-pain-widgets: a part of the page could not be loaded.', error);
      this._things.set(name, 'failed');
    }
    this._host.requestUpdate();
  }
}
