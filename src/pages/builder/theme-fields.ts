/** The look: a colour or two by sight, every other token by its name. */
import { tokenProblem } from '../embed/address.js';
import { field } from './dom.js';

export interface Theme {
  readonly theme: Record<string, string>;
  readonly problems: string[];
}

/** `accent: #2f6b2f`, one a line, as in a stylesheet. */
export function readTheme(): Theme {
  const theme: Record<string, string> = {};
  const problems: string[] = [];
  const lines = field('tokens').split(/[;\n]/);
  if (field('own-accent') === 'on') lines.unshift(`accent: ${field('accent')}`, `on-accent: ${readableOn(field('accent'))}`);
  for (const line of lines.map((each) => each.trim()).filter(Boolean)) {
    const [name = '', value = ''] = line.replace(/^--leg-pain-/, '').split(/:(.*)/s).map((each) => each.trim());
    const problem = tokenProblem(name, value);
    if (problem) problems.push(problem.replace(/^theme: /, ''));
    else theme[name] = value;
  }
  return { theme, problems };
}

/** Black or white, whichever can be read better on a colour such as #2f6b2f. */
export function readableOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => (parseInt(colour.slice(at, at + 2), 16) / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? '#000000' : '#ffffff';
}
