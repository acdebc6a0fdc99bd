import { cdiv, Complex, div } from '#numerics';
import { FormulaError } from '../error.ts';
import { exact, matrices } from '../chapters.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import { isExact, isMatrix, isNumeric, isVector, Row, ScaledIdentity, type Value } from '../value.ts';

/** A matrix with rows and columns exchanged; a column becomes a row and back. */
export function transposed(a: Value, range: Range): Value {
  if (isMatrix(a)) return (a[0] ?? []).map((_, j) => a.map((row) => row[j] ?? 0));
  if (isVector(a)) return new Row(a);
  if (a instanceof Row) return a.entries;
  if (a instanceof ScaledIdentity) return a;
  throw new FormulaError('wrong-type/transpose', range, { value: shapeOf(a) });
}

/** The inverse of a square matrix, the reciprocal of a number. */
export function inverted(a: Value, range: Range): Value {
  if (isNumeric(a)) return a instanceof Complex ? cdiv(1, a) : div(1, a);
  if (isExact(a)) return exact.now.divideExact(1n, a, range);
  if (a instanceof ScaledIdentity)
    return new ScaledIdentity(inverted(a.factor, range) as typeof a.factor, a.dimension);
  if (isMatrix(a) && a.length === a[0]?.length) return matrices.now.inverse(a as number[][]);
  throw new FormulaError('wrong-type/inverse', range, { value: shapeOf(a) });
}
