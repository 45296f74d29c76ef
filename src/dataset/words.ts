/** Clinical words of one kind, by id, in several languages. English is always there; the others load when asked for. */
export class Words<T> {
  private readonly _loaded = new Map<string, T>();
  private readonly _loaders: Readonly<Record<string, () => Promise<T>>>;

  constructor(english: T, loaders: Readonly<Record<string, () => Promise<T>>>) {
    this._loaded.set('en', english);
    this._loaders = loaders;
  }

  /** The words of a language; English where it has not been loaded or does not exist. */
  in(language: string): T {
    return this._loaded.get(language) ?? (this._loaded.get('en') as T);
  }

  /** Loads a language. Does nothing for one that is there or that nobody has translated. */
  async load(language: string): Promise<void> {
    const loader = this._loaders[language];
    if (!loader || this._loaded.has(language)) return;
    this._loaded.set(language, await loader());
  }
}
