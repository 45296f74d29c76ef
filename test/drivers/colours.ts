/** What colour things have on the screen, through everything that lies over each other. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Colour>();

export function parsed(colour: string): Colour {
  let found = known.get(colour);
  if (!found) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data as unknown as [number, number, number, number];
    known.set(colour, (found = [red, green, blue, alpha / 255]));
  }
  return found;
}

const over = (top: Colour, under: Colour): Colour => {
  const mix = (at: 0 | 1 | 2) => top[at] * top[3] + under[at] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
};

/** The parent in what is drawn: through slots and out of shadow roots. */
export function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** The ground that an element's words stand on; below everything lies the page. */
export function groundOf(element: Element | null): Colour {
  if (!element) return parsed('#ffffff');
  const own = parsed(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, groundOf(parentOf(element)));
}

/** The contrast ratio of WCAG 2.2 of something drawn on a ground. */
export function contrast(drawn: string, ground: Colour): number {
  const [one, other] = [luminance(over(parsed(drawn), ground)), luminance(ground)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
