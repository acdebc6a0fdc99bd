import { identity, inverse, multiply, real, scale, type Scalar } from '#numerics';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import type { Range } from '../range.ts';
import type { Matrix } from '../value.ts';

/** Below this distance from the identity, nine terms of the series are exact to roundoff. */
const near = 0.1;
const terms = 9;
const mostRoots = 40;
const mostSteps = 30;

type Real = readonly (readonly Scalar[])[];

/**
 * The principal logarithm of a real square matrix: square roots until it is near the identity, then
 * log M = 2 artanh((M − 1)(M + 1)⁻¹). Derivatives in the entries are dropped.
 *
 * The gauge's scale counts the doublings that undo the roots, and the condition of the matrix.
 *
 * @throws FormulaError `wrong-type` where an eigenvalue is zero or negative, so that there is no principal logarithm
 */
export function logarithmOfMatrix(a: Real, range: Range): Matrix {
  const one = identity(a.length);
  const condition =
    gauge.scale *
    distance(
      invert(a, range),
      a.map((row) => row.map(() => 0)),
    );
  let root: Real = a.map((row) => row.map(real));
  let doublings = 1;
  while (distance(root, one) > near) {
    root = squareRoot(root, range);
    doublings *= 2;
    if (doublings > 2 ** mostRoots) throw without(range);
  }
  const ratio = multiply(combined(root, one, -1), invert(combined(root, one, 1), range));
  const square = multiply(ratio, ratio);
  let power: Real = ratio;
  let sum: Real = ratio;
  for (let k = 1; k < terms; k += 1) {
    power = multiply(power, square);
    sum = combined(sum, power, 1 / (2 * k + 1));
  }
  const value = sum.map((row) => scale(2 * doublings, row));
  gauge.scale = (doublings + condition) * a.length;
  return value;
}

/** The product form of the iteration of Denman and Beavers (Higham, Functions of Matrices, 2008, (6.29)). */
function squareRoot(a: Real, range: Range): Real {
  let [x, y]: [Real, Real] = [a, identity(a.length)];
  for (let step = 0; step < mostSteps; step += 1) {
    const next = half(x, invert(y, range));
    y = half(y, invert(x, range));
    const change = distance(next, x);
    x = next;
    if (!Number.isFinite(change)) break;
    if (change < 1e-14 * a.length) return x;
  }
  // The last steps of a converging iteration only shuffle roundoff.
  if (distance(multiply(x, x), a) < 1e-10 * a.length) return x;
  throw without(range);
}

function half(a: Real, b: Real): Real {
  return combined(a, b, 1).map((row) => scale(0.5, row));
}

function combined(a: Real, b: Real, factor: number): number[][] {
  return a.map((row, i) => row.map((x, j) => real(x) + factor * real(b[i]?.[j] ?? 0)));
}

/** The Frobenius norm of the difference. */
function distance(a: Real, b: Real): number {
  return Math.hypot(...combined(a, b, -1).flat());
}

function invert(a: Real, range: Range): Real {
  try {
    return inverse(a);
  } catch {
    throw without(range);
  }
}

function without(range: Range): FormulaError {
  return new FormulaError('wrong-type/matrix-logarithm', range);
}
