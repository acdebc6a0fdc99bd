import { transpose } from '#numerics';
import type { Pen } from '#figure';
import { drawMatrix } from './draw-logits.ts';
import { formSquares } from './layout.ts';
import { largest, type Scene } from './scene.ts';

/** Draws B = P Λ Pᵀ for both heads. */
export function drawForms(pen: Pen, { heads }: Scene): void {
  ([0, 1] as const).forEach((h) => {
    const { head, Lambda } = heads[h];
    const squares = formSquares(h);
    const scale = Math.max(largest(head.B), largest(Lambda));
    drawMatrix(pen, squares[0], head.B, scale);
    drawMatrix(pen, squares[1], head.P, 1);
    drawMatrix(pen, squares[2], Lambda, scale);
    drawMatrix(pen, squares[3], transpose(head.P) as number[][], 1);
    drawEquals(pen, squares[0].left + squares[0].side, squares[1].left, squares[0].top + squares[0].side / 2);
  });
}

function drawEquals(pen: Pen, left: number, right: number, y: number): void {
  const middle = (left + right) / 2;
  pen.begin();
  for (const dy of [-2.5, 2.5]) {
    pen.moveTo(middle - 5, y + dy);
    pen.lineTo(middle + 5, y + dy);
  }
  pen.stroke('ink', 1.2, 0.8, 0);
}
