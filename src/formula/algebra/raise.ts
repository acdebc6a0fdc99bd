import { cexp, clog, Complex, cpow, exp, log, pow, type Scalar } from '#numerics';
import { FormulaError } from '../error.ts';
import type { Range } from '../range.ts';
import {
  isExact,
  isMatrix,
  isNumeric,
  isScalar,
  type Matrix,
  type Numeric,
  OneParameterGroup,
  ScaledIdentity,
  Table,
  type Value,
} from '../value.ts';
import { gauge } from '../gauge.ts';
import { failure } from '../located.ts';
import { shapeOf } from '../shape.ts';
import { exact, matrices } from '../chapters.ts';
import { magnitude } from './magnitude.ts';
import { pointwiseTable } from './pointwise-table.ts';

/**
 * `a^b` for numbers; powers of a square matrix, by multiplication for whole exponents, by its principal logarithm
 * for others; the member of a one-parameter group.
 *
 * For matrices the gauge's scale is set: the size of the power, and what larger factors left in it.
 */
export function raise(a: Value, b: Value, range: Range): Value {
  if (typeof a === 'number' && typeof b === 'number') return pow(a, b);
  if (isNumeric(a) && isNumeric(b)) return powerOf(a, b);
  if (isExact(a) && (isExact(b) || typeof b === 'number')) return exact.now.raiseExact(a, b, range);
  if (isExact(b))
    return typeof a === 'number' && Number.isSafeInteger(a)
      ? exact.now.raiseExact(a, b, range)
      : raise(a, exact.now.rounded(b, range), range);
  if (a instanceof Table || b instanceof Table) return pointwiseTable(a, b, powerOf, range);
  if (a instanceof OneParameterGroup && isScalar(b)) return member(a, b, range);
  const isSquare = a instanceof ScaledIdentity || (isMatrix(a) && a.length === a[0]?.length);
  if (isSquare && typeof b === 'number' && (Number.isInteger(b) || isMatrix(a)))
    return matrices.now.powerOfMatrix(a, b, range);
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

function exponentialOf(x: Numeric): Numeric {
  return x instanceof Complex ? cexp(x) : exp(x);
}

function logarithmOf(x: Numeric): Numeric {
  return x instanceof Complex ? clog(x) : log(x);
}

/** `e^x` of a number or a square matrix; for a matrix the gauge's scale is set. */
export function exponential(x: Value, range: Range): Value {
  if (typeof x === 'number') return exp(x);
  if (isNumeric(x)) return exponentialOf(x);
  if (isExact(x)) return exponentialOf(exact.now.rounded(x, range));
  if (x instanceof Table) return new Table(x.entries.map(exponentialOf));
  if (x instanceof ScaledIdentity) {
    const factor = exponential(x.factor, range) as typeof x.factor;
    gauge.scale = x.dimension * magnitude(factor) * (1 + gauge.scale);
    return new ScaledIdentity(factor, x.dimension);
  }
  if (isMatrix(x)) return matrices.now.exponentialOfSquare(x, range);
  throw new FormulaError('wrong-type/exponential', range, { value: shapeOf(x) });
}

/** The natural logarithm of a number, the principal one of a square matrix; for a matrix the gauge's scale is set. */
export function logarithm(x: Value, range: Range): Value {
  if (typeof x === 'number') return log(x);
  if (isNumeric(x)) return logarithmOf(x);
  if (isExact(x)) return logarithmOf(exact.now.rounded(x, range));
  if (x instanceof Table) return new Table(x.entries.map(logarithmOf));
  if (isMatrix(x)) return matrices.now.logarithmOfSquare(x, range);
  throw new FormulaError('wrong-type/logarithm', range, { value: shapeOf(x) });
}
