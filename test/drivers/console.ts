/** What a page says in its console while something runs. */
export async function said(run: () => unknown, level: 'warn' | 'error' = 'warn', page: { console: Console } = globalThis): Promise<string[]> {
  const { console } = page;
  const before = console[level];
  const sentences: string[] = [];
  console[level] = (...parts: unknown[]) => sentences.push(parts.map(String).join(' '));
  try {
    await run();
  } finally {
    console[level] = before;
  }
  return sentences;
}
