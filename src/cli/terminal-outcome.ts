import { triageSettings } from '../../data/triage-settings.js';
import type { Speech } from './speech.js';
import type { Terminal } from './terminal.js';
import type { ToldExplanation, ToldOutcome, ToldReason } from './told-outcome.js';
import { wrap } from './wrap.js';

const { leastBits } = triageSettings.explanations;
const mostEvidence = 5;

/** Writes an outcome: first what to do, then why, then what might explain it. */
export function showOutcome(terminal: Terminal, speech: Speech, outcome: ToldOutcome): void {
  const { terminal: say } = speech.phrases;
  const write = (text: string) => terminal.write(wrap(text, terminal.width));
  const writeItem = (sign: string, text: string) => terminal.write(wrap(text, terminal.width, `${sign} `, ' '.repeat(sign.length + 1)));
  const writeBelow = (text: string) => terminal.write(wrap(text, terminal.width, '   ', '     '));
  const title = (text: string) => terminal.write('', text);

  title(`${outcome.label} ${outcome.when}`);
  write(outcome.what);
  write(`${say.whoHelps} ${outcome.who}`);

  const counting = outcome.reasons.filter(({ level }) => level === outcome.level);
  const firstAid = outcome.level === 'emergency' ? counting.flatMap(({ now = [] }) => now) : [];
  if (firstAid.length) title(say.firstAid);
  for (const step of new Set(firstAid)) writeItem('-', step);

  const others = outcome.reasons.filter(({ level }) => level !== outcome.level);
  for (const [heading, reasons] of [[say.whyTitle, counting], [say.alsoFound, others]] as const) {
    if (reasons.length) title(heading);
    for (const reason of reasons) {
      writeItem('-', withFacts(reason));
      for (const { title: page, publisher, url } of reason.sources) writeBelow(`${say.sources} ${page}, ${publisher}, ${url}`);
    }
  }

  if (outcome.explanations.length) title(say.explanations);
  outcome.explanations.forEach((explanation, index) => {
    // In an emergency nothing is said to be less than one.
    const usual = outcome.level === 'emergency' ? '' : ` (${say.usualLevel} ${speech.interview.careLevels[explanation.level].name})`;
    writeItem(`${index + 1}.`, `${explanation.name}: ${speech.phrases.fit[explanation.fit]}${usual}`);
    if (explanation.alsoCalled.length) writeBelow(`${say.alsoCalled} ${explanation.alsoCalled.slice(0, 3).join(', ')}`);
    const { pro, contra } = strongest(explanation);
    if (pro.length) writeBelow(`${say.speaksFor} ${pro.join('; ')}`);
    if (contra.length) writeBelow(`${say.speaksAgainst} ${contra.join('; ')}`);
  });

  title(say.answers);
  for (const { ask, text } of outcome.answers) writeItem('-', `${ask} ${text.join('; ')}`);

  terminal.write('');
  for (const { text } of outcome.limits) write(text);
  for (const text of outcome.review.text) write(text);
}

const withFacts = ({ because, facts }: ToldReason): string => (facts.length ? `${because} (${facts.map(({ text }) => text).join('; ')})` : because);

function strongest({ evidence }: ToldExplanation): { pro: string[]; contra: string[] } {
  const texts = (counts: (bits: number) => boolean) =>
    evidence
      .filter(({ bits }) => counts(bits))
      .slice(0, mostEvidence)
      .map(({ text }) => text);
  return { pro: texts((bits) => bits >= leastBits), contra: texts((bits) => bits <= -leastBits) };
}
