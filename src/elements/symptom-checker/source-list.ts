import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Source } from '../../dataset/shared-sources.js';

/** Links to what was read. They open beside the page, so that the answers stay. */
export function sourceList(sources: readonly Source[]): TemplateResult {
  return html`<p class="sources">
    ${msg('Sources:', { id: 'checker-sources', desc: 'Before links to the pages that something rests on' })}
    ${sources.map(
      ({ title, publisher, url, year }, index) =>
        html`${index ? '; ' : ''}<a href=${url} target="_blank" rel="noopener noreferrer" lang="en">${title}</a> (<span lang="en">${publisher}</span>${year ? `, ${year}` : ''})`,
    )}
  </p>`;
}
