import type { ReactiveControllerHost } from 'lit';

/** Loads a thing when something first asks for it, and draws the host again when it is there. */
export class OnDemand<T> {
  private readonly _things = new Map<string, T | 'failed' | undefined>();

  constructor(
    private readonly _host: ReactiveControllerHost,
    private readonly _load: (name: string) => Promise<T>,
  ) {}

  /** Undefined while it is on its way. */
  get(name: string): T | 'failed' | undefined {
    if (!this._things.has(name)) void this.ask(name);
    return this._things.get(name);
  }

  /** Asks for it, also once more after it failed. */
  async ask(name: string): Promise<void> {
    this._things.set(name, undefined);
    this._host.requestUpdate();
    this._things.set(name, await this._load(name).catch(() => 'failed' as const));
    this._host.requestUpdate();
  }
}
