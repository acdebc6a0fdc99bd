import { cexp, clog, Complex, cpow, exp, log, pow } from '#numerics';
import { FormulaError } from '../error.ts';
import type { Range } from '../range.ts';
import { isMatrix, isNumeric, ScaledIdentity, Table, typeName, type Numeric, type Value } from '../value.ts';
import { isExact, raiseExact, rounded } from './exact.ts';
import { multiply } from './multiply.ts';
import { pointwiseTable } from './pointwise-table.ts';

/** `a^b` for numbers, and powers of a square matrix with exponent 0, 1, 2, … */
export function raise(a: Value, b: Value, range: Range): Value {
  if (typeof a === 'number' && typeof b === 'number') return pow(a, b);
  if (isNumeric(a) && isNumeric(b)) return powerOf(a, b);
  if (isExact(a) && (isExact(b) || typeof b === 'number')) return raiseExact(a, b, range);
  if (isExact(b))
    return typeof a === 'number' && Number.isSafeInteger(a)
      ? raiseExact(a, b, range)
      : raise(a, rounded(b, range), range);
  if (a instanceof Table || b instanceof Table) return pointwiseTable(a, b, powerOf, range);
  const isSquare = a instanceof ScaledIdentity || (isMatrix(a) && a.length === a[0]?.length);
  if (isSquare && typeof b === 'number' && Number.isInteger(b) && b >= 0) return repeated(a, b, range);
  throw new FormulaError(
    'wrong-type',
    `${typeName(a)} cannot be raised to ${typeName(b)}`,
    range,
    'the square of a column is `\\lVert … \\rVert^2`; a matrix has powers 0, 1, 2, … and `^{-1}`',
  );
}

function powerOf(a: Numeric, b: Numeric): Numeric {
  return a instanceof Complex || b instanceof Complex ? cpow(a, b) : pow(a, b);
}

/** A product of equal factors, by squaring. */
function repeated(a: Value, times: number, range: Range): Value {
  const dimension = a instanceof ScaledIdentity ? a.dimension : Array.isArray(a) ? a.length : 0;
  let power: Value = new ScaledIdentity(1, dimension);
  let square = a;
  for (let left = times; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = multiply(power, square, range);
    if (left > 1) square = multiply(square, square, range);
  }
  return power;
}

function exponentialOf(x: Numeric): Numeric {
  return x instanceof Complex ? cexp(x) : exp(x);
}

function logarithmOf(x: Numeric): Numeric {
  return x instanceof Complex ? clog(x) : log(x);
}

/** `e^x` of a number. */
export function exponential(x: Value, range: Range): Value {
  if (typeof x === 'number') return exp(x);
  if (isNumeric(x)) return exponentialOf(x);
  if (isExact(x)) return exponentialOf(rounded(x, range));
  if (x instanceof Table) return new Table(x.entries.map(exponentialOf));
  throw new FormulaError(
    'wrong-type',
    `the exponential of ${typeName(x)} is not defined`,
    range,
    'an exponent is a number',
  );
}

/** The natural logarithm of a number. */
export function logarithm(x: Value, range: Range): Value {
  if (typeof x === 'number') return log(x);
  if (isNumeric(x)) return logarithmOf(x);
  if (isExact(x)) return logarithmOf(rounded(x, range));
  if (x instanceof Table) return new Table(x.entries.map(logarithmOf));
  throw new FormulaError(
    'wrong-type',
    `the logarithm of ${typeName(x)} is not defined`,
    range,
    'take the logarithm of a number',
  );
}
