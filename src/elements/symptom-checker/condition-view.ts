import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { ConditionDetails } from '../../dataset/condition-details.js';
import { loading } from '../../shared/loading.js';
import { sourceList } from '../../shared/source-list.js';
import { bulletList } from './level-view.js';
import type { ToldExplanation } from './outcome-told.js';

/** Something that might explain the pain; what is told about it loads when it is opened. */
export function conditionView(
  { condition, name, fit, level, pro, contra }: ToldExplanation,
  details: ConditionDetails | 'failed' | undefined | false,
  retry: () => void,
): TemplateResult {
  const usual = level ? html` · ${msg('usual level:', { id: 'checker-usual', desc: 'Before the care level that a condition needs by itself' })} ${level}` : nothing;
  return html`<details class="condition" part="explanation" data-condition=${condition}>
    <summary>
      <span class="name">${name}</span>
      <span class="fit muted">${fit}${usual}</span>
    </summary>
    ${details === false
      ? nothing
      : html`${typeof details === 'object' ? told(details) : loading(details === 'failed', retry)}
          ${labelled(msg('Speaks for it:', { id: 'checker-pro', desc: 'Before answers that fit a condition' }), pro)}
          ${labelled(msg('Speaks against it:', { id: 'checker-contra', desc: 'Before answers that do not fit a condition' }), contra)}
          ${typeof details === 'object' ? sourceList(details.sources) : nothing}`}
  </details>`;
}

function told({ words }: ConditionDetails): TemplateResult {
  return html`<p>${words.summary}</p>
    <p>${words.onset}</p>
    ${labelled(msg('What helps now:', { id: 'checker-now', desc: 'Before what helps with a condition' }), words.now)}
    ${labelled(msg('A physiotherapist:', { id: 'checker-physiotherapist', desc: 'Before what a physiotherapist does' }), words.physiotherapist)}
    ${labelled(msg('A doctor:', { id: 'checker-doctor', desc: 'Before what a doctor does' }), words.doctor)}
    ${labelled(msg('Watch for:', { id: 'checker-watch-for', desc: 'Before signs after which to seek care' }), words.watchFor)}
    <p>${words.course}</p>`;
}

const labelled = (label: string, lines: readonly string[]): TemplateResult | typeof nothing =>
  lines.length ? html`<p class="label">${label}</p>${bulletList(lines)}` : nothing;
