import { valueAcross } from '#figure';
import { frameOf } from './draw-curve.ts';
import { curve, matrix } from './layout.ts';
import type { Scene } from './scene.ts';
import type { Pair } from './start.ts';

/** The pair at a place of the stage: a cell of the matrix, or a distance on the curve, taken in the last row. */
export function pairAt(scene: Scene, x: number, y: number): Pair {
  const { L } = scene.settings;
  if (y > (matrix.top + matrix.side + curve.top) / 2) {
    return { i: L - 1, j: L - 1 - Math.round(valueAcross(frameOf(scene), x)) };
  }
  const step = matrix.side / L;
  return { i: Math.floor((y - matrix.top) / step), j: Math.floor((x - matrix.left) / step) };
}
