import { cmul, Complex, mul } from '#numerics';
import { addNumeric } from './add.ts';
import { exact } from '../chapters.ts';
import { pointwiseTable } from './pointwise-table.ts';
import { FormulaError } from '../error.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import {
  type Exact,
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

/**
 * The product of two values side by side: numbers scale anything, matrices act on columns, a row times a column is a number.
 *
 * @throws FormulaError `wrong-type` or `wrong-size` at the range of the product
 */
export function multiply(a: Value, b: Value, range: Range): Value {
  if (typeof a === 'number' && typeof b === 'number') return mul(a, b);
  if (isExact(a) || isExact(b)) return multiplyWithExact(a, b, range);
  if (a instanceof Table || b instanceof Table) return pointwiseTable(a, b, multiplyNumeric, range);
  if (isNumeric(a)) return scaled(a, b, range);
  if (isNumeric(b)) return scaled(b, a, range);
  if (a instanceof ScaledIdentity) return scaled(a.factor, b, range);
  if (b instanceof ScaledIdentity) return scaled(b.factor, a, range);
  if (isMatrix(a) && isVector(b) && a[0]?.length === b.length) return a.map((row) => sumOfProducts(row, b));
  if (isMatrix(a) && isMatrix(b) && a[0]?.length === b.length) {
    const columns = (b[0] ?? []).map((_, j) => b.map((row) => row[j] ?? 0));
    return a.map((row) => columns.map((column) => sumOfProducts(row, column)));
  }
  if (a instanceof Row && isVector(b) && a.entries.length === b.length) return sumOfProducts(a.entries, b);
  if (a instanceof Row && isMatrix(b) && a.entries.length === b.length) {
    return new Row(
      (b[0] ?? []).map((_, j) =>
        sumOfProducts(
          a.entries,
          b.map((row) => row[j] ?? 0),
        ),
      ),
    );
  }
  if (isVector(a) && b instanceof Row) return a.map((x) => b.entries.map((y) => multiplyNumeric(x, y)));
  const cause = isVector(a) && isVector(b) ? 'wrong-type/product-of-columns' : 'wrong-type/product';
  throw new FormulaError(cause, range, { left: shapeOf(a), right: shapeOf(b) });
}

/** A product with an exact number: exact between numbers; columns and matrices are scaled by integers up to 2⁵³. */
function multiplyWithExact(a: Value, b: Value, range: Range): Value {
  const [number, other] = isExact(a) ? [a, b] : [b, a];
  if (isNumeric(other) || isExact(other)) return exact.now.multiplyExact(a, b, range);
  return multiply(exact.now.rounded(number as Exact, range), other, range);
}

/** Σ aᵢ bᵢ, without conjugation. */
export function sumOfProducts(a: Vector, b: Vector): Numeric {
  let sum: Numeric = 0;
  for (let i = 0; i < a.length; i += 1) {
    const term = multiplyNumeric(a[i] ?? 0, b[i] ?? 0);
    sum = addNumeric(sum, term);
  }
  return sum;
}

function scaled(a: Numeric, b: Value, range: Range): Value {
  if (isNumeric(b)) return multiplyNumeric(a, b);
  if (isVector(b)) return b.map((entry) => multiplyNumeric(a, entry));
  if (isMatrix(b)) return b.map((row) => row.map((entry) => multiplyNumeric(a, entry)));
  if (b instanceof Row) return new Row(b.entries.map((entry) => multiplyNumeric(a, entry)));
  if (b instanceof ScaledIdentity) return new ScaledIdentity(multiplyNumeric(a, b.factor), b.dimension);
  throw new FormulaError('wrong-type/multiple', range, { value: shapeOf(b) });
}

function multiplyNumeric(a: Numeric, b: Numeric): Numeric {
  return a instanceof Complex || b instanceof Complex ? cmul(a, b) : mul(a, b);
}
