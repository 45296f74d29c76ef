/** What a page says in its console while something runs, which may look at what has been said so far. */
export async function said(run: (sentences: readonly string[]) => unknown, level: 'warn' | 'error' = 'warn', page: { console: Console } = globalThis): Promise<string[]> {
  const { console } = page;
  const before = console[level];
  const sentences: string[] = [];
  console[level] = (...parts: unknown[]) => {
    const sentence = parts.map(String).join(' ');
    // The tests run Lit's development build, which says so.
    if (!sentence.includes('Lit is in dev mode')) sentences.push(sentence);
  };
  try {
    await run(sentences);
  } finally {
    console[level] = before;
  }
  return sentences;
}
