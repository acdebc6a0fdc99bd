import { abs, determinant, type Scalar } from '#numerics';
import { gauge } from '../gauge.ts';
import type { Range } from '../range.ts';
import type { Value } from '../value.ts';
import { hadamard, squareMatrix } from './square-matrix.ts';

/**
 * `|A|`: the absolute value of the determinant of a square matrix, with the scale of its expansion.
 *
 * @throws FormulaError `wrong-type` for anything else
 */
export function absoluteDeterminant(value: Value, range: Range): Scalar {
  const matrix = squareMatrix(value, '|\\cdot|', range);
  gauge.scale = hadamard(matrix, gauge.scale);
  return abs(determinant(matrix));
}
