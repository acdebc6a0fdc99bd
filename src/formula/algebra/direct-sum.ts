import { FormulaError } from '../error.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import { isMatrix, isNumeric, ScaledIdentity, type Matrix, type Value } from '../value.ts';
import { dense } from './dense.ts';

/** The block-diagonal matrix of square matrices and numbers. */
export function directSum(blocks: readonly Value[], range: Range): Matrix {
  const matrices = blocks.map((block): Matrix => {
    if (isNumeric(block)) return [[block]];
    const matrix = block instanceof ScaledIdentity ? dense(block) : block;
    if (isMatrix(matrix) && matrix.length === matrix[0]?.length) return matrix;
    throw new FormulaError('wrong-type/direct-sum', range, { value: shapeOf(block) });
  });
  const size = matrices.reduce((sum, matrix) => sum + matrix.length, 0);
  let before = 0;
  return matrices.flatMap((matrix) => {
    const start = before;
    before += matrix.length;
    return matrix.map((row) => [
      ...new Array<number>(start).fill(0),
      ...row,
      ...new Array<number>(size - start - matrix.length).fill(0),
    ]);
  });
}
