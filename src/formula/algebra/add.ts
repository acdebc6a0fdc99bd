import { add as plus, cadd, cneg, Complex, neg } from '#numerics';
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
  type Vector,
} from '../value.ts';
import { dense } from './dense.ts';
import { exact } from '../chapters.ts';
import { pointwiseTable } from './pointwise-table.ts';

/**
 * The sum of two values of one type and size.
 *
 * @throws FormulaError `wrong-type` or `wrong-size` at the range of the sum
 */
export function add(a: Value, b: Value, range: Range): Value {
  if (typeof a === 'number' && typeof b === 'number') return plus(a, b);
  if (isNumeric(a) && isNumeric(b)) return addNumeric(a, b);
  if (isExact(a) || isExact(b)) return exact.now.addExact(a, b, range);
  if (a instanceof Table || b instanceof Table) return pointwiseTable(a, b, addNumeric, range);
  if (a instanceof ScaledIdentity && b instanceof ScaledIdentity && a.dimension === b.dimension) {
    return new ScaledIdentity(addNumeric(a.factor, b.factor), a.dimension);
  }
  if (a instanceof ScaledIdentity) return add(dense(a), b, range);
  if (b instanceof ScaledIdentity) return add(a, dense(b), range);
  if (isVector(a) && isVector(b) && a.length === b.length) return addVectors(a, b);
  if (a instanceof Row && b instanceof Row && a.entries.length === b.entries.length)
    return new Row(addVectors(a.entries, b.entries));
  if (isMatrix(a) && isMatrix(b) && a.length === b.length && a[0]?.length === b[0]?.length) {
    return a.map((row, i) => addVectors(row, b[i] ?? []));
  }
  const sameType = (isVector(a) && isVector(b)) || (isMatrix(a) && isMatrix(b));
  const cause = sameType ? 'wrong-size/sum' : 'wrong-type/sum';
  throw new FormulaError(cause, range, { left: shapeOf(a), right: shapeOf(b) });
}

/** The difference of two values of one type and size. */
export function subtract(a: Value, b: Value, range: Range): Value {
  return add(a, negate(b, range), range);
}

/** The value with its sign changed. */
export function negate(a: Value, range: Range): Value {
  if (typeof a === 'number') return -a;
  if (isNumeric(a)) return negateNumeric(a);
  if (isExact(a)) return exact.now.negateExact(a);
  if (a instanceof Table) return new Table(a.entries.map(negateNumeric));
  if (isVector(a)) return a.map(negateNumeric);
  if (isMatrix(a)) return a.map((row) => row.map(negateNumeric));
  if (a instanceof Row) return new Row(a.entries.map(negateNumeric));
  if (a instanceof ScaledIdentity) return new ScaledIdentity(negateNumeric(a.factor), a.dimension);
  throw new FormulaError('wrong-type/negative', range, { value: shapeOf(a) });
}

/** The sum of two numbers. */
export function addNumeric(a: Numeric, b: Numeric): Numeric {
  return a instanceof Complex || b instanceof Complex ? cadd(a, b) : plus(a, b);
}

function negateNumeric(a: Numeric): Numeric {
  return a instanceof Complex ? cneg(a) : neg(a);
}

function addVectors(a: Vector, b: Vector): Vector {
  return a.map((entry, i) => addNumeric(entry, b[i] ?? 0));
}
