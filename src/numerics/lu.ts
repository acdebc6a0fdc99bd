import { div, mul, neg, sub } from './arithmetic.ts';
import { real, type Scalar } from './dual.ts';
import { identity, multiply, transpose, type Matrix } from './matrix.ts';
import { at } from './vector.ts';

interface Factors {
  /** L below the diagonal (its own diagonal is 1), U on and above it. */
  readonly rows: Scalar[][];
  /** The row of the matrix that stands at each row of the factors. */
  readonly order: number[];
  readonly sign: 1 | -1;
}

/** Gaussian elimination with partial pivoting on the real parts (Golub and Van Loan, algorithm 3.4.1). */
function factorise(a: Matrix): Factors {
  const d = a.length;
  const rows = a.map((row) => {
    if (row.length !== d)
      throw new RangeError(`a square matrix is needed; got ${d} rows and ${row.length} columns`);
    return [...row];
  });
  const order = rows.map((_, i) => i);
  let sign: 1 | -1 = 1;
  for (let k = 0; k < d; k += 1) {
    let pivot = k;
    for (let i = k + 1; i < d; i += 1) {
      if (Math.abs(real(at(at(rows, i), k))) > Math.abs(real(at(at(rows, pivot), k)))) pivot = i;
    }
    if (pivot !== k) {
      [rows[k], rows[pivot]] = [at(rows, pivot), at(rows, k)];
      [order[k], order[pivot]] = [at(order, pivot), at(order, k)];
      sign = sign === 1 ? -1 : 1;
    }
    const top = at(rows, k);
    // A column without a pivot leaves U singular; its zeros need no elimination.
    if (real(at(top, k)) === 0) continue;
    for (let i = k + 1; i < d; i += 1) {
      const row = at(rows, i);
      const factor = div(at(row, k), at(top, k));
      row[k] = factor;
      for (let j = k + 1; j < d; j += 1) row[j] = sub(at(row, j), mul(factor, at(top, j)));
    }
  }
  return { rows, order, sign };
}

/**
 * The determinant of a square matrix by LU; 1 for the empty one.
 *
 * Where elimination meets a zero pivot the entries may still carry derivatives (a singular matrix can have a
 * determinant with a slope), so those matrices take a route without division.
 */
export function determinant(a: Matrix): Scalar {
  const { rows, sign } = factorise(a);
  let product: Scalar = sign;
  for (let i = 0; i < rows.length; i += 1) {
    const pivot = at(at(rows, i), i);
    if (real(pivot) === 0) return divisionFree(a);
    product = mul(product, pivot);
  }
  return product;
}

/** Bird, “A simple division-free algorithm for computing determinants”, 2011; d⁴ multiplications. */
function divisionFree(a: Matrix): Scalar {
  const d = a.length;
  let power: Matrix = a;
  for (let step = 1; step < d; step += 1) {
    let below: Scalar = 0;
    const upper: Scalar[][] = [];
    for (let i = d - 1; i >= 0; i -= 1) {
      upper[i] = at(power, i).map((entry, j) => (j > i ? entry : j < i ? 0 : below));
      below = sub(below, at(at(power, i), i));
    }
    power = multiply(upper, a);
  }
  const corner = at(at(power, 0), 0);
  return d % 2 === 0 ? neg(corner) : corner;
}

/** The solution of `A x = b`; throws where A is singular. */
export function solve(a: Matrix, b: readonly Scalar[]): Scalar[] {
  return substitute(factorise(a), b);
}

/** The inverse of a square matrix; throws where there is none. */
export function inverse(a: Matrix): Scalar[][] {
  const factors = factorise(a);
  return transpose(identity(a.length).map((column) => substitute(factors, column)));
}

function substitute({ rows, order }: Factors, b: readonly Scalar[]): Scalar[] {
  const d = rows.length;
  const x = order.map((i) => at(b, i));
  for (let i = 0; i < d; i += 1) {
    for (let j = 0; j < i; j += 1) x[i] = sub(at(x, i), mul(at(at(rows, i), j), at(x, j)));
  }
  for (let i = d - 1; i >= 0; i -= 1) {
    const pivot = at(at(rows, i), i);
    if (real(pivot) === 0) throw new RangeError(`the matrix is singular; pivot ${i + 1} of ${d} is 0`);
    for (let j = i + 1; j < d; j += 1) x[i] = sub(at(x, i), mul(at(at(rows, i), j), at(x, j)));
    x[i] = div(at(x, i), pivot);
  }
  return x;
}
