/**
 * The words directly in these elements that go over more than one line.
 *
 * @param word what counts as one: letters with all that stands between two spaces, unless told otherwise.
 */
export function brokenWords(elements: readonly Element[], word = /\S+/g): string[] {
  const texts = elements.flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text));
  return texts.flatMap((text) => [...text.data.matchAll(word)].filter(({ 0: found, index }) => linesOf(text, index, found.length) > 1).map(([found]) => found));
}

function linesOf(text: Text, start: number, length: number): number {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + length);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}
