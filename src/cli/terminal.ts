import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Lines to read and to write. What is typed ahead, or piped in, is kept until it is asked for. */
export class Terminal {
  private readonly _output: Writable & { columns?: number };
  private readonly _lines: AsyncIterator<string>;
  private readonly _close: () => void;

  constructor(input: Readable, output: Writable) {
    this._output = output;
    const reader = createInterface({ input, output, terminal: false });
    this._lines = reader[Symbol.asyncIterator]();
    this._close = () => reader.close();
  }

  /** Characters that fit into a line, at most as many as are easy to read. */
  get width(): number {
    return Math.min(this._output.columns ?? 90, 90);
  }

  write(...lines: readonly string[]): void {
    for (const line of lines) this._output.write(`${line}\n`);
  }

  /** The next line, or undefined when there will be none. */
  async ask(prompt = '> '): Promise<string | undefined> {
    this._output.write(prompt);
    const next = await this._lines.next();
    return next.done ? undefined : next.value;
  }

  close(): void {
    this._close();
  }
}
