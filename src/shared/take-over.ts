import { render, type RenderOptions } from 'lit';
import { hydrate } from '@lit-labs/ssr-client';

/** Attributes that a visitor's hand changes, or that a server writes for a property. */
const ownedByVisitor = ['value', 'checked', 'open'];

/**
 * Makes what a server has drawn into the element's own, node for node, so that the focus, what is typed and a reader's place stay.
 * Where the element would draw anything else (other words, other settings, another version), nothing stays of it: lit does not
 * look at what it takes over, and a wrong emergency number would stand for ever.
 *
 * @param content what the element draws now; called twice.
 * @param options how the element draws.
 */
export function takeOver(content: () => unknown, root: ShadowRoot, options: RenderOptions): void {
  try {
    const fresh = document.createElement('div');
    render(content(), fresh);
    // The element has its styles already.
    if (root.firstElementChild?.localName === 'style') root.firstElementChild.remove();
    if (!isMarked(root) || !bare(root).isEqualNode(bare(fresh))) return root.replaceChildren();
    const typed = [...root.querySelectorAll('input')].map((input) => [input, input.value] as const);
    hydrate(content(), root, options);
    for (const [input, value] of typed) if (input.value !== value) typeAgain(input, value);
  } catch {
    root.replaceChildren();
  }
}

/** The comments by which lit finds its places; what makes a page smaller takes them out. */
function isMarked(root: ShadowRoot): boolean {
  return [...root.childNodes].some((node) => node instanceof Comment && node.data.startsWith('lit-part'));
}

/** A copy of what a visitor sees, without comments and marks. */
function bare(drawn: Node): HTMLElement {
  const copy = document.createElement('div');
  for (const node of drawn.childNodes) copy.append(node.cloneNode(true));
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
  for (const element of copy.querySelectorAll('input, details')) for (const name of ownedByVisitor) element.removeAttribute(name);
  copy.normalize();
  return copy;
}

/** What was typed before the element could hear it; told when the element has drawn itself. */
function typeAgain(input: HTMLInputElement, value: string): void {
  input.value = value;
  setTimeout(() => input.dispatchEvent(new Event('input', { bubbles: true, composed: true })));
}
