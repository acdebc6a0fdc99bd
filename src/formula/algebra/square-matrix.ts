import { real, type Scalar } from '#numerics';
import { FormulaError } from '../error.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import { isMatrix, isScalar, isVector, ScaledIdentity, type Value } from '../value.ts';
import { dense } from './dense.ts';

/**
 * The entries of a square matrix of real numbers.
 *
 * @param operator what needs it, such as `\det`
 * @throws FormulaError `wrong-type`
 */
export function squareMatrix(value: Value, operator: string, range: Range): readonly (readonly Scalar[])[] {
  const matrix = value instanceof ScaledIdentity ? dense(value) : value;
  if (isMatrix(matrix) && matrix.length === matrix[0]?.length) {
    const rows = matrix.map((row) => row.filter(isScalar));
    if (rows.every((row) => row.length === matrix.length)) return rows;
  }
  const cause = isVector(value) ? 'wrong-type/square-matrix-of-column' : 'wrong-type/square-matrix';
  throw new FormulaError(cause, range, { operator, value: shapeOf(value) });
}

/**
 * Hadamard's bound: |det A| is at most the product of the norms of its rows, and so are the terms of its expansion.
 *
 * @param terms the size of the terms behind the entries, which may exceed the entries themselves
 */
export function hadamard(matrix: readonly (readonly Scalar[])[], terms: number): number {
  let size = 0;
  let product = 1;
  for (const row of matrix) {
    let squares = 0;
    for (const entry of row) {
      const x = sizeOf(entry);
      squares += x * x;
      size += x;
    }
    product *= Math.sqrt(squares);
  }
  return size > 0 && terms > size ? (product * terms) / size : product;
}

function sizeOf(x: Scalar): number {
  return typeof x === 'number' ? Math.abs(x) : Math.abs(real(x)) + sizeOf(x.du);
}
