import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

/** A page that was read. */
export interface ListedSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly year?: number;
}

/** Links to what was read, in a list. They open beside the page, so that the visitor keeps their place. */
export function sourceList(sources: readonly ListedSource[]): TemplateResult {
  return html`<p class="label">${sourcesTitle()}</p>
    <ul class="sources" part="sources">
      ${sources.map(
        ({ title, publisher, url, year }) =>
          html`<li><a href=${url} target="_blank" rel="noopener noreferrer" lang="en">${title}</a>, <span lang="en">${publisher}</span>${year ? ` (${year})` : ''}</li>`,
      )}
    </ul>`;
}

export const sourcesTitle = (): string => msg('Sources', { id: 'sources', desc: 'Over links to the pages that something rests on' });
