/** Whether two names speak of the same thing: equal, or one is a more general name contained in the other. */

/** Lower case, without brackets, punctuation or plural of "s" endings, so that spelling habits do not count. */
function normal(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/tumor/g, 'tumour')
    .replace(/ischemia/g, 'ischaemia')
    .replace(/leukemia/g, 'leukaemia')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A published answer may name several conditions and explain in brackets: each part is a name of its own. */
function parts(name: string): string[] {
  return [name, ...name.split(/[()]|\bor\b|,|;/)].map(normal).filter((part) => part.length > 1);
}

/**
 * @param published a gold or acceptable name of a case.
 * @param names all names that our record has for a condition.
 */
export function matchesName(published: string, names: readonly string[]): boolean {
  const ours = names.flatMap(parts);
  return parts(published).some((theirs) => ours.some((our) => our === theirs || contains(our, theirs) || (our.includes(' ') && contains(theirs, our))));
}

function contains(longer: string, shorter: string): boolean {
  return ` ${longer} `.includes(` ${shorter} `);
}
