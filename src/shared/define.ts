import { warnOnce } from './attributes.js';
import { version } from './version.js';

/** A class that carries the version of the copy it came from. */
interface VersionedClass extends CustomElementConstructor {
  readonly legPainVersion?: string;
}

/** The name that our element answers to where the tag itself belongs to somebody else's code. */
export const aliasOf = (tag: string): string => `leg-pain-widgets-${tag}`;

/**
 * Registers a tag once. A second copy of the same version stays silent; another version, or a stranger's tag of the
 * same name, is left alone and named in one warning, because `customElements.define` would throw and stop the page's script.
 * Beside a stranger's tag the class gets the alias, which the mounts then use.
 *
 * @returns the class that now answers to the tag.
 */
export function defineOnce(tag: string, elementClass: VersionedClass): CustomElementConstructor {
  const present: VersionedClass | undefined = customElements.get(tag);
  if (!present) {
    customElements.define(tag, elementClass);
    return elementClass;
  }
  const { legPainVersion: other } = present;
  if (other !== version) warnOnce(`<${tag}> is already defined by ${other ? `version ${other}, not ${version}. Load one version only.` : `other code and left alone. Use <div data-leg-pain="${tag}"></div>.`}`);
  if (!other && !customElements.get(aliasOf(tag))) customElements.define(aliasOf(tag), elementClass);
  return present;
}
