import { operations, real } from '#numerics';
import { FormulaError } from '../error.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import { isMatrix, isScalar, ScaledIdentity, type Value } from '../value.ts';
import { dense } from './dense.ts';

/** How much larger than rounding a pivot must be to count. */
const clear = 1e4;

/**
 * The rank of a real matrix, by elimination with complete pivoting.
 *
 * @throws FormulaError `wrong-type` for anything else, `failed-evaluation` where a pivot is neither clearly a number
 *   nor clearly rounding
 */
export function rankOf(value: Value, range: Range): number {
  const matrix = value instanceof ScaledIdentity ? dense(value) : value;
  if (!isMatrix(matrix) || !matrix.every((row) => row.every(isScalar))) {
    throw new FormulaError('wrong-type/rank', range, { value: shapeOf(value) });
  }
  const rows = matrix.map((row) => row.map((entry) => real(entry as number)));
  const width = rows[0]?.length ?? 0;
  const largest = Math.max(0, ...rows.flatMap((row) => row.map(Math.abs)));
  const rounding = largest * 2 ** -52 * rows.length * width;
  operations.count += rows.length * width * Math.min(rows.length, width);
  for (let found = 0; found < Math.min(rows.length, width); found += 1) {
    const pivot = placePivot(rows, found);
    if (pivot <= rounding) return found;
    if (pivot <= clear * rounding) {
      throw new FormulaError('failed-evaluation/rank', range);
    }
    const top = rows[found] ?? [];
    for (let i = found + 1; i < rows.length; i += 1) {
      const row = rows[i] ?? [];
      const factor = (row[found] ?? 0) / (top[found] ?? 1);
      rows[i] = row.map((x, j) => x - factor * (top[j] ?? 0));
    }
  }
  return Math.min(rows.length, width);
}

/** Brings the largest remaining entry to the place of a pivot, and says how large it is. */
function placePivot(rows: number[][], at: number): number {
  let [size, best, column] = [0, at, at];
  for (let i = at; i < rows.length; i += 1) {
    const row = rows[i] ?? [];
    for (let j = at; j < row.length; j += 1) {
      const entry = Math.abs(row[j] ?? 0);
      if (entry > size) [size, best, column] = [entry, i, j];
    }
  }
  [rows[at], rows[best]] = [rows[best] ?? [], rows[at] ?? []];
  for (const row of rows) [row[at], row[column]] = [row[column] ?? 0, row[at] ?? 0];
  return size;
}
