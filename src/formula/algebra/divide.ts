import { cdiv, Complex, div } from '#numerics';
import { exact } from '../chapters.ts';
import { pointwiseTable } from './pointwise-table.ts';
import { FormulaError } from '../error.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import {
  isExact,
  isMatrix,
  isNumeric,
  isVector,
  type Numeric,
  Row,
  ScaledIdentity,
  Table,
  type Value,
} from '../value.ts';

/** A value divided by a number. */
export function divide(a: Value, b: Value, range: Range): Value {
  if (typeof a === 'number' && typeof b === 'number') return div(a, b);
  if (isExact(b) ? isNumeric(a) || isExact(a) : isExact(a) && typeof b === 'number')
    return exact.now.divideExact(a, b, range);
  if (isExact(b)) return divide(a, exact.now.rounded(b, range), range);
  if (a instanceof Table || b instanceof Table) return pointwiseTable(a, b, divideNumeric, range);
  if (!isNumeric(b)) {
    throw new FormulaError('wrong-type/divisor', range, { value: shapeOf(b) });
  }
  if (isNumeric(a)) return divideNumeric(a, b);
  if (isVector(a)) return a.map((entry) => divideNumeric(entry, b));
  if (isMatrix(a)) return a.map((row) => row.map((entry) => divideNumeric(entry, b)));
  if (a instanceof Row) return new Row(a.entries.map((entry) => divideNumeric(entry, b)));
  if (a instanceof ScaledIdentity) return new ScaledIdentity(divideNumeric(a.factor, b), a.dimension);
  throw new FormulaError('wrong-type/dividend', range, { value: shapeOf(a) });
}

function divideNumeric(a: Numeric, b: Numeric): Numeric {
  return a instanceof Complex || b instanceof Complex ? cdiv(a, b) : div(a, b);
}
