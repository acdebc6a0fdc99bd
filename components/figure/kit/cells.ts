import type { Pen } from './pen.ts';

/** A square of a view in which a matrix is shown. */
export interface Square {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** How many strengths a colour has in {@link drawCells}: neighbours can still be told apart. */
const strengths = 14;

/** The part of a cell that stays free, so that cells are seen as such. */
const gap = 0.08;

/**
 * Shows a square matrix as cells: `accent` above zero, `second` below it, the fuller the larger.
 *
 * @param size number of rows, and of columns
 * @param value of the cell in row i and column j, where ±1 is the full colour; a cell of NaN stays empty
 */
export function drawCells(
  pen: Pen,
  { left, top, side }: Square,
  size: number,
  value: (i: number, j: number) => number,
): void {
  const step = side / size;
  const width = step * (1 - gap);
  for (let strength = -strengths; strength <= strengths; strength += 1) {
    pen.begin();
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) {
        const full = Math.max(-1, Math.min(1, value(i, j)));
        if (Math.round(full * strengths) !== strength) continue;
        pen.rect(left + j * step, top + i * step, width, width);
      }
    }
    if (strength === 0) pen.fill('ink', 0.07);
    else pen.fill(strength > 0 ? 'accent' : 'second', 0.07 + (0.93 * Math.abs(strength)) / strengths);
  }
}
