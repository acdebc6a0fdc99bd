import { cexp, clog, Complex, cpow, exp, log, pow, type Scalar } from '#numerics';
import { FormulaError } from '../error.ts';
import type { Range } from '../range.ts';
import {
  isMatrix,
  isNumeric,
  isScalar,
  OneParameterGroup,
  ScaledIdentity,
  Table,
  type Matrix,
  type Numeric,
  type Value,
} from '../value.ts';
import { gauge } from '../gauge.ts';
import { failure } from '../located.ts';
import { shapeOf } from '../shape.ts';
import { isExact, raiseExact, rounded } from './exact.ts';
import { exponentialOfMatrix } from './exponential-of-matrix.ts';
import { logarithmOfMatrix } from './logarithm-of-matrix.ts';
import { magnitude } from './magnitude.ts';
import { multiply } from './multiply.ts';
import { pointwiseTable } from './pointwise-table.ts';
import { squareMatrix } from './square-matrix.ts';
import { inverted } from './transpose.ts';

/**
 * `a^b` for numbers; powers of a square matrix, by multiplication for whole exponents, by its principal logarithm
 * for others; the member of a one-parameter group.
 *
 * For matrices the gauge's scale is set: the size of the power, and what larger factors left in it.
 */
export function raise(a: Value, b: Value, range: Range): Value {
  if (typeof a === 'number' && typeof b === 'number') return pow(a, b);
  if (isNumeric(a) && isNumeric(b)) return powerOf(a, b);
  if (isExact(a) && (isExact(b) || typeof b === 'number')) return raiseExact(a, b, range);
  if (isExact(b))
    return typeof a === 'number' && Number.isSafeInteger(a)
      ? raiseExact(a, b, range)
      : raise(a, rounded(b, range), range);
  if (a instanceof Table || b instanceof Table) return pointwiseTable(a, b, powerOf, range);
  if (a instanceof OneParameterGroup && isScalar(b)) return member(a, b, range);
  const isSquare = a instanceof ScaledIdentity || (isMatrix(a) && a.length === a[0]?.length);
  if (isSquare && typeof b === 'number') {
    if (Number.isInteger(b)) return b < 0 ? repeated(inverted(a, range), -b, range) : repeated(a, b, range);
    if (isMatrix(a)) return throughLogarithm(a, b, range);
  }
  throw new FormulaError('wrong-type/power', range, { base: shapeOf(a), exponent: shapeOf(b) });
}

function powerOf(a: Numeric, b: Numeric): Numeric {
  return a instanceof Complex || b instanceof Complex ? cpow(a, b) : pow(a, b);
}

/** What a world's group throws is an error at the place where it is raised. */
function member(group: OneParameterGroup, parameter: Scalar, range: Range): Matrix {
  let value: Matrix;
  const exponents = gauge.scale;
  try {
    value = group.at(parameter);
  } catch (error) {
    throw failure(error, range);
  }
  // An error of the parameter turns the member: its generator is at least as large as one.
  gauge.scale = magnitude(value) * (1 + exponents);
  return value;
}

function throughLogarithm(a: Matrix, exponent: number, range: Range): Value {
  gauge.scale = magnitude(a);
  const logarithm = logarithmOfMatrix(squareMatrix(a, 'a power', range), range);
  gauge.scale *= Math.abs(exponent);
  return exponentialOfMatrix(squareMatrix(multiply(exponent, logarithm, range), 'a power', range));
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

function exponentialOf(x: Numeric): Numeric {
  return x instanceof Complex ? cexp(x) : exp(x);
}

function logarithmOf(x: Numeric): Numeric {
  return x instanceof Complex ? clog(x) : log(x);
}

/** Σ |aᵢₖ| |bₖⱼ|, the size of the terms of a matrix product; the product of the sizes where that vanishes. */
function termsOf(a: Value, b: Value): number {
  if (!isMatrix(a) || !isMatrix(b)) return magnitude(a) * magnitude(b);
  const down = b.map((_, k) => a.reduce((sum, row) => sum + magnitude(row[k] ?? 0), 0));
  const terms = b.reduce((sum, row, k) => sum + (down[k] ?? 0) * magnitude(row), 0);
  return terms > 0 ? terms : magnitude(a) * magnitude(b);
}

/** `e^x` of a number or a square matrix; for a matrix the gauge's scale is set. */
export function exponential(x: Value, range: Range): Value {
  if (typeof x === 'number') return exp(x);
  if (isNumeric(x)) return exponentialOf(x);
  if (isExact(x)) return exponentialOf(rounded(x, range));
  if (x instanceof Table) return new Table(x.entries.map(exponentialOf));
  if (x instanceof ScaledIdentity) {
    const factor = exponential(x.factor, range) as typeof x.factor;
    gauge.scale = x.dimension * magnitude(factor) * (1 + gauge.scale);
    return new ScaledIdentity(factor, x.dimension);
  }
  if (isMatrix(x)) return exponentialOfMatrix(squareMatrix(x, 'an exponential', range));
  throw new FormulaError('wrong-type/exponential', range, { value: shapeOf(x) });
}

/** The natural logarithm of a number, the principal one of a square matrix; for a matrix the gauge's scale is set. */
export function logarithm(x: Value, range: Range): Value {
  if (typeof x === 'number') return log(x);
  if (isNumeric(x)) return logarithmOf(x);
  if (isExact(x)) return logarithmOf(rounded(x, range));
  if (x instanceof Table) return new Table(x.entries.map(logarithmOf));
  if (isMatrix(x)) return logarithmOfMatrix(squareMatrix(x, 'a logarithm', range), range);
  throw new FormulaError('wrong-type/logarithm', range, { value: shapeOf(x) });
}
