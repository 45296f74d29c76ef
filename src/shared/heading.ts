import { html, nothing, type TemplateResult } from 'lit';

/** The heading levels a page may give to an element's first heading. */
export const headingLevels = [2, 3, 4, 5, 6] as const;

/**
 * A real heading of the level that the page needs; deeper than 6 stays 6.
 *
 * @param options.id set when something refers to it or moves the focus to it; only then can it take the focus.
 */
export function heading(level: number, content: unknown, options: { id?: string; className?: string } = {}): TemplateResult {
  const id = options.id ?? nothing;
  return atLevel(level, html`<h0 id=${id} class=${options.className ?? nothing} tabindex=${options.id ? -1 : nothing}>${content}</h0>`);
}

const templates = new Map<TemplateStringsArray, TemplateStringsArray[]>();

/** A template in which `<h0>` stands for the heading. lit cannot bind a tag's name, so each level is a template of its own, made once. */
export function atLevel(level: number, { strings, ...template }: TemplateResult): TemplateResult {
  const deep = Math.min(level, 6);
  let levels = templates.get(strings);
  if (!levels) templates.set(strings, (levels = []));
  levels[deep] ??= Object.assign(
    strings.map((text) => text.replace(/(<\/?h)0/g, `$1${deep}`)),
    { raw: strings.raw },
  );
  return { ...template, strings: levels[deep] };
}
