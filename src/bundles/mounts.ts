/** Fills `<div data-leg-pain="TAG" data-OPTION="...">`, for places that take custom tags away. */
import { aliasOf } from '../shared/define.js';

let observer: MutationObserver | undefined;

function follow(records: readonly MutationRecord[]): void {
  for (const { target, attributeName } of records) {
    const mount = target as HTMLElement;
    if (mount.lastElementChild) copyOption(mount, mount.lastElementChild, attributeName ?? '');
  }
}

/** Puts the element into its mount, around the mount's own content, which stays visible until the element is ready. */
export function fill(mount: HTMLElement, tag: string): void {
  const alias = aliasOf(tag);
  // Another copy of the loader has been here, or the mount is a copy of a filled one.
  if ([...mount.children].some(({ localName }) => localName === tag || localName === alias)) return;
  const element = document.createElement(customElements.get(alias) ? alias : tag);
  element.append(...mount.childNodes);
  for (const name of mount.getAttributeNames()) copyOption(mount, element, name);
  mount.append(element);
  observer ??= new MutationObserver(follow); // not before, because a server may import this
  observer.observe(mount, { attributes: true });
}

/** `data-mode` becomes `mode`, but only what the element knows: `data-onclick` in a mount must never become a handler. */
function copyOption(mount: Element, element: Element, name: string): void {
  const option = name.replace(/^data-/, '');
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: readonly string[] };
  if (option === name || !['lang', ...observedAttributes].includes(option)) return;
  const value = mount.getAttribute(name);
  if (value === null) element.removeAttribute(option);
  else element.setAttribute(option, value);
}
