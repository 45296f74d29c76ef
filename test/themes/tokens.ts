/** The tokens as they are written in the default look and in each theme, and how well two colours can be told apart. */
import { filesUnder, read } from '../house/files.js';

export type Scheme = 'light' | 'dark';
export type Tokens = Readonly<Record<string, string>>;

/** What each token is where a site sets nothing. */
export const defaults: Tokens = Object.fromEntries(
  [...read('src/shared/tokens.styles.ts').matchAll(/--_[\w-]+: var\(--leg-pain-([\w-]+), (.+)\);/g)].map(([, name, value]) => [name!, value!]),
);

/** What each theme sets, by its name. */
export const themes: Readonly<Record<string, Tokens>> = Object.fromEntries(
  filesUnder('src/themes', /\.css$/).map((file) => [
    file.replace(/^.*\/|\.css$/g, ''),
    Object.fromEntries([...read(file).matchAll(/--leg-pain-([\w-]+): (.+);/g)].map(([, name, value]) => [name!, value!])),
  ]),
);

type Colour = readonly [red: number, green: number, blue: number];

export function colourOf(value: string, scheme: Scheme): Colour {
  const [, light, dark] = /^light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)$/.exec(value) ?? [];
  if (!light || !dark) throw new Error(`${value} is not light-dark() of two colours such as #16242f.`);
  const digits = scheme === 'light' ? light : dark;
  return [1, 3, 5].map((at) => parseInt(digits.slice(at, at + 2), 16)) as unknown as Colour;
}

/** `part` of the first colour over the second, as `color-mix(in srgb)` does it. */
export const mixed = (over: Colour, under: Colour, part: number): Colour =>
  over.map((each, at) => each * part + under[at]! * (1 - part)) as unknown as Colour;

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((each) => (each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4)) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
