import { drawCells, type Pen } from '#figure';
import { logitSquares, weightSquares } from './layout.ts';
import { largest, type Scene } from './scene.ts';

/** Draws the logits before and after absorption and their difference in one scale, and the weights in another. */
export function drawLogits(pen: Pen, { heads }: Scene): void {
  const scale = Math.max(...heads.map(({ before }) => largest(before)));
  ([0, 1] as const).forEach((h) => {
    const { before, after, difference } = heads[h];
    const squares = logitSquares(h);
    [before, after, difference].forEach((matrix, column) => drawMatrix(pen, squares[column], matrix, scale));
  });
  const [one, two] = heads;
  const pairs = [
    [one.Wq, one.absorbedWq],
    [two.Wq, two.absorbedWq],
    [two.Wk, two.absorbedWk],
  ] as const;
  pairs.forEach((pair, n) => {
    const size = Math.max(...pair.map(largest));
    pair.forEach((matrix, side) => drawMatrix(pen, weightSquares[n]?.[side], matrix, size));
    drawArrow(pen, n);
  });
}

type Matrix = readonly (readonly number[])[];

export function drawMatrix(
  pen: Pen,
  square: Parameters<typeof drawCells>[1] | undefined,
  matrix: Matrix,
  scale: number,
): void {
  if (square === undefined) return;
  drawCells(pen, square, matrix.length, (i, j) => (matrix[i]?.[j] ?? NaN) / scale);
}

/** From the weights to those with the basis absorbed. */
function drawArrow(pen: Pen, n: number): void {
  const [before, after] = weightSquares[n] ?? [];
  if (before === undefined || after === undefined) return;
  const y = before.top + before.side / 2;
  const [from, to] = [before.left + before.side + 4, after.left - 4];
  pen.begin();
  pen.moveTo(from, y);
  pen.lineTo(to, y);
  pen.moveTo(to - 4, y - 3);
  pen.lineTo(to, y);
  pen.lineTo(to - 4, y + 3);
  pen.stroke('ink', 1.2, 0.8, 0);
}
