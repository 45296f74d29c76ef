/** What a worker does in the tests of both kinds of worker: an interview with nothing but the record and the engine. */
import { loadAllWords, outcomeWords, triageDataset } from '../../src/dataset/index.js';
import { read, start, step } from '../../src/triage/index.js';

export interface WorkerResult {
  readonly level: string;
  readonly because: string;
  readonly hasPage: boolean;
}

export async function interviewInWorker(): Promise<WorkerResult> {
  await loadAllWords('en');
  const answer = { kind: 'findings', findings: ['numb-saddle'] } as const;
  const reading = read(triageDataset, step(triageDataset, start(triageDataset), { type: 'answer', question: 'emergency', answer }));
  if (reading.kind !== 'outcome') throw new Error('A red flag did not end the interview.');
  const [reason] = reading.reasons;
  const because = reason?.kind === 'red-flag' ? outcomeWords.in('en').redFlags[reason.id]?.because : undefined;
  return { level: reading.level, because: because ?? '', hasPage: 'document' in globalThis };
}
