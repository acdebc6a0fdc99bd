import { drawCells, type Pen } from '#figure';
import { drawPair } from './draw-matrix.ts';
import { logitMatrix } from './layout.ts';
import type { Scene } from './scene.ts';

/** Draws the logits, the fullest colour for the largest of them. */
export function drawLogits(pen: Pen, { logits, largest, pair }: Scene): void {
  drawCells(pen, logitMatrix, logits.length, (i, j) => (logits[i]?.[j] ?? NaN) / largest);
  drawPair(pen, logitMatrix, logits.length, pair);
}
