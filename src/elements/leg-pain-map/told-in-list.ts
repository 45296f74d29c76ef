/** Where on this page more is told about a cause: a <condition-list> follows `#condition-gout` in the page's address. */
import { html } from 'lit';

interface List extends Element {
  /** Undefined until the tag is registered; then the address waits for it. */
  readonly group?: string;
  readonly conditions?: string;
  show?(condition: string): Promise<void>;
}

/** The name of a cause: a link where a list of the group tells more about it, else words alone. */
export function causeName(condition: string, name: string, group: string): unknown {
  const list = [...document.querySelectorAll<List>('condition-list')].find((each) => (each.group ?? group) === group && tells(each, condition));
  const address = new URL(location.href);
  // An application that keeps its own pages behind the # would take ours for one of them.
  if (!list || /^#[/!]/.test(address.hash)) return name;
  address.hash = `condition-${condition}`;
  // The browser goes nowhere when it is there already; the visitor wants to be led again.
  return html`<a href=${address.href} @click=${() => address.href === location.href && void list.show?.(condition)}>${name}</a>`;
}

function tells({ conditions = '' }: List, condition: string): boolean {
  const own = conditions.split(/\s+/).filter(Boolean);
  return own.length === 0 || own.includes(condition);
}
