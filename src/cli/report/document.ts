/** A document before anybody has decided whether it is Markdown or HTML. */
export interface Link {
  readonly url: string;
  readonly text: string;
}

export interface Strong {
  readonly strong: string;
}

/** A line of text, with links and strong words in it where needed. */
export type Line = string | readonly (string | Link | Strong)[];

export type Block =
  /** `id` is where a link inside the document leads. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string; readonly id?: string }
  | { readonly kind: 'paragraph'; readonly text: Line }
  /** What nobody may overlook. */
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] };

export const heading = (level: 1 | 2 | 3 | 4, text: string, id?: string): Block => ({ kind: 'heading', level, text, ...(id && { id }) });
export const paragraph = (text: Line): Block => ({ kind: 'paragraph', text });
export const notice = (text: string): Block => ({ kind: 'notice', text });
export const list = (items: readonly Line[]): Block[] => (items.length ? [{ kind: 'list', items }] : []);
export const table = (head: readonly string[], rows: readonly (readonly Line[])[]): Block => ({ kind: 'table', head, rows });

/** "Name: text", left out where there is no text. */
export const field = (name: string, text: string | undefined): Block[] => (text ? [paragraph([{ strong: `${name}:` }, ` ${text}`])] : []);

/** A name with its list under it, left out where the list is empty. */
export const fieldList = (name: string, items: readonly Line[]): Block[] => (items.length ? [paragraph([{ strong: `${name}:` }]), ...list(items)] : []);
