/** A text to take along, with its numbers as they were typed, to be dialled or pasted; they keep their order. */
export const asTyped = (text: string): string => text.replaceAll('\u2060', '').replace(/([\d)])\u00a0(?=[\d(])/g, '$1 ');
