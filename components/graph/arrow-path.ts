import type { Point } from './layered.ts';

/** Half the width of an arrow's head, and its length. */
const head = { half: 3.6, length: 6.5 };

const written = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** The two strokes of an arrow's head at its tip, turned as the line arrives there. */
function headPath(from: Point, tip: Point): string {
  const long = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [dx, dy] = [(tip.x - from.x) / long, (tip.y - from.y) / long];
  const side = (sign: number): Point => ({
    x: tip.x - head.length * dx - sign * head.half * dy,
    y: tip.y - head.length * dy + sign * head.half * dx,
  });
  return `M${written(side(1))}L${written(tip)}L${written(side(-1))}`;
}

/**
 * An arrow as the path of an SVG: its line and the two strokes of its head.
 *
 * @param points the start, then the control points of cubic curves in threes; a straight line has its end alone
 */
export function arrowPath([start, ...rest]: readonly Point[]): string {
  if (!start || rest.length === 0) return '';
  const commands = ['', 'L', 'Q', 'C'];
  const pieces = Array.from({ length: Math.ceil(rest.length / 3) }, (_, i) => rest.slice(3 * i, 3 * i + 3));
  const line = pieces.map((piece) => commands[piece.length]! + piece.map(written).join(' ')).join('');
  const tip = rest.at(-1)!;
  const before = [...rest.slice(0, -1)].reverse().find(({ x, y }) => x !== tip.x || y !== tip.y) ?? start;
  return `M${written(start)}${line}${headPath(before, tip)}`;
}
