/** The words directly in these elements that go over more than one line. A line may end after a hyphen or a stroke. */
export function brokenWords(elements: readonly Element[]): string[] {
  const texts = elements.flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text));
  return texts.flatMap((text) => [...text.data.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(({ 0: word, index }) => linesOf(text, index, word.length) > 1).map(([word]) => word));
}

function linesOf(text: Text, start: number, length: number): number {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + length);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}
