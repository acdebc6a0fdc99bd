/** A level stroke from `x` to the right; one of no width is a dot. */
export interface LevelStroke {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Strokes as the data of one SVG path. Each begins relative to the end of the last, since steps compress better than places. */
export function levelStrokes(strokes: readonly LevelStroke[]): string {
  return strokes
    .map(({ x, y, width }, index) => {
      const last = strokes[index - 1] ?? { x: 0, y: 0, width: 0 };
      return `m${x - last.x - last.width} ${y - last.y}h${width}`;
    })
    .join('');
}
