/**
 * How long `read` takes in the middle of interviews, at the record's size and at 10 and 100 times as many conditions. No
 * time is asserted: a loaded machine is no fault. `node build/test/bench/engine.js` runs it alone.
 */
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AnswerSheets, Case } from '../../src/cli/cases.js';
import { playCase } from '../../src/cli/play-case.js';
import { triageDataset, type Condition, type TriageDataset } from '../../src/dataset/index.js';
import { read, type TriageState } from '../../src/triage/index.js';
import { root } from '../house/files.js';

export interface EngineTiming {
  /** Times the record's number of conditions. */
  readonly size: number;
  readonly conditions: number;
  /** Milliseconds, over all states and rounds. */
  readonly median: number;
  readonly p95: number;
  /** The median over the states of each one's best round: what is left when the machine has other work. */
  readonly undisturbed: number;
  /** Undisturbed too: a walk over every finding of every condition, so what no `read` can be faster than. */
  readonly baseline: number;
  /** Undisturbed, beside that of the record's size; linear growth is the size itself. */
  readonly growth: number;
}

const sizes = [1, 10, 100] as const;
/** The rounds of the sizes take turns, so that a busy moment of the machine falls on all alike. */
const rounds = 8;

export function benchEngine(): EngineTiming[] {
  const states = halfwayStates();
  const runs = sizes.map((size) => {
    const dataset = enlarged(triageDataset, size);
    const times = states.map((): number[] => []);
    return { size, dataset, times, walks: [] as number[] };
  });
  for (let round = 0; round <= rounds; round++) {
    for (const { dataset, times, walks } of runs) {
      walks.push(timeOf(() => walk(dataset)));
      states.forEach((state, index) => times[index]?.push(timeOf(() => read(dataset, state))));
    }
    // The first round only warms up.
    if (round === 0) for (const { times, walks } of runs) [...times, walks].forEach((measured) => measured.splice(0));
  }
  const timings = runs.map(({ size, dataset, times, walks }) => ({
    size,
    conditions: Object.keys(dataset.conditions).length,
    median: quantile(times.flat(), 0.5),
    p95: quantile(times.flat(), 0.95),
    undisturbed: quantile(times.map((measured) => Math.min(...measured)), 0.5),
    baseline: Math.min(...walks),
  }));
  return timings.map((timing) => ({ ...timing, growth: timing.undisturbed / (timings[0]?.undisturbed ?? 1) }));
}

export function printEngineBench(timings = benchEngine()): void {
  const inMs = (time: number) => `${time.toFixed(3)} ms`;
  console.log('read, in the middle of 72 interviews (budget at the record’s size: 1 ms median):');
  console.table(
    timings.map(({ size, conditions, median, p95, undisturbed, baseline, growth }) => ({
      size: `${size}x`,
      conditions,
      median: inMs(median),
      p95: inMs(p95),
      undisturbed: inMs(undisturbed),
      'baseline (walk)': inMs(baseline),
      growth: `${growth.toFixed(1)}x`,
      'against linear': `${(growth / size).toFixed(2)}`,
    })),
  );
}

/** The published cases, each answered half way. */
function halfwayStates(): TriageState[] {
  const cases = JSON.parse(readFileSync(root('test/evaluation/cases.json'), 'utf8')) as Case[];
  const sheets = JSON.parse(readFileSync(root('test/evaluation/answers.json'), 'utf8')) as AnswerSheets;
  return cases.flatMap((patient): TriageState[] => {
    const sheet = sheets[patient.id];
    if (!sheet) return [];
    const { answers } = playCase(triageDataset, patient, sheet).outcome;
    return [{ about: 'me', answers: answers.slice(0, Math.floor(answers.length / 2)), drafts: {} }];
  });
}

/** The same dataset with each condition so many times, under ids of their own. */
function enlarged(dataset: TriageDataset, size: number): TriageDataset {
  const copies = Array.from({ length: size }, (_, copy) =>
    Object.entries(dataset.conditions).map(([id, condition]) => [copy ? `${id}-${copy}` : id, copyOf(condition)] as const),
  );
  return { ...dataset, conditions: Object.fromEntries(copies.flat()) };
}

const copyOf = (condition: Condition): Condition => ({ ...condition, places: { ...condition.places }, findings: { ...condition.findings } });

function walk(dataset: TriageDataset): number {
  let sum = 0;
  for (const id in dataset.conditions) {
    const findings = dataset.conditions[id]?.findings ?? {};
    for (const finding in findings) sum += dataset.settings.frequency[findings[finding as keyof typeof findings]!];
  }
  return sum;
}

function timeOf(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

if (argv[1] === fileURLToPath(import.meta.url)) printEngineBench();
