import { readFile } from 'node:fs/promises';
import { triageSettings } from '../../../data/triage-settings.js';
import { heading, paragraph, table, type Block } from './document.js';

/** A number the triage works with, and why it is so. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly reason: string;
}

const settingsFile = 'data/triage-settings.ts';

/** The reasons stand beside the numbers as comments, so that there is only one place to change. Run from the repository. */
export async function readSettings(): Promise<Setting[]> {
  const code = await readFile(settingsFile, 'utf8');
  return [...code.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+(\w+):/g)].map(([, comment = '', name = '']) => ({
    name,
    value: valueText(triageSettings[name as keyof typeof triageSettings]),
    reason: comment.replace(/\s*\n\s*\*\s?/g, ' ').trim(),
  }));
}

function valueText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, part]) => `${name} ${typeof part === 'object' ? `(${valueText(part)})` : String(part)}`)
    .join(', ');
}

export function settingChapter(settings: readonly Setting[]): Block[] {
  return [
    heading(2, 'Numbers the triage works with', 'settings'),
    paragraph('“Our choice” is a judgement that nobody has published and that a clinician may overrule.'),
    table(['Number', 'Value', 'Why'], settings.map(({ name, value, reason }) => [name, value, reason])),
  ];
}
