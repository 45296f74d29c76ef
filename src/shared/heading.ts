import { html, nothing, type TemplateResult } from 'lit';

/** The heading levels a page may give to an element's first heading. */
export const headingLevels = [2, 3, 4, 5, 6] as const;

/**
 * A real heading of the level that the page needs; deeper than 6 stays 6. lit cannot bind a tag's name, hence the list.
 *
 * @param options.id set when something refers to it or moves the focus to it; only then can it take the focus.
 */
export function heading(level: number, content: unknown, options: { id?: string; className?: string } = {}): TemplateResult {
  const id = options.id ?? nothing;
  const className = options.className ?? nothing;
  const focusable = options.id ? -1 : nothing;
  switch (Math.min(level, 6)) {
    case 2:
      return html`<h2 id=${id} class=${className} tabindex=${focusable}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${className} tabindex=${focusable}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${className} tabindex=${focusable}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${className} tabindex=${focusable}>${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${className} tabindex=${focusable}>${content}</h6>`;
  }
}
