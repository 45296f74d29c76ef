/** Where on this page more is told about a cause: a <condition-list> follows `#condition-gout` in the page's address. */
import { html } from 'lit';

interface List extends Element {
  /** Undefined until the tag is registered; then the address waits for it. */
  readonly group?: string;
  readonly conditions?: string;
  show?(condition: string): Promise<void>;
}

/**
 * How the name of a cause is told: as a link where a list of the group tells more about it, else in words alone. The page is looked
 * through once for all causes of a panel, which is drawn with every move over the picture.
 */
export function causeNames(group: string): (condition: string, name: string) => unknown {
  // An application that keeps its own pages behind the # would take ours for one of them.
  const isFree = !/^#[/!]/.test(location.hash);
  const lists = [...document.querySelectorAll<List>('condition-list')].filter((each) => isFree && (each.group ?? group) === group);
  const [page] = location.href.split('#');
  return (condition, name) => {
    const list = lists.find((each) => tells(each, condition));
    if (!list) return name;
    const address = `${page}#condition-${condition}`;
    // The browser goes nowhere when it is there already; the visitor wants to be led again.
    return html`<a href=${address} @click=${() => address === location.href && void list.show?.(condition)}>${name}</a>`;
  };
}

function tells({ conditions = '' }: List, condition: string): boolean {
  const own = conditions.split(/\s+/).filter(Boolean);
  return own.length === 0 || own.includes(condition);
}
