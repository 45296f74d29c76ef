/** Makes elements without a word of markup, so that nothing typed here can become one. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(attribute, value);
  element.append(...content);
  return element;
}

export function find<T extends HTMLElement>(selector: string): T {
  return document.querySelector<T>(selector)!;
}

/** What the field of that name in the builder's form holds. */
export function field(name: string): string {
  const value = new FormData(find<HTMLFormElement>('#builder')).get(name);
  return typeof value === 'string' ? value.trim() : '';
}
