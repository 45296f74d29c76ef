import type { TriageDataset } from '../dataset/triage-dataset.js';
import { TriageError } from '../triage/index.js';
import { placesFrom } from './answer-reader.js';
import { placesOf } from './answer-words.js';
import type { AnswerSheet, AnswerSheets, Case } from './cases.js';

export interface ReadSheets {
  readonly sheets: AnswerSheets;
  /** What was left out and why, a sentence each: a sheet with a slip of the pen is still worth playing. */
  readonly notes: readonly string[];
}

/** Reads the answer sheets of a cases file: parts may be left out, places written as "calf:left" or as an area ("knee"). */
export function readSheets(dataset: TriageDataset, cases: readonly Case[], written: Readonly<Record<string, Partial<AnswerSheet>>>): ReadSheets {
  const notes: string[] = [];
  const sheets: Record<string, AnswerSheet> = {};
  const ids = new Set(cases.map(({ id }) => id));
  for (const { id } of cases) if (!Object.hasOwn(written, id)) notes.push(`${id}: no answer sheet, so it is not played.`);
  for (const [id, sheet] of Object.entries(written)) {
    if (!ids.has(id)) notes.push(`${id}: no such case.`);
    const known = (finding: string) => {
      if (Object.hasOwn(dataset.findings, finding)) return true;
      const like = Object.keys(dataset.findings).filter((other) => other.split('-').some((word) => word.length > 3 && finding.includes(word)));
      notes.push(`${id}: there is no finding "${finding}"${like.length ? `; there are ${like.slice(0, 6).join(', ')}` : ''}. Left out.`);
      return false;
    };
    const places = (sheet.places ?? []).flatMap((place) => {
      try {
        return placesFrom(placesOf([], place)) ?? [];
      } catch (error) {
        if (!(error instanceof TriageError)) throw error;
        notes.push(`${id}: ${error.message} Left out.`);
        return [];
      }
    });
    sheets[id] = { places, yes: (sheet.yes ?? []).filter(known), no: (sheet.no ?? []).filter(known), else: sheet.else === 'no' ? 'no' : 'unknown' };
  }
  return { sheets, notes };
}
