import { gauge } from '../gauge.ts';
import type { Range } from '../range.ts';
import { isMatrix, ScaledIdentity, type Matrix, type Value } from '../value.ts';
import { exponentialOfMatrix } from './exponential-of-matrix.ts';
import { logarithmOfMatrix } from './logarithm-of-matrix.ts';
import { magnitude } from './magnitude.ts';
import { multiply } from './multiply.ts';
import { squareMatrix } from './square-matrix.ts';
import { inverted } from './transpose.ts';

/**
 * A power of a square matrix: by multiplication for whole exponents, by its principal logarithm for others.
 *
 * The gauge's scale is set: the size of the power, and what larger factors left in it.
 */
export function powerOfMatrix(a: Matrix | ScaledIdentity, exponent: number, range: Range): Value {
  if (!Number.isInteger(exponent) && isMatrix(a)) return throughLogarithm(a, exponent, range);
  return exponent < 0 ? repeated(inverted(a, range), -exponent, range) : repeated(a, exponent, range);
}

/**
 * The exponential of a square matrix.
 *
 * @param operator what needs it
 * @throws FormulaError `wrong-type`
 */
export function exponentialOfSquare(x: Value, range: Range, operator = 'an exponential'): Matrix {
  return exponentialOfMatrix(squareMatrix(x, operator, range));
}

/**
 * The principal logarithm of a square matrix.
 *
 * @param operator what needs it
 * @throws FormulaError `wrong-type`
 */
export function logarithmOfSquare(x: Value, range: Range, operator = 'a logarithm'): Matrix {
  return logarithmOfMatrix(squareMatrix(x, operator, range), range);
}

function throughLogarithm(a: Matrix, exponent: number, range: Range): Value {
  gauge.scale = magnitude(a);
  const logarithm = logarithmOfSquare(a, range, 'a power');
  gauge.scale *= Math.abs(exponent);
  return exponentialOfSquare(multiply(exponent, logarithm, range), range, 'a power');
}

/** A product of equal factors, by squaring; its scale is the largest size of terms on the way, once for each factor. */
function repeated(a: Value, times: number, range: Range): Value {
  const dimension = a instanceof ScaledIdentity ? a.dimension : Array.isArray(a) ? a.length : 0;
  let power: Value | undefined;
  let square = a;
  let scale = 0;
  const product = (x: Value, y: Value): Value => {
    scale = Math.max(scale, termsOf(x, y));
    return multiply(x, y, range);
  };
  for (let left = times; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = power === undefined ? square : product(power, square);
    if (left > 1) square = product(square, square);
  }
  power ??= new ScaledIdentity(1, dimension);
  gauge.scale = Math.max(scale, magnitude(power)) * Math.max(1, times - 1);
  return power;
}

/** Σ |aᵢₖ| |bₖⱼ|, the size of the terms of a matrix product; the product of the sizes where that vanishes. */
function termsOf(a: Value, b: Value): number {
  if (!isMatrix(a) || !isMatrix(b)) return magnitude(a) * magnitude(b);
  const down = b.map((_, k) => a.reduce((sum, row) => sum + magnitude(row[k] ?? 0), 0));
  const terms = b.reduce((sum, row, k) => sum + (down[k] ?? 0) * magnitude(row), 0);
  return terms > 0 ? terms : magnitude(a) * magnitude(b);
}
