/** What the paths of the drawing measure: what a zoom shows, and where an arrow runs. Pure. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Room around what a zoom shows; a little less than between the toes of the two legs in a view from the side. */
const margin = 8;
/** How far an arrow bends, as a share of its length, and how long the lines of its head are. */
const bend = 0.12;
const head = 13;
const spread = 0.5;

/** The box around paths of the record (relative commands after the first). Control points count, so it is a little large. */
export function boxOf(paths: readonly string[]): Box {
  const across: number[] = [];
  const down: number[] = [];
  for (const path of paths) {
    let [x, y] = [0, 0];
    for (const [, command, rest] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
      const numbers = (rest!.match(/-?\d+/g) ?? []).map(Number);
      const size = { c: 6, s: 4, q: 4, h: 1, v: 1 }[command!] ?? 2;
      for (let i = 0; i < numbers.length; i += size) {
        const [fromX, fromY] = command === 'M' ? [0, 0] : [x, y];
        for (let at = i; at < i + size; at += size === 1 ? 1 : 2) {
          if (command !== 'v') x = fromX + numbers[at]!;
          if (command !== 'h') y = fromY + numbers[command === 'v' ? at : at + 1]!;
          across.push(x);
          down.push(y);
        }
      }
    }
  }
  const [x, y] = [Math.min(...across), Math.min(...down)];
  return { x, y, width: Math.max(...across) - x, height: Math.max(...down) - y };
}

/** The box with some room around it, on the drawn leg or, mirrored, on the other one. */
export function zoomBox({ x, y, width, height }: Box, mirror: number | undefined): Box {
  const left = mirror === undefined ? x : mirror - x - width;
  return { x: left - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

/** From the middle of one place to the middle of another, with a head. */
export function arrow(from: string, to: string): string {
  const [a, b] = [from, to].map((path) => {
    const { x, y, width, height } = boxOf([path]);
    return { x: x + width / 2, y: y + height / 2 };
  }) as [Record<'x' | 'y', number>, Record<'x' | 'y', number>];
  const control = { x: (a.x + b.x) / 2 + (b.y - a.y) * bend, y: (a.y + b.y) / 2 - (b.x - a.x) * bend };
  const angle = Math.atan2(b.y - control.y, b.x - control.x);
  const barb = (turn: number) => `${Math.round(b.x - head * Math.cos(angle + turn))} ${Math.round(b.y - head * Math.sin(angle + turn))}`;
  const point = ({ x, y }: Record<'x' | 'y', number>) => `${Math.round(x)} ${Math.round(y)}`;
  return `M${point(a)}Q${point(control)} ${point(b)}M${barb(spread)}L${point(b)}L${barb(-spread)}`;
}
